using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParticipantBulletinTests
{
    private static readonly string[] Ready = [.. Scene.Seekers, "accept=100", "detect=1", "leaveMax=0", "recruit=0", "idle=10", "temp=0.001"];

    [Fact]
    public void Bulletin_First_MakesAMemberAndPaysTheDividend()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        var step = scene.Next(scene.Bulletin([null, Activity.Idle], told => told with { Dividends = [0.3, 0.7] }));

        Assert.True(scene.Membership.IsActive);
        Assert.Equal(0.3, scene.Membership.NetBenefit, 1e-12);
        Assert.Equal((0.85 * 0.12) + (0.15 * 0.3), scene.Membership.AverageBenefit, 1e-12);
        Assert.Equal([new Joined(Scene.Network)], step.Happened);
        Assert.Empty(scene.Next(scene.Bulletin([null, Activity.Idle])).Happened);
    }

    [Fact]
    public void Bulletin_OfANetworkNotJoined_IsIgnored()
    {
        var scene = new Scene(3, Ready);
        var step = scene.Next(scene.Bulletin([Activity.Lament, Activity.Lament], told => told with { Dividends = [1, 1] }));

        Assert.Empty(step.Letters);
        Assert.Empty(step.Happened);
        Assert.Equal((0.0, 0.45), (scene.Main.Strain, scene.TieTo(1).Trust));
    }

    [Theory]
    [InlineData(0.5, Activity.Lament, 2.0 / 3)]
    [InlineData(0.5, Activity.Idle, 1.0 / 3)]
    [InlineData(1, Activity.Lament, 2.0 / 3)]
    public void Bulletin_UnderThreat_SpreadsStrainByLamentShareAndExposure(double threat, Activity second, double share)
    {
        var scene = new Scene(3, [.. Ready, $"threat={threat}"]);
        _ = scene.Join();
        var strain = scene.Main.Strain + (0.1 * ((scene.Exposure * threat) - scene.Main.Strain));
        _ = scene.Next(scene.Bulletin([Activity.Idle, second, Activity.Lament]));

        Assert.Equal(strain + (0.03 * share * scene.Exposure), scene.Main.Strain, 1e-12);
    }

    [Fact]
    public void Bulletin_WithoutThreat_SpreadsNoStrain()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([Activity.Idle, Activity.Lament, Activity.Lament]));

        Assert.Equal(0, scene.Main.Strain);
    }

    [Fact]
    public void Bulletin_AfterOwnLament_BringsReliefAndTrust()
    {
        var scene = new Scene(3, "competitors=0", "seekers=0", "coCreators=0", "conc=1000", "accept=100", "leaveMax=0", "recruit=0", "temp=0.001", "trust0=1", "Bv=100");
        scene.WaitUntil(5);
        _ = scene.Next(scene.From(1, LetterKind.Invite, (ushort)Motive.Vent));
        var step = scene.Next(scene.Bulletin([null, Activity.Lament, Activity.Idle]));
        Assert.Equal((ushort)Activity.Lament, Assert.Single(step.Of(LetterKind.Act)).Number);
        var (before, strain) = (scene.Membership.NetBenefit, scene.Main.Strain);
        _ = scene.Next(scene.Bulletin([Activity.Lament, Activity.Lament, Activity.Idle]));

        strain += 0.1 * ((scene.Exposure * 0.8) - strain);
        Assert.Equal(100 * strain * (0.2 + (0.8 * 2 / 3)), scene.Membership.NetBenefit - before, 1e-9);
        Assert.Equal(Math.Min(1, (strain * 0.985) + (0.03 * 2 / 3 * scene.Exposure)), scene.Main.Strain, 1e-12);
        AssertTrustAfter(scene, 1, [0.12], most: 3);
        Assert.Equal(new Evidence(4, 0), new Evidence(scene.TieTo(2).Alpha, scene.TieTo(2).Beta));
    }

    [Theory]
    [InlineData(1, 0.6)]
    [InlineData(0.5, 0.1)]
    public void Bulletin_AfterOwnWork_BuildsTrustInWorkersIfItWasWorthIt(double output, double evidence)
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([Activity.CoCreate, Activity.CoCreate, Activity.Idle], told => told with { Output = output, Effort = 2 }));

        AssertTrustAfter(scene, 1, [evidence], most: 4);
        AssertTrustAfter(scene, 2, [-0.12], most: 4);
        Assert.True(scene.TieTo(1).Trust > 0.45 || scene.TieTo(2).Trust < 0.45);
    }

    [Fact]
    public void Bulletin_OwnActWasNoWork_JudgesNobody()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([Activity.Idle, Activity.CoCreate, Activity.Idle], told => told with { Output = 9, Effort = 2 }));

        Assert.Equal((0.45, 0.45), (scene.TieTo(1).Trust, scene.TieTo(2).Trust));
    }

    [Fact]
    public void Bulletin_MembersWhoHaveNotActed_AreNotBlamed()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        for (var i = 0; i < 8; i++)
            _ = scene.Next(scene.Bulletin([Activity.CoCreate, null, null], told => told with { Output = 9, Effort = 2 }));

        Assert.Equal((0.45, 0.45), (scene.TieTo(1).Trust, scene.TieTo(2).Trust));
    }

    [Fact]
    public void Bulletin_Facilitated_CostsAndBuildsTrustInSomebody()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([null, null, null], told => told with { Charter = told.Charter with { Facilitation = 1 } }));

        Assert.Equal(-0.05, scene.Membership.NetBenefit, 1e-12);
        AssertTrustAfter(scene, 1, [0.5], most: 1);
        AssertTrustAfter(scene, 2, [0.5], most: 1);
        Assert.True(scene.TieTo(1).Trust == 0.45 || scene.TieTo(2).Trust == 0.45);
    }

    [Fact]
    public void Bulletin_Ended_FreesTheSlotAfterEightTicksAndDoesNoAct()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([null, null]));
        var step = scene.Next(scene.Bulletin([Activity.Idle, null], told => told with { End = EndReason.Dormant, Dividends = [0.2, 0] }));
        Assert.Empty(step.Letters);
        Assert.Empty(scene.Main.Memberships);
        Assert.Equal((LeaveReason.Dissolved, 3, 0.2), (scene.Main.Left[0].Reason, scene.Main.Left[0].Until, scene.Main.Left[0].NetBenefit));
        while (scene.Tick < 10)
            Assert.Empty(scene.Join().Letters);

        Assert.Single(scene.Join().Letters);
    }

    [Fact]
    public void Bulletin_ShowsProfiles_OfThoseKnownAreRefreshed()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([null, null], told => told with { Profiles = [scene.Main.Profile, Given.Profile(1, 1, 64, 63, 62)] }));

        Assert.Equal(Given.Competence(64, 63, 62), scene.TieTo(1).Competence);
    }

    /// <summary>
    /// A network's roster may show an older profile than another's (of who has only just joined). Whoever learns of somebody by the older
    /// one must see the newer one in the next bulletin that has it, also if that bulletin's roster is the one of the tick before: after a
    /// checkpoint nobody knows any more which profiles were new.
    /// </summary>
    [Fact]
    public void Bulletin_NewerProfileThatIsNotNewInTheRoster_IsSeenAllTheSame()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        var newer = scene.Bulletin([null, null], told => told with { Profiles = [scene.Main.Profile, Given.Profile(1, 5, 64)] });
        _ = scene.Next(newer);
        ref var tie = ref Inside.TiesOf(scene.Main).Change(0);
        (tie.SeenTick, tie.Levels) = (3, 0);
        _ = scene.Next(newer);

        Assert.Equal(Given.Competence(64), scene.TieTo(1).Competence);
    }

    private static void AssertTrustAfter(Scene scene, uint other, double[] pieces, int most)
    {
        var evidence = Evidence.Of(scene.World.Stranger.Trust / 0.75);
        var possible = new List<double> { evidence.Trust };
        for (var i = 0; i < most; i++)
        {
            evidence = scene.World.TrustModelOf(Persona.Seeker).After(evidence, pieces[0], scene.World.Stranger, scene.Parameters);
            possible.Add(evidence.Trust);
        }

        Assert.Contains(possible, trust => Math.Abs(trust - scene.TieTo(other).Trust) < 1e-12);
    }
}
