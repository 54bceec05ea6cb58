using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class StoredTableTests : IDisposable
{
    private static readonly Scenario Small = Made.Scenario(participants: 60, ticks: 60);

    private static readonly TableLayout[] Layouts =
    [
        TicksTable.Layout, NetworksTable.Layout, ChronicleTable.Layout, ParticipantsTable.Layout(6), NetworkTicksTable.Layout, TiesTable.Layout,
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Read_EveryTable_GivesTheSameCellsFromBothFormats()
    {
        using var folder = RunFolder.Open(_root);
        RunSettings settings = new() { Tables = new RunTables(folder, Small, new TableSettings(TableFormat.Both)) };
        await ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None);
        folder.Commit();
        foreach (var layout in Layouts)
        {
            var csv = Cells(layout);
            File.Delete(Path.Combine(_root, layout.Name + ".csv"));
            Assert.Equal(csv, Cells(layout));
            Assert.NotEmpty(csv);
        }
    }

    [Fact]
    public void Read_QuotedCells_AreWhatWasWritten()
    {
        File.WriteAllText(
            Path.Combine(_root, "chronicle.csv"), "\uFEFFterms,\"event\",tick\r\n\"a,b\",\"say \"\"so\"\"\",7\r\n,joined,8\r\n");
        var rows = StoredTable.Read(_root, ChronicleTable.Layout, "tick", "event", "terms").ToArray();
        Assert.Equal((7L, "say \"so\"", "a,b"), (rows[0].Of<long>(0), rows[0].Of<string>(1), rows[0].Maybe<string>(2)));
        Assert.Equal((8L, "joined", null), (rows[1].Of<long>(0), rows[1].Of<string>(1), rows[1].Maybe<string>(2)));
    }

    [Fact]
    public void Read_TableOfAnotherType_SaysWhichColumn()
    {
        using (var stream = File.Create(Path.Combine(_root, "ticks.parquet")))
        {
            ParquetTable table = new(stream, [TicksTable.Layout.Infos[1] with { Name = "tick" }]);
            table.Add("one");
            table.EndRow();
            table.Finish();
        }

        var refusal = Assert.Throws<InputException>(() => StoredTable.Read(_root, TicksTable.Layout, "tick").ToArray());
        Assert.Equal("the column tick is of another type", refusal.Problems[0].Message.English);
        refusal = Assert.Throws<InputException>(() => StoredTable.Read(_root, TicksTable.Layout, "digest").ToArray());
        Assert.Equal("the column digest is missing", refusal.Problems[0].Message.English);
    }

    private List<object?[]> Cells(TableLayout layout)
    {
        string[] names = [.. layout.Infos.Select(column => column.Name)];
        return [.. StoredTable.Read(_root, layout, names).Select(row => Enumerable.Range(0, names.Length).Select(row.Maybe<object>).ToArray())];
    }
}
