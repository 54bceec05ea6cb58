using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class TotalsTests
{
    private static readonly Gen<double> Amount = Gen.OneOf(Gen.Double[-1, 1], Gen.Double[-1e6, 1e6], Gen.Double[0, 1e20]);

    [Fact]
    public void Add_AnyOrderAndGrouping_IsTheSame() => Gen.Select(Amount.Array[0, 60], Gen.Int[1, 7], Gen.Int).Sample((amounts, districts, seed) =>
    {
        var alone = new Totals(1);
        foreach (var amount in amounts)
            alone.Add(0, amount);

        var shuffled = (double[])amounts.Clone();
        new Random(seed).Shuffle(shuffled);
        Totals[] parts = [.. Enumerable.Range(0, districts).Select(_ => new Totals(1))];
        for (var i = 0; i < shuffled.Length; i++)
            parts[i % districts].Add(0, shuffled[i]);
        var together = new Totals(1);
        foreach (var part in parts.Reverse())
            together.Add(part);

        Assert.Equal(alone.Sums.ToArray(), together.Sums.ToArray());
        Assert.Equal(alone.AmountOf(0), together.AmountOf(0));
    });

    [Fact]
    public void Add_WhereFloatingPointLoses_IsExact()
    {
        var totals = new Totals(1);
        totals.Add(0, 1e20);
        totals.Add(0, 0.5);
        totals.Add(0, -1e20);

        Assert.Equal(0.5, totals.AmountOf(0));
    }

    [Fact]
    public void Add_SeveralTotals_AreKeptApart()
    {
        var (totals, other) = (new Totals(3), new Totals(3));
        totals.Count(0, 7);
        totals.Add(2, 0.25);
        other.Count(0, -2);
        other.Add(1, 1.5);
        totals.Add(other);

        Assert.Equal((5L, 1.5, 0.25), (totals.CountOf(0), totals.AmountOf(1), totals.AmountOf(2)));
    }

    [Fact]
    public void Clear_Totals_Are0()
    {
        var totals = new Totals(2);
        totals.Count(0, 7);
        totals.Clear();

        Assert.All(totals.Sums.ToArray(), sum => Assert.Equal((Int128)0, sum));
    }

    [Fact]
    public void Add_BeyondItsBits_Fails()
    {
        var totals = new Totals(1);
        var almostMost = Math.BitDecrement(Math.Pow(2, 86));
        totals.Add(0, almostMost);
        totals.Add(0, almostMost);

        Assert.Throws<OverflowException>(() => totals.Add(0, almostMost));
        Assert.Throws<OverflowException>(() => totals.Add(0, double.NaN));
    }

    [Fact]
    public void AddTotals_BeyondItsBits_Fails()
    {
        var totals = new Totals(1);
        totals.Add(0, Math.BitDecrement(Math.Pow(2, 86)));
        totals.Add(totals);

        Assert.Throws<OverflowException>(() => totals.Add(totals));
    }

    [Fact]
    public void CountOf_Beyond64Bits_Fails()
    {
        var totals = new Totals(1);
        totals.Count(0, long.MaxValue);
        Assert.Equal(long.MaxValue, totals.CountOf(0));
        totals.Count(0, 1);

        Assert.Throws<OverflowException>(() => totals.CountOf(0));
    }
}
