using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class LogRankTests
{
    private static readonly Gen<Lifetime[]> Lifetimes =
        Gen.Select(Gen.Int[0, 30], Gen.Bool, (weeks, ended) => new Lifetime(weeks, ended)).Array[0, 40];

    [Fact]
    public void Test_Freireich_GivesThePublishedValue()
    {
        var test = LogRank.Test(Freireich.Mercaptopurine, Freireich.Placebo);
        Assert.Equal(16.7929, test.ChiSquared, 1e-4);
        Assert.Equal(1, test.Freedom);
        Assert.Equal(4.17e-5, test.PValue, 1e-7);
    }

    [Fact]
    public void Test_TheSameGroupTwice_SeesNoDifference()
    {
        var test = LogRank.Test(Freireich.Placebo, Freireich.Placebo);
        Assert.Equal((0.0, 1.0), (test.ChiSquared, test.PValue));
    }

    [Fact]
    public void Test_NothingToCompare_IsZero()
    {
        Assert.Equal(new LogRank(0, 0), LogRank.Test());
        Assert.Equal(new LogRank(0, 0), LogRank.Test([], Freireich.Placebo));
        Assert.Equal(new LogRank(0, 0), LogRank.Test([new(3, ended: false)], [new(4, ended: false)]));
        Assert.Equal(1, LogRank.Test([], []).PValue);
    }

    [Fact]
    public void Test_EmptyGroup_ChangesNothing() =>
        Assert.Equal(
            LogRank.Test(Freireich.Mercaptopurine, Freireich.Placebo),
            LogRank.Test(Freireich.Mercaptopurine, [], Freireich.Placebo));

    [Fact]
    public void Test_AnyGroups_DoesNotDependOnTheirOrder() => Lifetimes.Array[2, 5].Sample(groups =>
    {
        var (forth, back) = (LogRank.Test(groups), LogRank.Test([.. groups.Reverse()]));
        return forth.Freedom == back.Freedom && Math.Abs(forth.ChiSquared - back.ChiSquared) <= 1e-6 * (1 + forth.ChiSquared);
    });

    [Fact]
    public void Test_AnyGroups_IsWithinItsBounds() => Lifetimes.Array[0, 5].Sample(groups =>
    {
        var test = LogRank.Test(groups);
        return test.ChiSquared >= 0 && test.PValue is >= 0 and <= 1 && test.Freedom < Math.Max(1, groups.Length);
    });
}
