using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>What a cell holds.</summary>
internal enum CellKind
{
    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Amount,

    /// <summary>A text or a name.</summary>
    Text,

    /// <summary>True or false.</summary>
    YesNo,
}

/// <summary>A column of a table: the one place where its name, kind and meaning stand, for every format and for the dictionary.</summary>
/// <param name="Name">The name; unique in its table.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Unit">The unit, "1" for numbers without one, empty for texts.</param>
/// <param name="Allowed">The values allowed, in signs that need no language: a range, or names between bars.</param>
/// <param name="Meaning">The meaning in one sentence, with what an empty cell says.</param>
internal sealed record ColumnInfo(string Name, CellKind Kind, string Unit, string Allowed, Bilingual Meaning);

/// <summary>A column with the way from a row to its cell.</summary>
/// <param name="Info">What it is.</param>
/// <param name="Write">Adds the cell of a row.</param>
internal sealed record Column<TRow>(ColumnInfo Info, Action<TRow, TableWriter> Write)
{
    public static Column<TRow> Whole(string name, string unit, string allowed, Bilingual meaning, Func<TRow, long?> of) =>
        new(new ColumnInfo(name, CellKind.Whole, unit, allowed, meaning), (row, cells) => cells.Add(of(row)));

    public static Column<TRow> Amount(string name, string unit, string allowed, Bilingual meaning, Func<TRow, double?> of) =>
        new(new ColumnInfo(name, CellKind.Amount, unit, allowed, meaning), (row, cells) => cells.Add(of(row)));

    public static Column<TRow> Text(string name, string allowed, Bilingual meaning, Func<TRow, string?> of) =>
        new(new ColumnInfo(name, CellKind.Text, "", allowed, meaning), (row, cells) => cells.Add(of(row)));

    public static Column<TRow> YesNo(string name, Bilingual meaning, Func<TRow, bool?> of) =>
        new(new ColumnInfo(name, CellKind.YesNo, "", "true | false", meaning), (row, cells) => cells.Add(of(row)));

    public static Column<TRow> Resident(string name, string allowed, Bilingual meaning, Func<TRow, ResidentId> of) =>
        new(new ColumnInfo(name, CellKind.Text, "", allowed, meaning), (row, cells) => cells.Add(of(row)));

    public static Column<TRow> Terms(string name, string allowed, Bilingual meaning, Func<TRow, Terms> of) =>
        new(new ColumnInfo(name, CellKind.Text, "", allowed, meaning), (row, cells) => cells.Add(of(row)));
}
