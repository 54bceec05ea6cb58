namespace CoCreation.Sim.Experiments;

/// <summary>What tables are written as; both hold the same columns and the same values.</summary>
public enum TableFormat
{
    /// <summary>Comma separated values.</summary>
    Csv,

    /// <summary>Apache Parquet.</summary>
    Parquet,

    /// <summary>Both of them.</summary>
    Both,
}

/// <summary>How the tables of a run are written.</summary>
/// <param name="Format">The format; default CSV.</param>
/// <param name="SnapshotEvery">Every how many ticks, from tick 0 on, all ties are written; null (default) for the end only.</param>
public sealed record TableSettings(TableFormat Format = TableFormat.Csv, int? SnapshotEvery = null)
{
    /// <summary>
    /// Whether everything that ever happened is written, as chronicle and network-ticks; default true. Most of what a run writes is that.
    /// </summary>
    public bool HasHistory { get; init; } = true;

    /// <summary>The names of the tables that these settings have.</summary>
    public IReadOnlyList<string> Names => HasHistory ? TableNames : [.. TableNames.Except([ChronicleTable.Layout.Name, NetworkTicksTable.Layout.Name])];

    /// <summary>The names of all tables; their files have the ending of their format.</summary>
    public static IReadOnlyList<string> TableNames { get; } =
    [
        TicksTable.Layout.Name, NetworksTable.Layout.Name, ChronicleTable.Layout.Name, ParticipantsTable.Name,
        NetworkTicksTable.Layout.Name, TiesTable.Layout.Name,
    ];

    /// <summary>The names of the formats, as they are typed.</summary>
    public static IReadOnlyList<string> FormatNames { get; } = Names<TableFormat>.InOrder;

    /// <summary>The files that a run with these settings writes: every table in every format, and the data dictionary.</summary>
    public IReadOnlyList<string> Files => [.. Names.SelectMany(name => Endings.Select(ending => name + ending)), DataDictionary.FileName];

    internal IReadOnlyList<string> Endings => EndingsOf(Format);

    /// <summary>The format of this name; CSV for none that there is.</summary>
    public static TableFormat FormatNamed(string? name) =>
        Enum.GetValues<TableFormat>().FirstOrDefault(format => Experiments.Names.Of(format) == name);

    internal static IReadOnlyList<string> EndingsOf(TableFormat format) => format switch
    {
        TableFormat.Csv => [CsvTable.Ending],
        TableFormat.Parquet => [ParquetTable.Ending],
        _ => [CsvTable.Ending, ParquetTable.Ending],
    };
}
