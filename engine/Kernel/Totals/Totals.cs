namespace CoCreation.Sim.Kernel;

/// <summary>The totals of one tick, each exact: they do not depend on the order or grouping of what was added.</summary>
/// <param name="count">How many totals there are, as in <see cref="World.TotalNames"/>.</param>
public sealed class Totals(int count)
{
    private readonly Int128[] _sums = new Int128[count];

    /// <summary>Adds to a total that counts.</summary>
    /// <exception cref="OverflowException">The total leaves 128 bits.</exception>
    public void Count(int total, long amount) => _sums[total] = checked(_sums[total] + amount);

    /// <summary>Adds to a total in units of 2^-40.</summary>
    /// <exception cref="OverflowException">The amount is not finite, or the total leaves 128 bits.</exception>
    public void Add(int total, double amount) => _sums[total] = checked(_sums[total] + ExactUnits.Of(amount));

    /// <summary>Adds all totals of another.</summary>
    /// <exception cref="OverflowException">A total leaves 128 bits.</exception>
    public void Add(Totals other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (int i = 0; i < _sums.Length; i++)
        {
            _sums[i] = checked(_sums[i] + other._sums[i]);
        }
    }

    /// <summary>A total that counts.</summary>
    /// <exception cref="OverflowException">The count leaves 64 bits.</exception>
    public long CountOf(int total) => checked((long)_sums[total]);

    /// <summary>A total of amounts.</summary>
    public double AmountOf(int total) => ExactUnits.ToAmount(_sums[total]);

    /// <summary>The raw sums, indexed as <see cref="World.TotalNames"/>.</summary>
    public ReadOnlySpan<Int128> Sums => _sums;

    internal void Write(CanonWriter writer)
    {
        foreach (Int128 sum in _sums)
        {
            writer.Write((ulong)(sum >> 64));
            writer.Write((ulong)(sum & ulong.MaxValue));
        }
    }

    internal static Totals Read(int count, CanonReader reader)
    {
        Totals totals = new(count);
        for (int i = 0; i < count; i++)
        {
            totals._sums[i] = (Int128)new UInt128(reader.ReadUInt64(), reader.ReadUInt64());
        }

        return totals;
    }

    /// <summary>Sets all totals to 0.</summary>
    public void Clear() => Array.Clear(_sums);
}
