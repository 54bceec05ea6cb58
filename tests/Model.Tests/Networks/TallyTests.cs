using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TallyTests
{
    private static readonly Charter Plain = Given.Defaults.Charter;

    private static readonly Gen<Member[]> Members =
        Gen.Select(Gen.OneOf(Gen.Byte[0, 4], Gen.Const((byte)3), Gen.Const(Bulletin.NoAct)), Gen.Double[0.1, 5], CompetenceTests.Any, Gen.Double[0, 1])
            .Array[1, 20].Select(all => all.Select((one, i) => new Member
            {
                Id = Given.P((uint)i), Act = one.Item1, Profile = new Profile(one.Item3, one.Item2, 0), Attention = 1.0 / (1 + (i % 3)), Trust = one.Item4,
            }).ToArray());

    [Theory]
    [InlineData(0, 0, 0, 0, 0)]
    [InlineData(1, 1, 1, 1, 0)]
    [InlineData(2, 2, 0.5, 0.6, 2 * ((2.2 * 0.3) - 0.03))]
    [InlineData(3, 1.5, 0.8, 0.5, 1.5 * ((2.2 * 0.4) - 0.06))]
    [InlineData(5, 5, 0.1, 0.1, 0)]
    public void OutputOf_WorkersWithDefaults_IsThis(int workers, double effort, double coverage, double teamTrust, double expected) =>
        Assert.Equal(expected, Tally.OutputOf(workers, effort, coverage, teamTrust, Parameters.Default), 1e-12);

    [Fact]
    public void Of_TwoWorkersOneLamentOneSilent_CountsThose()
    {
        var tally = Tally.Of([Worker(0, 0.5, 0.6), Worker(1, 1, 0.4), Of(2, Activity.Lament, 1, 0.2), Silent(3)], Given.Set("domains=2"));

        Assert.Equal((3, 2, 1), (tally.Acts, tally.Workers, tally.Laments));
        Assert.Equal(1.5, tally.Effort);
        Assert.Equal(1.2, tally.TrustSum, 1e-12);
        Assert.Equal((1.0 / 3, 2.0 / 3), (tally.LamentShare, tally.WorkShare));
        Assert.Equal(1.5 * ((2.2 * 0.5 * 0.5) - 0.03), tally.Output, 1e-12);
    }

    [Fact]
    public void Of_CoverageAndTrust_AreThoseOfTheWorkersAlone()
    {
        var idlerKnowsAll = Of(2, Activity.Idle, 1, 1) with { Profile = Given.Profile(1, 0, 64, 64) };

        Assert.Equal(
            Tally.Of([Worker(0), Worker(1)], Given.Set("domains=2")).Output,
            Tally.Of([Worker(0), Worker(1), idlerKnowsAll], Given.Set("domains=2")).Output);
    }

    [Fact]
    public void Of_NobodyActed_IsNothing()
    {
        var tally = Tally.Of([Silent(0), Silent(1)], Parameters.Default);

        Assert.Equal((0, 0.0, 0.0, 0.0), (tally.Acts, tally.LamentShare, tally.WorkShare, tally.Output));
        Assert.Empty(tally.Dividends([Silent(0), Silent(1)], Plain, 1));
    }

    [Theory]
    [InlineData(1, 0.5)]
    [InlineData(0, 0.25)]
    [InlineData(0.5, 0.375)]
    public void Dividends_OneAndThreeTimesTheStanding_AreByEyeLevel(double eyeLevel, double first)
    {
        Member[] members = [Worker(0) with { Profile = Standing(1) }, Worker(1) with { Profile = Standing(3) }];
        var dividends = SharesOf(members, Plain with { EyeLevel = eyeLevel });

        Assert.Equal(first, dividends[0], 1e-12);
        Assert.Equal(1 - first, dividends[1], 1e-12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.5, 0.2)]
    [InlineData(1, 1.0 / 3)]
    public void Dividends_IdlerAndSilent_GetBySpilloverAndNothing(double spillover, double idler)
    {
        Member[] members = [Worker(0), Worker(1), Of(2, Activity.Idle, 1, 0.5), Silent(3)];
        var dividends = SharesOf(members, Plain with { Spillover = spillover });

        Assert.Equal(idler, dividends[2], 1e-12);
        Assert.Equal((1 - idler) / 2, dividends[1], 1e-12);
        Assert.Equal(0, dividends[3]);
    }

    [Fact]
    public void Dividends_AnyMembers_AddUpToTheOutputAndAreNotNegative() =>
        Gen.Select(Members, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((members, eyeLevel, spillover) =>
        {
            var tally = Tally.Of(members, Parameters.Default);
            var mean = members.Average(member => member.Profile.Standing);
            var dividends = tally.Dividends(members, Plain with { EyeLevel = eyeLevel, Spillover = spillover }, mean);

            Assert.InRange(Math.Abs(dividends.Sum() - tally.Output), 0, 1e-9 * tally.Output);
            Assert.All(dividends, dividend => Assert.True(dividend >= 0));
            for (var i = 0; i < members.Length; i++)
                Assert.True(dividends.Length == 0 || members[i].Act != Bulletin.NoAct || dividends[i] == 0);
        });

    [Fact]
    public void Dividends_EyeLevel1_AreEqualAmongWorkers() => Members.Sample(members =>
    {
        var tally = Tally.Of(members, Parameters.Default);
        var dividends = tally.Dividends(members, Plain with { EyeLevel = 1 }, 1);

        Assert.True(members.Zip(dividends).Where(pair => pair.First.Works).Select(pair => pair.Second).Distinct().Count() <= 1);
    });

    /// <summary>The dividends as shares of the output.</summary>
    private static double[] SharesOf(Member[] members, Charter charter)
    {
        var tally = Tally.Of(members, Parameters.Default);
        Assert.True(tally.Output > 0);
        return [.. tally.Dividends(members, charter, members.Average(member => member.Profile.Standing)).Select(paid => paid / tally.Output)];
    }

    private static Profile Standing(double standing) => Given.Profile(standing, 0, 64, 0);

    private static Member Worker(uint i, double attention = 1, double trust = 0.5) => Of(i, Activity.CoCreate, attention, trust);

    private static Member Of(uint i, Activity act, double attention, double trust) => new()
    {
        Id = Given.P(i), Act = (byte)act, Attention = attention, Trust = trust, Profile = Given.Profile(1, 0, 64, 0),
    };

    private static Member Silent(uint i) => new() { Id = Given.P(i), Act = Bulletin.NoAct, Profile = Given.Profile(1, 0, 64, 64) };
}
