using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class SharingPolicyTests
{
    /// <summary>Both know something that the other lacks; nothing happened between them.</summary>
    private static readonly Request Usual = new(
        Given.Competence(50, 10, 40), Given.Competence(10, 50, 40), Domain: 0, Trust: 0.5, Ledger: 0, HasDeclined: false, HasWithheld: false,
        HasDisappointed: false, Draw: 0.5);

    [Fact]
    public void Names_OfAll_AreThoseOfTheDesignAndEightMayBeDrawn()
    {
        string[] expected =
        [
            "open", "hoarding", "reciprocal", "generous", "barter", "tapping", "mentor", "trustGated", "broker", "rivalGuard", "ledgerCap", "pavlov",
        ];
        Assert.Equal(expected, SharingPolicy.Names);
        Assert.Equal(8, SharingPolicy.Drawn);
    }

    [Theory]
    [InlineData("open", 1)]
    [InlineData("hoarding", 0.05)]
    [InlineData("reciprocal", 1)]
    [InlineData("generous", 1)]
    [InlineData("barter", 1)]
    [InlineData("tapping", 0.3)]
    [InlineData("mentor", 1)]
    [InlineData("trustGated", 0.5)]
    [InlineData("broker", 0.6)]
    [InlineData("ledgerCap", 1)]
    [InlineData("pavlov", 1)]
    public void Give_NoRivalAndNothingHappenedYet_IsThis(string name, double expected) =>
        Assert.Equal(expected, Give(name, Usual with { Mine = Given.Competence(50, 10, 10), Theirs = Given.Competence(10, 50, 10) }));

    [Theory]
    [InlineData("open")]
    [InlineData("hoarding")]
    [InlineData("tapping")]
    public void Give_PolicyWithoutConditions_IsAlwaysTheSame(string name) =>
        Gen.Select(Gen.Double[0, 1], Gen.Double[-9, 9], Gen.Bool, Gen.Bool).Sample((trust, ledger, declined, withheld) =>
            Give(name, Usual with { Trust = trust, Ledger = ledger, HasDeclined = declined, HasWithheld = withheld }) == Give(name, Usual));

    [Theory]
    [InlineData(false, 0, 1)]
    [InlineData(true, 0, 0)]
    [InlineData(true, 0.99, 0)]
    public void Give_Reciprocal_IsTitForTat(bool hasDeclined, double draw, double expected) =>
        Assert.Equal(expected, Give("reciprocal", Usual with { HasDeclined = hasDeclined, Draw = draw }));

    [Theory]
    [InlineData(false, 0.99, 1)]
    [InlineData(true, 0.32, 1)]
    [InlineData(true, 0.34, 0)]
    public void Give_Generous_ForgivesOneThird(bool hasDeclined, double draw, double expected) =>
        Assert.Equal(expected, Give("generous", Usual with { HasDeclined = hasDeclined, Draw = draw }));

    [Theory]
    [InlineData(50, 56, 0)]
    [InlineData(50, 57, 1)]
    [InlineData(50, 40, 0)]
    public void Give_Barter_WantsAGapAbove01InReturn(double mine, double theirs, double expected) =>
        Assert.Equal(expected, Give("barter", Usual with { Mine = Given.Competence(60, mine), Theirs = Given.Competence(0, theirs) }));

    [Theory]
    [InlineData(50, 37, 1)]
    [InlineData(50, 38, 0.4)]
    [InlineData(10, 50, 0.4)]
    public void Give_Mentor_GivesAllAboveAGapOf02(double mine, double theirs, double expected) =>
        Assert.Equal(expected, Give("mentor", Usual with { Mine = Given.Competence(mine), Theirs = Given.Competence(theirs) }));

    [Theory]
    [InlineData(0.45, 0)]
    [InlineData(0.4501, 0.4501)]
    [InlineData(1, 1)]
    [InlineData(0.2, 0)]
    public void Give_TrustGated_IsTheTrustAbove045(double trust, double expected) =>
        Assert.Equal(expected, Give("trustGated", Usual with { Trust = trust }));

    [Theory]
    [InlineData(0, 2, 0.6)]
    [InlineData(1, 3, 0.6)]
    [InlineData(1, 2, 0.1)]
    [InlineData(2, 2, 0.1)]
    public void Give_Broker_GivesBelowARivalryOfOneHalf(int shared, int all, double expected) =>
        Assert.Equal(expected, Give("broker", Rivals(shared, all)));

    [Theory]
    [InlineData(0, 2, 1)]
    [InlineData(1, 4, 0.75)]
    [InlineData(3, 3, 0)]
    public void Give_RivalGuard_IsWhatIsNotRivalry(int shared, int all, double expected) =>
        Assert.Equal(expected, Give("rivalGuard", Rivals(shared, all)), 1e-12);

    [Theory]
    [InlineData(2, 1)]
    [InlineData(2.0001, 0)]
    [InlineData(-5, 1)]
    public void Give_LedgerCap_GivesWhileTheLedgerIsAtMost2(double ledger, double expected) =>
        Assert.Equal(expected, Give("ledgerCap", Usual with { Ledger = ledger }));

    [Theory]
    [InlineData(false, false, 1)]
    [InlineData(false, true, 0)]
    [InlineData(true, false, 0)]
    [InlineData(true, true, 1)]
    public void Give_Pavlov_StaysWhileItPaysElseSwitches(bool hasWithheld, bool hasDisappointed, double expected) =>
        Assert.Equal(expected, Give("pavlov", Usual with { HasWithheld = hasWithheld, HasDisappointed = hasDisappointed }));

    [Fact]
    public void OverlooksLedger_OpenAndMentorAlone_Do() =>
        Assert.Equal(["open", "mentor"], SharingPolicy.All.Where(policy => policy.OverlooksLedger).Select(policy => policy.Name));

    [Fact]
    public void Gap_OfARequest_IsWhatTheAskedKnowsMore() => Assert.Equal((40.0 / 64, -40.0 / 64), (Usual.Gap, (Usual with { Domain = 1 }).Gap));

    [Fact]
    public void Give_AnyRequest_IsWithin0And1() =>
        Gen.Select(CompetenceTests.Any, CompetenceTests.Any, Gen.Double[0, 1], Gen.Double[-9, 9]).Sample((mine, theirs, trust, ledger) =>
            SharingPolicy.All.All(policy => policy.Give(Usual with { Mine = mine, Theirs = theirs, Trust = trust, Ledger = ledger }) is >= 0 and <= 1));

    /// <summary>Two who have so many offers in common, of so many that either has.</summary>
    private static Request Rivals(int shared, int all)
    {
        double[] mine = [.. Enumerable.Range(0, all).Select(d => d < shared || d % 2 == 0 ? 60.0 : 0)];
        double[] theirs = [.. Enumerable.Range(0, all).Select(d => d < shared || d % 2 == 1 ? 60.0 : 0)];
        return Usual with { Mine = Given.Competence(mine), Theirs = Given.Competence(theirs) };
    }

    private static double Give(string name, Request request) => SharingPolicy.All.Single(policy => policy.Name == name).Give(request);
}
