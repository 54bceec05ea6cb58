using DuckDB.NET.Data;

namespace CoCreation.Sim.Experiments.Tests.Results;

/// <summary>Tables as DuckDB reads them, which knows nothing of this program.</summary>
internal static class Duck
{
    /// <summary>The rows of a query, every cell as text; empty where there is nothing.</summary>
    public static List<string[]> Rows(string sql)
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

    /// <summary>The cells of columns, those of a kind written alike: numbers as the doubles that they are.</summary>
    public static List<string[]> Cells(string source, TableLayout layout)
    {
        var cells = layout.Infos.Select(column => column.Kind switch
        {
            CellKind.Whole => $"\"{column.Name}\"::BIGINT::VARCHAR",
            CellKind.Amount => $"\"{column.Name}\"::DOUBLE::VARCHAR",
            CellKind.YesNo => $"\"{column.Name}\"::BOOLEAN::VARCHAR",
            _ => $"\"{column.Name}\"::VARCHAR",
        });
        return Rows($"SELECT {string.Join(", ", cells)} FROM {source}");
    }

    /// <summary>A CSV file with its columns by name, all of them as text.</summary>
    public static string Csv(string path) => $"read_csv('{path}', all_varchar = true, header = true)";
}
