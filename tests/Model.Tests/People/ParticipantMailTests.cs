using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParticipantMailTests
{
    private static readonly string[] Ready = [.. Scene.Seekers, "accept=100", "detect=0"];

    [Fact]
    public void Ask_OpenPolicy_SharesAllAndNotesItInTheLedger()
    {
        var scene = new Scene(3, [.. Ready, "seekerSharing=open"]);
        var answer = Assert.Single(scene.Next(scene.From(1, LetterKind.Ask, 4)).Letters);

        Assert.Equal((LetterKind.Share, Given.P(1), (ushort)4, 1.0), ((LetterKind)answer.Kind, answer.Recipient, answer.Number, answer.Amount));
        Assert.Equal((Scene.Network, scene.Main.Profile), (answer.About, answer.Enclosure));
        Assert.Equal((1.0, 0.45), (scene.TieTo(1).Ledger, scene.TieTo(1).Trust));
    }

    [Fact]
    public void Ask_WithinAMembership_CostsIt()
    {
        var scene = new Scene(3, [.. Ready, "seekerSharing=tapping"]);
        _ = scene.Join();
        _ = scene.Next(scene.From(1, LetterKind.Ask));

        Assert.Equal(-0.05 * 0.3, scene.Membership.NetBenefit, 1e-12);
    }

    [Fact]
    public void Ask_GivesLessThan02_Declines()
    {
        var scene = new Scene(3, [.. Ready, "seekerSharing=hoarding"]);
        var answer = Assert.Single(scene.Next(scene.From(1, LetterKind.Ask, 4)).Letters);

        Assert.Equal((LetterKind.Decline, (ushort)4), ((LetterKind)answer.Kind, answer.Number));
        Assert.Equal((0.0, true), (scene.TieTo(1).Ledger, scene.TieTo(1).HasWithheld));
    }

    [Theory]
    [InlineData("reciprocal", 1, 5)]
    [InlineData("tapping", 0.3, 14)]
    [InlineData("open", 1, 20)]
    public void Ask_AgainAndAgain_IsResentedAbove3AndDeclinedAbove4UnlessOpen(string policy, double given, int shares)
    {
        var scene = new Scene(3, [.. Ready, $"seekerSharing={policy}"]);
        var (expected, ledger) = (new Evidence(1.8, 2.2), 0.0);
        for (var ask = 1; ask <= 20; ask++)
        {
            var kind = (LetterKind)Assert.Single(scene.Next(scene.From(1, LetterKind.Ask)).Letters).Kind;
            Assert.Equal(ask <= shares ? LetterKind.Share : LetterKind.Decline, kind);
            ledger += ask <= shares ? given : 0;
            expected = ask <= shares && ledger > 3 ? After(scene, expected, -0.25) : expected;
            Assert.Equal((ledger, expected.Trust), (scene.TieTo(1).Ledger, scene.TieTo(1).Trust));
        }
    }

    [Fact]
    public void Share_KnowsMore_TeachesAndBuildsTrust()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        var before = Inside.KnowledgeOf(scene.Main)[2];
        _ = scene.Next(scene.From(1, LetterKind.Share, 2, 0.5, Given.Profile(1, 1, 0, 0, 64)));

        var gained = 0.25 * 0.5 * (1 - before);
        Assert.Equal(before + gained, Inside.KnowledgeOf(scene.Main)[2], 1e-12);
        Assert.Equal(3 * gained, scene.Membership.NetBenefit, 1e-12);
        Assert.Equal(-0.5, scene.TieTo(1).Ledger);
        Assert.Equal(After(scene, new Evidence(1.8, 2.2), 0.7).Trust, scene.TieTo(1).Trust, 1e-12);
        Assert.False(scene.TieTo(1).HasDisappointed);
    }

    [Fact]
    public void Share_KnowsLess_TeachesNothingButIsHonoured()
    {
        var scene = new Scene(3, Ready);
        var before = Inside.KnowledgeOf(scene.Main).ToArray();
        _ = scene.Next(scene.From(1, LetterKind.Share, 2, 1, Given.Profile(1, 1, 0, 0, 0)));

        Assert.Equal(before, Inside.KnowledgeOf(scene.Main));
        Assert.Equal((-1.0, true), (scene.TieTo(1).Ledger, scene.TieTo(1).HasDisappointed));
        Assert.True(scene.TieTo(1).Trust > 0.45);
    }

    [Fact]
    public void Share_CrossesTheOfferThreshold_IsRisen()
    {
        var scene = new Scene(3, [.. Ready, "absorb=1"]);
        _ = scene.Join();
        var low = Enumerable.Range(0, 6).First(d => Inside.KnowledgeOf(scene.Main)[d] < 0.5);
        var levels = new double[6];
        levels[low] = 35;
        _ = scene.Next(scene.From(1, LetterKind.Share, (ushort)low, 1, Given.Profile(1, 1, levels)));
        Assert.False(scene.Membership.HasRisen);
        levels[low] = 40;
        _ = scene.Next(scene.From(1, LetterKind.Share, (ushort)low, 1, Given.Profile(1, 2, levels)));

        Assert.True(scene.Membership.HasRisen);
        Assert.Equal(1, scene.Main.Profile.Competence.Offers >> low & 1);
    }

    [Fact]
    public void Decline_ThenShare_IsNotedAndForgiven()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Next(scene.From(1, LetterKind.Decline));
        Assert.Equal((true, true), (scene.TieTo(1).HasDeclined, scene.TieTo(1).HasDisappointed));
        Assert.Equal(After(scene, new Evidence(1.8, 2.2), -0.3).Trust, scene.TieTo(1).Trust, 1e-12);
        _ = scene.Next(scene.From(1, LetterKind.Share, 0, 1));

        Assert.False(scene.TieTo(1).HasDeclined);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -0.5)]
    public void Watched_InAMembership_HarmsItAndIsDetectedByChance(double detect, double evidence)
    {
        var scene = new Scene(3, [.. Scene.Seekers, "accept=100", $"detect={detect}"]);
        _ = scene.Join();
        _ = scene.Next(scene.From(1, LetterKind.Watched, amount: 0.07));

        Assert.Equal(-0.07, scene.Membership.NetBenefit, 1e-12);
        var expected = evidence == 0 ? new Evidence(1.8, 2.2) : After(scene, new Evidence(1.8, 2.2), evidence);
        Assert.Equal(expected.Trust, scene.TieTo(1).Trust, 1e-12);
    }

    [Fact]
    public void Watched_AfterLeaving_HarmsWhatTheMembershipBrought()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([null, null], told => told with { End = EndReason.TooFew, Dividends = [0.5, 0] }));
        _ = scene.Next(scene.From(1, LetterKind.Watched, amount: 0.07));
        Assert.Equal(0.43, Assert.Single(scene.Main.Left).NetBenefit, 1e-12);
        _ = scene.Next();
        var settled = Assert.IsType<MembershipSettled>(Assert.Single(scene.Next().Happened));

        Assert.Equal((Scene.Network, 1, 2, LeaveReason.Dissolved), (settled.Network, settled.Since, settled.Until, settled.Reason));
        Assert.Equal(0.43, settled.NetBenefit, 1e-12);
        Assert.Empty(scene.Main.Left);
    }

    [Fact]
    public void Invite_Fitting_IsAcceptedAndTheMembershipPending()
    {
        var scene = new Scene(3, Ready);
        var step = scene.Join();
        var join = Assert.Single(step.Letters);

        Assert.Equal((LetterKind.Join, Scene.Network, Scene.Network), ((LetterKind)join.Kind, join.Recipient, join.About));
        Assert.Same(scene.Main.Profile, join.Enclosure);
        Assert.Equal((Scene.Network, 1, false, 0.12), (scene.Membership.Network, scene.Membership.Since, scene.Membership.IsActive, scene.Membership.AverageBenefit));
        var accepted = Assert.IsType<InvitationAccepted>(Assert.Single(step.Happened));
        Assert.Equal((1u, 0.45), (accepted.Inviter, accepted.Terms.Trust));
    }

    [Fact]
    public void Invite_ToLamentWithoutStrain_IsDeclined()
    {
        var scene = new Scene(3, Ready);

        Assert.Empty(scene.Next(scene.From(1, LetterKind.Invite, (ushort)Motive.Vent)).Letters);
    }

    [Fact]
    public void Invite_NoFreeSlotOrAlreadyThere_IsDeclined()
    {
        var scene = new Scene(3, [.. Ready, "slots=2"]);
        _ = scene.Join();
        Assert.Empty(scene.Join().Letters);
        Letter ToAnother(uint founder) => scene.From(1, LetterKind.Invite, (ushort)Motive.Learn) with { About = Given.N(founder, 0) };
        Assert.Single(scene.Next(ToAnother(2)).Letters);

        Assert.Empty(scene.Next(ToAnother(3)).Letters);
        Assert.Equal(2, scene.Main.Memberships.Count);
    }

    [Theory]
    [InlineData(LetterKind.Full)]
    [InlineData(LetterKind.Dissolved)]
    internal void Refusal_OfAJoin_FreesTheSlotAfterEightTicks(LetterKind kind)
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.FromNetwork(kind));
        Assert.Empty(scene.Main.Memberships);
        while (scene.Tick < 9)
            Assert.Empty(scene.Join().Letters);

        Assert.Single(scene.Join().Letters);
        Assert.Equal(10, scene.Membership.Since);
    }

    private static Evidence After(Scene scene, Evidence before, double evidence) =>
        scene.World.TrustModelOf(Persona.Seeker).After(before, evidence, scene.World.Stranger, scene.Parameters);
}
