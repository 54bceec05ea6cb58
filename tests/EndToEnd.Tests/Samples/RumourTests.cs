using System.Text.Json;

namespace CoCreation.Sim.EndToEnd.Tests.Samples;

/// <summary>A model of one's own in one file: run, kept, killed and gone on with, described, part of experiments.</summary>
[Collection(Builds.Name)]
public sealed class RumourTests(RumourProgram sample) : IClassFixture<RumourProgram>
{
    [Fact]
    public void Run_AsItsUserTypesIt_GivesFolderAndDigest()
    {
        var printed = sample.DotnetRun("run --seed 3 --lang en --quiet --out typed");
        Assert.True(printed.ExitCode == 0, printed.Error);
        Assert.Equal(
            ["data-dictionary.csv", "journal.db", "measures.png", "measures.svg", "provenance.json", "scenario.yaml", "summary.json", "ticks.csv"],
            Directory.GetFiles(sample.At("typed")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains(Digest("typed"), printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OneOrEightDistricts_GivesTheSameDigestAndAFifthIsLeft()
    {
        Expect("--seed 5 --set participants=5000 --no-figures --no-journal --districts 1 --out one");
        Expect("run rumour --seed 5 --set participants=5000 --no-figures --no-journal --districts 8 --out eight");
        Assert.Equal(Digest("one"), Digest("eight"));
        Assert.Equal(File.ReadAllText(sample.At("one/ticks.csv")), File.ReadAllText(sample.At("eight/ticks.csv")));

        // Maki and Thompson: 0.203 of a large town never hear it.
        Assert.InRange(Summary("one").GetProperty("measures").GetProperty("ignorant").GetDouble(), 0.18, 0.23);
    }

    [Fact]
    public void Run_OnTwoNodes_WritesTheSameFiles()
    {
        Expect("run --seed 4 --quiet --lang en --out alone");
        Expect("run --seed 4 --quiet --lang en --out spread --nodes 2");
        Assert.Equal(Digest("alone"), Digest("spread"));
        foreach (var name in new[] { "summary.json", "ticks.csv", "scenario.yaml", "measures.svg" })
            Assert.Equal(File.ReadAllBytes(sample.At($"alone/{name}")), File.ReadAllBytes(sample.At($"spread/{name}")));
    }

    [Theory]
    [InlineData("tick:17")]
    [InlineData("name:2")]
    public async Task Resume_AfterKill_EndsWithTheSameFiles(string point)
    {
        var options = $"--seed 9 --set tellers=2 --checkpoint-every 10 --districts 3 --lang en --quiet --out";
        var (whole, killed) = ($"whole-{point.Replace(':', '-')}", $"killed-{point.Replace(':', '-')}");
        Expect($"run {options} {whole}");
        using (var process = sample.Start($"run {options} {killed}", point))
        {
            while (await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line && !line.StartsWith("COCREATION_HOLD", StringComparison.Ordinal))
            {
            }

            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.False(File.Exists(sample.At($"{killed}/summary.json")));
        Expect($"resume {killed} --quiet --lang en");
        foreach (var name in new[] { "summary.json", "ticks.csv", "scenario.yaml", "measures.svg", "measures.png", "data-dictionary.csv" })
            Assert.True(File.ReadAllBytes(sample.At($"{whole}/{name}")).SequenceEqual(File.ReadAllBytes(sample.At($"{killed}/{name}"))), name);
    }

    [Fact]
    public void Run_ManyMistakes_TellsAllAndWritesNothing()
    {
        var printed = sample.Run("run --set participans=3 --set tellers=0.5 --participants 9 --ticks 0 --out refused --lang en");
        Assert.Equal(2, printed.ExitCode);
        Assert.Equal(
            [
                "--participants: belongs to scenarios of networks; a model has --set, --seed, --ticks and --districts",
                "--set participans=3: rumour has no parameter 'participans', only participants, tellers; did you mean participants?",
                "--set tellers=0.5: 0.5 is out of range: a whole number from 1 to 100",
                "--ticks 0: allowed is a whole number from 1 to 100000",
            ],
            printed.Problems.Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(sample.At("refused")));
        Assert.Contains("did you mean rumour?", sample.Run("run rumor --lang en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OtherCommands_KnowTheModelOrSayWhatCanBeDone()
    {
        Assert.Contains("rumour", sample.Run("list --lang en").Output, StringComparison.Ordinal);
        var described = sample.Run("describe rumour --lang de").Output;
        Assert.Contains("Wie viele hören es nie?", described, StringComparison.Ordinal);
        Assert.Contains("eine ganze Zahl von 1 bis 100", described, StringComparison.Ordinal);
        Expect("run --seed 2 --no-figures --out there");
        foreach (var command in new[] { "report there", "classify there", "diff there there", "why there --participant 1", "branch there --at 3" })
        {
            var printed = sample.Run(command + " --lang en");
            Assert.True(printed.ExitCode == 2 && printed.Error.Contains("a run of the model rumour", StringComparison.Ordinal), $"{command}: {printed.ExitCode} {printed.Error}");
        }

        Expect("at there --tick 3 --lang en --out then");
        Assert.Equal(5, File.ReadAllLines(sample.At("then/ticks.csv")).Length);
        Assert.Equal(1001, File.ReadAllLines(sample.At("then/participants.csv")).Length);
        Assert.Contains("complete", sample.Run("runs list . --lang en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Experiment_AboutTheModel_HasTablesFigureAndReport()
    {
        File.WriteAllText(sample.At("tellers.yaml"), """
            name: tellers
            question: { en: Do more tellers reach more?, de: Erreichen mehr Erzählende mehr? }
            scenario: rumour
            set: { participants: 300 }
            factors: [{ parameter: tellers, values: [1, 30] }]
            replications: { count: 4 }
            measures: [ignorant]
            """);
        Expect("experiment tellers.yaml --jobs 2 --quiet --lang en --out tellers");
        Expect("experiment tellers.yaml --jobs 1 --quiet --lang en --out again");
        Assert.Equal(File.ReadAllText(sample.At("tellers/runs.csv")), File.ReadAllText(sample.At("again/runs.csv")));
        Assert.Equal(9, File.ReadAllLines(sample.At("tellers/runs.csv")).Length);
        Assert.True(File.Exists(sample.At("tellers/response.svg")) && File.Exists(sample.At("tellers/report.html")));
    }

    private void Expect(string commandLine)
    {
        var printed = sample.Run(commandLine);
        Assert.True(printed.ExitCode == 0, $"{commandLine}: {printed.ExitCode} {printed.Error}");
    }

    private string Digest(string folder) => Summary(folder).GetProperty("digest").GetString()!;

    private JsonElement Summary(string folder) => JsonDocument.Parse(File.ReadAllText(sample.At($"{folder}/summary.json"))).RootElement;
}
