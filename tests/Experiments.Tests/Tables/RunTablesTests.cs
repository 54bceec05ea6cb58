using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class RunTablesTests : IDisposable
{
    private static readonly Scenario Small = Made.Scenario(participants: 60, ticks: 60);

    private readonly string _root = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData(TableFormat.Csv, ".csv")]
    [InlineData(TableFormat.Parquet, ".parquet")]
    public async Task Execute_OverARunOfTheOtherFormat_TakesItsTablesAway(TableFormat format, string ending)
    {
        await Run(new TableSettings(TableFormat.Both));
        File.WriteAllText(At("notes.txt"), "mine");
        File.WriteAllText(At("ties.parquet.partial"), "left by a crash");
        await Run(new TableSettings(format));
        Assert.Equal(
            TableSettings.TableNames.Select(name => name + ending).Append("data-dictionary.csv").Append("notes.txt").Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_root).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Dictionary_OfARun_NamesEveryColumnAndNoOther()
    {
        await Run(new TableSettings());
        var named = Lines("data-dictionary.csv").Skip(1).Select(line => string.Join(',', line.Split(',')[..2]));
        var written = TableSettings.TableNames.SelectMany(name => Lines(name + ".csv").First().Split(',').Select(column => $"{name},{column}"));
        Assert.Equal(written, named);
        Assert.Equal("table,column,type,unit,allowed,meaning_en,meaning_de", Lines("data-dictionary.csv").First());
        Assert.All(Lines("data-dictionary.csv"), line => Assert.DoesNotMatch(",,$|,\"\"|,[^,]*,$", line));
    }

    [Fact]
    public async Task Ties_WithSnapshots_AreOfTheStartOfEveryStrideAndOfTheEnd()
    {
        await Run(new TableSettings(SnapshotEvery: 25));
        var ties = Lines("ties.csv").Skip(1).ToArray();
        Assert.Equal(["0", "25", "50", "60"], ties.Select(line => line.Split(',')[0]).Distinct());
        await Run(new TableSettings());
        Assert.Equal(ties.Where(line => line.StartsWith("60,", StringComparison.Ordinal)), Lines("ties.csv").Skip(1));
    }

    [Fact]
    public async Task Execute_WithTables_GivesTheSameRunAsWithout()
    {
        var with = await Run(new TableSettings(TableFormat.Both, SnapshotEvery: 7));
        var without = await ScenarioRun.ExecuteAsync(Small, 7);
        Assert.Equal(without.Record.Rows.Select(row => row.Digest), with.Record.Rows.Select(row => row.Digest));
        Assert.Equal(RunSummary.Of(without.Record), RunSummary.Of(with.Record));
    }

    [Fact]
    public async Task Execute_Stopped_LeavesNothing()
    {
        using CancellationTokenSource stop = new();
        var place = At("stopped");
        using (var folder = RunFolder.Open(place))
        {
            RunSettings settings = new()
            {
                Tables = new RunTables(folder, Small, new TableSettings(TableFormat.Both, SnapshotEvery: 5)),
                OnTick = row => (row.Tick == 12 ? stop : null)?.Cancel(),
            };
            Assert.False((await ScenarioRun.ExecuteAsync(Small, 7, settings, stop.Token)).IsComplete);
        }

        Assert.False(Directory.Exists(place));
    }

    [Fact]
    public void Begin_WhileARunOfAnotherFormatWrites_IsRefused()
    {
        using var one = RunFolder.Open(_root);
        _ = new RunTables(one, Small, new TableSettings(TableFormat.Csv));
        using var two = RunFolder.Open(_root);
        var fault = Assert.Throws<RunFolderException>(() => new RunTables(two, Small, new TableSettings(TableFormat.Parquet)));
        Assert.Contains("another run writes there now", fault.Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_ThreeTimesAsManyTicks_NeedsNoMoreMemory()
    {
        using var folder = RunFolder.Open(_root);
        RunTables tables = new(folder, Small, new TableSettings(TableFormat.Both));
        (ResidentId, Occurrence)[] happenings =
        [
            .. Enumerable.Range(0, 5000).Select(i => (Made.Network((uint)i, 1), (Occurrence)new NetworkWeek(
                5, 5, NetworkType.Lament, 0.1, 0.2, 0.3, 0.4, 0.5, i, 0.25))),
            .. Enumerable.Range(0, 500).Select(i => (ResidentId.OfParticipant((uint)i), (Occurrence)new Joined(Made.Network((uint)i, 1)))),
        ];
        Take(tables, happenings, 1, 100);
        var early = GC.GetTotalMemory(forceFullCollection: true);
        Take(tables, happenings, 101, 300);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - early, long.MinValue, 2 << 20);
        Assert.True(new FileInfo(At("network-ticks.csv.partial")).Length > 300 * 5000 * 40L);
    }

    private static void Take(RunTables tables, (ResidentId, Occurrence)[] happenings, int from, int to)
    {
        for (var tick = from; tick <= to; tick++)
            tables.Take(Made.Tick(tick, happenings), Made.Row(tick));
    }

    private async Task<RunOutcome> Run(TableSettings tables)
    {
        using var folder = RunFolder.Open(_root);
        RunSettings settings = new() { Tables = new RunTables(folder, Small, tables) };
        var outcome = await ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None);
        folder.Commit();
        return outcome;
    }

    private string At(string name) => Path.Combine(_root, name);

    private string[] Lines(string name) => File.ReadAllLines(At(name));
}
