namespace CoCreation.Sim.Charts;

/// <summary>A column of a table.</summary>
/// <param name="Header">What it holds.</param>
/// <param name="Unit">Its unit; null if it has none.</param>
/// <param name="IsNumeric">Whether its cells are numbers: they are aligned at the right.</param>
public sealed record ReportColumn(string Header, string? Unit = null, bool IsNumeric = false);

/// <summary>A cell of a table.</summary>
public abstract record ReportCell
{
    private ReportCell()
    {
    }

    /// <summary>A text.</summary>
    /// <param name="Value">What it says.</param>
    public sealed record Words(string Value) : ReportCell;

    /// <summary>A number, in the writing of the language; one that is none is a dash.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Decimals">Digits behind the decimal sign; at least 0.</param>
    public sealed record Number(double Value, int Decimals) : ReportCell;

    /// <summary>A number with its 95 % interval.</summary>
    /// <param name="Value">The number and its interval.</param>
    /// <param name="Decimals">Digits behind the decimal sign; at least 0.</param>
    public sealed record Estimate(Whisker Value, int Decimals) : ReportCell;
}
