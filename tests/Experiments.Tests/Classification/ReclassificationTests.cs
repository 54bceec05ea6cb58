using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Classification;

public sealed class ReclassificationTests : IDisposable
{
    private static readonly Scenario Town = Made.Scenario(participants: 150, ticks: 330);

    private readonly string _root = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Parquet)]
    public async Task Of_ThresholdsAsRecorded_GivesExactlyTheTypesRecorded(TableFormat format)
    {
        var run = await Run(Town, format);
        var same = Reclassification.Of(_root, ["typeShare=0.4"]);
        Assert.Equal(RunSummary.Of(run).Types, same.Before);
        Assert.Equal(RunSummary.Of(run).Types, same.After);
        Assert.Equal((0, 0.0), (same.Renamed, same.WeeksRenamed));
        Assert.Equal(run.Networks.Count(network => network.HasFormed), same.Networks);
        Assert.Equal(new Thresholds(0.4, 0.12), same.Recorded);
        Assert.All(same.Patterns, pattern => Assert.Equal(pattern.Before, pattern.After));
    }

    [Fact]
    public async Task Of_OtherThresholds_AreThoseOfARunThatWasReadSoAtOnce()
    {
        // What a network is perceived as stays as it is; then the measured type changes nothing that anybody does.
        await Run(Town, TableFormat.Csv);
        var reread = Reclassification.Of(_root, ["typeShare=0.6"]);
        Scenario measured = Town with { Parameters = Town.Parameters.With(Parameter.TypeShare, 0.6) };
        var run = (await ScenarioRun.ExecuteAsync(measured, 7)).Record;
        Assert.Equal(RunSummary.Of(run).Types, reread.After);
        Assert.NotEqual(reread.Before, reread.After);
        Assert.InRange(reread.Renamed, 1, reread.Networks);
        Assert.InRange(reread.WeeksRenamed, 0.001, 0.999);
    }

    [Fact]
    public async Task Of_ARunWithThresholdsOfItsOwn_BeginsWithThese()
    {
        await Run(Town with { Parameters = Town.Parameters.With(Parameter.DormantBelow, 0.2) }, TableFormat.Csv);
        var same = Reclassification.Of(_root, []);
        Assert.Equal((new Thresholds(0.4, 0.2), same.Recorded), (same.Recorded, same.Reread));
        Assert.Equal(0, same.WeeksRenamed);
    }

    [Fact]
    public async Task Of_EverythingDormant_LeavesNoType()
    {
        await Run(Town, TableFormat.Csv);
        var none = Reclassification.Of(_root, ["typeShare=1", "dormantBelow=1"]);
        Assert.Equal(0, none.After.Lament.Networks + none.After.CoCreation.Networks + none.After.Ignorance.Networks);
        Assert.Equal(none.Networks, none.After.Competition.Networks + none.After.Loose.Networks);
        Assert.All(none.Patterns, pattern => Assert.NotEqual(true, pattern.After));
    }

    [Fact]
    public async Task Of_WrongSettings_NamesEveryOne()
    {
        await Run(Made.Scenario(), TableFormat.Csv);
        var refusal = Assert.Throws<InputException>(() =>
            Reclassification.Of(_root, ["typeShar=0.5", "dormantBelow=NaN", "typeShare=2", "threat=1", "typeShare=0.5", "dormantBelow"]));
        Assert.Equal(
            [
                "--set typeShar=0.5: there is no threshold 'typeShar', allowed are typeShare, dormantBelow; did you mean typeShare?",
                "--set threat=1: there is no threshold 'threat', allowed are typeShare, dormantBelow",
                "--set typeShare=0.5: is set twice",
                "--set dormantBelow: is set twice",
                "--set dormantBelow=NaN: NaN is out of range: a number from 0 to 1",
                "--set typeShare=2: 2 is out of range: a number from 0.25 to 1",
                "--set dormantBelow: a value is missing: a number from 0 to 1",
            ],
            refusal.Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Of_NoFolder_SaysSo() => AssertRefused($"{At("none")}: there is no such folder", At("none"));

    [Fact]
    public async Task Of_IncompleteRun_SaysWhatIsMissing()
    {
        await Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        File.Move(At("summary.json"), At("kept"));
        AssertRefused($"{_root}: there is no complete run: summary.json is missing or broken", _root);
        File.WriteAllText(At("summary.json"), "{");
        AssertRefused($"{_root}: there is no complete run: summary.json is missing or broken", _root);
        File.Move(At("kept"), At("summary.json"), overwrite: true);
        File.Delete(At("network-ticks.csv"));
        AssertRefused($"{_root}: the table network-ticks is missing, as CSV and as Parquet", _root);
        File.WriteAllBytes(At("network-ticks.parquet"), [.. Enumerable.Range(0, 400).Select(i => (byte)i)]);
        Assert.Contains("network-ticks.parquet: cannot be read: ", Refused(_root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("idle", "lazy", "network-ticks.csv: the column idle is missing")]
    [InlineData("lament", "", "network-ticks.csv: the column lament is missing")]
    public async Task Of_OtherHeader_SaysWhichColumn(string column, string instead, string message)
    {
        await Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(At("network-ticks.csv"));
        lines[0] = lines[0].Replace(column, instead, StringComparison.Ordinal);
        File.WriteAllLines(At("network-ticks.csv"), lines);
        Assert.EndsWith(message, Refused(_root), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(7, "x", "'x' is no value of coCreate")]
    [InlineData(7, "", "the cell of coCreate is empty")]
    [InlineData(7, "NaN", "'NaN' is no value of coCreate")]
    [InlineData(7, "0.1,0.2", "13 cells, but the header has 12")]
    [InlineData(1, "17", "'17' is no network")]
    [InlineData(11, "lamnt", "'lamnt' is none of competition, ignorance, lament, coCreation, loose, dormant; did you mean lament?")]
    public async Task Of_BrokenCell_SaysWhere(int column, string cell, string message)
    {
        await Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(At("network-ticks.csv"));
        var cells = lines[3].Split(',');
        cells[column] = cell;
        lines[3] = string.Join(',', cells);
        File.WriteAllLines(At("network-ticks.csv"), lines);
        AssertRefused($"{At("network-ticks.csv")}:4: {message}", _root);
    }

    [Fact]
    public async Task Of_WeeksLost_SaysWhich()
    {
        await Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(At("network-ticks.csv"));
        File.WriteAllLines(At("network-ticks.csv"), lines[..^1]);
        Assert.Matches("networks.csv:[0-9]+: network [0-9]+@[0-9]+ lived [0-9]+ weeks, but network-ticks has [0-9]+ of them$", Refused(_root));
        File.WriteAllLines(At("network-ticks.csv"), lines.Where((_, i) => i != 1));
        Assert.Matches("network-ticks.csv:[0-9]+: a week of network [0-9]+@[0-9]+ is missing$", Refused(_root));
    }

    [Fact]
    public async Task Of_NetworksLostOrDoubled_SaysSo()
    {
        await Run(Made.Scenario(ticks: 80), TableFormat.Csv);
        var lines = File.ReadAllLines(At("networks.csv"));
        File.WriteAllLines(At("networks.csv"), lines[..2]);
        Assert.EndsWith(" networks of network-ticks are missing in networks", Refused(_root), StringComparison.Ordinal);
        File.WriteAllLines(At("networks.csv"), [.. lines, lines[1]]);
        Assert.Matches($"networks.csv:{lines.Length + 1}: network [0-9]+@[0-9]+ lived [0-9]+ weeks, but network-ticks has 0 of them$", Refused(_root));
    }

    [Theory]
    [InlineData(TableFormat.Csv, "network-ticks.csv")]
    [InlineData(TableFormat.Parquet, "network-ticks.parquet")]
    [InlineData(TableFormat.Parquet, "networks.parquet")]
    public async Task Of_DamagedTable_IsReadOrRefused(TableFormat format, string name)
    {
        await Run(Made.Scenario(ticks: 60), format);
        var whole = File.ReadAllBytes(At(name));
        var refused = 0;
        for (var seed = 1; seed <= 150; seed++)
        {
            File.WriteAllBytes(At(name), Damaged(whole, new Random(seed)));
            try
            {
                Reclassification.Of(_root, []);
            }
            catch (InputException)
            {
                refused++;
            }
            catch (Exception fault)
            {
                Assert.Fail($"seed {seed}: {fault}");
            }
        }

        Assert.InRange(refused, 20, 150);
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = random.Next(4) == 0 ? whole[..random.Next(whole.Length)] : [.. whole];
        for (var i = random.Next(1, 8); i > 0 && bytes.Length > 0; i--)
        {
            // The end of a Parquet file says where everything is: it gets half of the damage.
            var near = random.Next(2) == 0 ? bytes.Length : Math.Min(bytes.Length, 2000);
            bytes[bytes.Length - 1 - random.Next(near)] = (byte)random.Next(256);
        }

        return bytes;
    }

    private static void AssertRefused(string message, string folder) => Assert.Equal(message, Refused(folder));

    private static string Refused(string folder) =>
        Assert.Single(Assert.Throws<InputException>(() => Reclassification.Of(folder, [])).Problems).ToString();

    private async Task<RunRecord> Run(Scenario scenario, TableFormat format)
    {
        using var folder = RunFolder.Open(_root);
        RunSettings settings = new() { Tables = new RunTables(folder, scenario, new TableSettings(format)) };
        var outcome = await ScenarioRun.ExecuteAsync(scenario, 7, settings, CancellationToken.None);
        folder.Write(Provenance.FileName, ResultJson.Of(new Provenance
        {
            ScenarioHash = scenario.Hash,
            Settings = scenario.Parameters.Changed().ToDictionary(setting => setting.Name, setting => setting.Value),
            Districts = 1,
            WallSeconds = 0,
            PeakMegabytes = 0,
            Runtime = "",
            CommandLine = "",
        }));
        folder.Write(RunFolder.SummaryFile, ResultJson.Of(RunSummary.Of(outcome.Record)));
        folder.Commit();
        return outcome.Record;
    }

    private string At(string name) => Path.Combine(_root, name);
}
