using System.Globalization;

namespace CoCreation.Sim.Benchmarks;

/// <summary>How good a figure must be.</summary>
/// <param name="Value">The limit where nothing else runs.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="IsLowest">Whether more is better; otherwise less is.</param>
internal sealed record Limit(double Value, string Unit, bool IsLowest)
{
    /// <summary>Short measurements on shared machines may miss a limit by this factor.</summary>
    private const double Slack = 1.5;

    public static Limit AtLeast(double value, string unit) => new(value, unit, IsLowest: true);

    public static Limit AtMost(double value, string unit) => new(value, unit, IsLowest: false);

    public bool IsMetBy(double measured) => IsLowest ? measured >= Value / Slack : measured <= Value * Slack;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsLowest ? "at least" : "at most")} {Value:0.##} {Unit}, in this short form {(IsLowest ? Value / Slack : Value * Slack):0.##}");
}

/// <summary>What was measured.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Measured">In the unit of the limit.</param>
/// <param name="Limit">How good it must be.</param>
/// <param name="Detail">The figures behind it.</param>
internal sealed record Figure(string Name, double Measured, Limit Limit, string Detail)
{
    public bool IsMet => Limit.IsMetBy(Measured);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(IsMet ? "met   " : "MISSED")} {Name}: {Measured:0.##} {Limit.Unit} ({Limit})\n       {Detail}");
}
