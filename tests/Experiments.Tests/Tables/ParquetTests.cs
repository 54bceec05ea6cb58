using DuckDB.NET.Data;

namespace CoCreation.Sim.Experiments.Tests.Tables;

public sealed class ParquetTests : IDisposable
{
    private static readonly Scenario Small = Made.Scenario(participants: 80, ticks: 60);

    private readonly string _root = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task Files_OfARun_ReadByDuckDbAreCellByCellTheCsv()
    {
        await Run("both", new TableSettings(TableFormat.Both, SnapshotEvery: 25));
        foreach (var name in TableSettings.TableNames)
        {
            var expected = Rows($"read_csv('{At("both", name)}.csv', all_varchar = true, header = true)", name);
            var rows = Rows($"'{At("both", name)}.parquet'", name);
            Assert.NotEmpty(rows);
            Assert.Equal(expected, rows);
        }
    }

    [Theory]
    [InlineData("ticks", "tick BIGINT, digest VARCHAR, output DOUBLE, talk BIGINT")]
    [InlineData("chronicle", "tick BIGINT, resident VARCHAR, phoenix BOOLEAN, netBenefit DOUBLE, terms VARCHAR")]
    [InlineData("ties", "tick BIGINT, trustThere DOUBLE, declinedBack BOOLEAN")]
    public async Task Columns_OfAFile_HaveTheirTypes(string name, string columns)
    {
        await Run("parquet", new TableSettings(TableFormat.Parquet));
        var types = Query($"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{At("parquet", name)}.parquet')")
            .ToDictionary(row => row[0], row => row[1]);
        Assert.All(columns.Split(", ").Select(column => column.Split(' ')), column => Assert.Equal(column[1], types[column[0]]));
    }

    [Fact]
    public async Task Files_OfTheSameRun_AreTheSameBytes()
    {
        await Run("one", new TableSettings(TableFormat.Both), districts: 1);
        await Run("two", new TableSettings(TableFormat.Both), districts: 3);
        foreach (var file in new TableSettings(TableFormat.Both).Files)
            Assert.Equal(File.ReadAllBytes(Path.Combine(_root, "one", file)), File.ReadAllBytes(Path.Combine(_root, "two", file)));
    }

    [Fact]
    public void Finish_MoreRowsThanAGroupHolds_AllArriveInOrder()
    {
        var path = Path.Combine(_root, "rows.parquet");
        const int Count = (2 * ParquetTable.GroupRows) + 17;
        using (var stream = File.Create(path))
        {
            ParquetTable table = new(stream, [TiesTable.Layout.Infos[0]]);
            for (long i = 0; i < Count; i++)
            {
                table.Add(i);
                table.EndRow();
            }

            table.Finish();
        }

        Assert.Equal(Enumerable.Range(0, Count).Select(i => $"{i}"), Query($"SELECT tick::VARCHAR FROM '{path}'").Select(row => row[0]));
        Assert.Equal("3", Query($"SELECT count(DISTINCT row_group_id)::VARCHAR FROM parquet_metadata('{path}')")[0][0]);
    }

    [Fact]
    public void Finish_WithoutRows_GivesAnEmptyTable()
    {
        var path = Path.Combine(_root, "empty.parquet");
        using (var stream = File.Create(path))
            new ParquetTable(stream, TiesTable.Layout.Infos).Finish();
        Assert.Empty(Query($"SELECT tick FROM '{path}'"));
    }

    private string At(string run, string name) => Path.Combine(_root, run, name);

    private async Task Run(string name, TableSettings tables, int districts = 2)
    {
        using var folder = RunFolder.Open(Path.Combine(_root, name));
        RunSettings settings = new() { Districts = districts, Tables = new RunTables(folder, Small, tables) };
        await ScenarioRun.ExecuteAsync(Small, 7, settings, CancellationToken.None);
        folder.Commit();
    }

    /// <summary>All cells as texts, those of a kind written alike: numbers are compared as the doubles that they are.</summary>
    private static List<string[]> Rows(string source, string table)
    {
        var infos = table == "participants" ? ParticipantsTable.Layout(6).Infos : RunTablesLayouts.Single(layout => layout.Name == table).Infos;
        var cells = infos.Select(column => column.Kind switch
        {
            CellKind.Whole => $"\"{column.Name}\"::BIGINT::VARCHAR",
            CellKind.Amount => $"\"{column.Name}\"::DOUBLE::VARCHAR",
            CellKind.YesNo => $"\"{column.Name}\"::BOOLEAN::VARCHAR",
            _ => $"\"{column.Name}\"::VARCHAR",
        });
        return Query($"SELECT {string.Join(", ", cells)} FROM {source}");
    }

    private static TableLayout[] RunTablesLayouts =>
        [TicksTable.Layout, NetworksTable.Layout, ChronicleTable.Layout, NetworkTicksTable.Layout, TiesTable.Layout];

    private static List<string[]> Query(string sql)
    {
        using DuckDBConnection connection = new("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SET threads = 1; " + sql;
        using var reader = command.ExecuteReader();
        List<string[]> rows = [];
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))]);
        return rows;
    }
}
