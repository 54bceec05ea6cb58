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

        // 9 ended of those with the drug, where 19.25 would be expected (Freireich et al. 1963).
        Assert.Equal(9 - 19.25, test.SurplusOfFirst, 0.01);
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

    [Fact]
    public void Test_AnyGroups_CountsAsTheDefinitionDoes() => Lifetimes.Array[2, 2].Sample(groups =>
    {
        var (expected, variance) = ByDefinition(groups[0], groups[1]);
        double surplus = groups[0].Count(life => life.Ended) - expected;
        double chiSquared = variance == 0 ? 0 : surplus * surplus / variance;
        return Math.Abs(LogRank.Test(groups).ChiSquared - chiSquared) <= 1e-9 * (1 + chiSquared);
    });

    [Fact]
    public void Test_ManyLives_TakesOneWalk()
    {
        Lifetime[] late = [.. Enumerable.Range(0, 200_000).Select(i => new Lifetime(1e6 + i, ended: i == 199_999))];
        Lifetime[] early = [.. Enumerable.Range(0, 200_000).Select(i => new Lifetime(i, ended: true))];
        Assert.True(LogRank.Test(early, late).ChiSquared > 1e5);
    }

    private static (double Expected, double Variance) ByDefinition(Lifetime[] one, Lifetime[] other)
    {
        var (expected, variance) = (0.0, 0.0);
        foreach (double time in one.Concat(other).Where(life => life.Ended).Select(life => life.Duration).Distinct())
        {
            double first = one.Count(life => life.Duration >= time);
            double all = first + other.Count(life => life.Duration >= time);
            double ended = one.Concat(other).Count(life => life.Ended && life.Duration == time);
            expected += ended * first / all;
            variance += all <= 1 ? 0 : ended * (first / all) * (1 - first / all) * (all - ended) / (all - 1);
        }

        return (expected, variance);
    }
}
