using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>Runs of models that are killed and gone on with, and gone back in.</summary>
public sealed class KeptModelTests : IDisposable
{
    private const string Run = "run reference/sir --seed 5 --set participants=300 --checkpoint-every 20 --districts 3 --lang en --quiet --out ";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("tick:4")]
    [InlineData("piece:2")]
    public async Task Resume_AfterKill_EndsWithTheSameFiles(string point)
    {
        await Expect(Run + "whole");
        using (var process = _place.Start(Run + "killed", ("COCREATION_HOLD", point)))
        {
            while (await process.StandardError.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(60)) is { } line && !line.StartsWith("COCREATION_HOLD", StringComparison.Ordinal))
            {
            }

            process.Kill();
            await process.WaitForExitAsync();
        }

        Assert.DoesNotContain("summary.json", _place.Names("killed"));
        await Expect("resume killed --quiet --lang en");
        AssertSame("killed");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(33)]
    public async Task At_AnyTick_IsTheRunThatEndedThere_WithEverybodysValue(int tick)
    {
        await Expect(Run + "long");
        await Expect($"{Run}whole --ticks {tick}");
        await Expect($"at long --tick {tick} --quiet --lang en");
        AssertSame($"long-tick-{tick}", "participants.csv", "data-dictionary.csv");
        var people = _place.Text($"long-tick-{tick}/participants.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(301, people.Length);
        Assert.Equal("id,value", people[0]);
        Assert.All(people.Skip(1), line => Assert.Matches("^[0-9]+,[012]$", line));
        Assert.Contains($"\"tick\": {tick}", _place.Text($"long-tick-{tick}/provenance.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task At_ATickThatIsNotThere_OrTheFolderItself_IsRefused()
    {
        await Expect(Run + "here --no-figures");
        var printed = await _place.Ask("at here --tick 100000 --lang en");
        Assert.Equal(2, printed.ExitCode);
        Assert.Matches("^--tick 100000: allowed is a whole number from 1 to [0-9]+$", Assert.Single(printed.Problems));
        Assert.Equal("--out here: is the folder of the run itself", Assert.Single((await _place.Ask("at here --tick 3 --out here --lang en")).Problems));
        Assert.StartsWith("--history: belongs to scenarios", Assert.Single((await _place.Ask("at here --tick 3 --history --lang en")).Problems), StringComparison.Ordinal);
        Assert.Equal(["here"], _place.Names("."));
    }

    private async Task Expect(string commandLine)
    {
        var printed = await _place.Ask(commandLine);
        Assert.True(printed.ExitCode == 0, $"{commandLine}: {printed.ExitCode} {printed.Error}");
    }

    /// <summary>All files are those of the whole run, but for where they come from, the journal, and what is named.</summary>
    private void AssertSame(string folder, params string[] but)
    {
        string[] others = ["provenance.json", "journal.db", .. but];
        Assert.Equal(_place.Names("whole").Except(others), _place.Names(folder).Except(others));
        Assert.All(
            _place.Names("whole").Except(others),
            name => Assert.True(File.ReadAllBytes(_place.At($"whole/{name}")).SequenceEqual(File.ReadAllBytes(_place.At($"{folder}/{name}"))), $"{folder}/{name} differs"));
    }
}
