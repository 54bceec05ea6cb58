using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>One tick in numbers.</summary>
/// <param name="Tick">The tick; 0 is the world as it was made.</param>
/// <param name="Digest">The digest of the tick.</param>
/// <param name="Totals">Every total, indexed by <see cref="Total"/>; counts are whole numbers.</param>
public sealed record TickRow(int Tick, ulong Digest, IReadOnlyList<double> Totals)
{
    private static readonly Total[] Amounts = [Total.Output, Total.Dividends, Total.Trust];

    /// <summary>Output of all networks.</summary>
    public double Output => this[Total.Output];

    /// <summary>Participants that lived through the tick.</summary>
    public long Participants => (long)this[Total.Participants];

    /// <summary>Networks alive after the tick, by type.</summary>
    public TypeCounts Alive => new(
        this[Total.Competition],
        this[Total.Ignorance],
        this[Total.Lament],
        this[Total.CoCreation],
        this[Total.Loose],
        this[Total.Dormant]);

    /// <summary>A total.</summary>
    public double this[Total total] => Totals[(int)total];

    /// <summary>The numbers of what a run says about a tick.</summary>
    public static TickRow Of(TickRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new TickRow(record.Tick, record.Digest, [.. Enum.GetValues<Total>().Select(total => ValueOf(record.Totals, total))]);
    }

    private static double ValueOf(Totals totals, Total total) =>
        Amounts.Contains(total) ? totals.AmountOf((int)total) : totals.CountOf((int)total);
}
