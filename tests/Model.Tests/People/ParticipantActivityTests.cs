using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParticipantActivityTests
{
    /// <summary>All motives count, and the best promise is chosen.</summary>
    private static readonly string[] Ready =
        ["competitors=0", "lamenters=0", "coCreators=0", "conc=5", "concOther=5", "threat=0", "accept=100", "leaveMax=0", "recruit=0", "temp=0.001"];

    [Fact]
    public void Monitor_ARival_ControlsGainsAndTells()
    {
        var scene = Member("Bc=100");
        var before = scene.Membership.NetBenefit;
        var step = scene.Next(Bulletin(scene, Rival(scene)));

        var watched = Assert.Single(step.Of(LetterKind.Watched));
        Assert.Equal((Given.P(1), Scene.Network, 0.4 * 100 * 0.3), (watched.Recipient, watched.About, watched.Amount));
        Assert.Equal(0.3, scene.TieTo(1).Control, 1e-12);
        Assert.Equal(100 * 0.3, scene.Membership.NetBenefit - before, 1e-9);
        AssertAct(step, Activity.Monitor, attention: 1);
        _ = scene.Next(Bulletin(scene, Rival(scene)));
        Assert.Equal(0.3 + (0.3 * 0.7), scene.TieTo(1).Control, 1e-12);
    }

    [Fact]
    public void Monitor_NoRival_IsImpossible()
    {
        var scene = Member("Bc=100");
        var step = scene.Next(Bulletin(scene, Given.Profile()));

        Assert.Empty(step.Of(LetterKind.Watched));
        Assert.NotEqual((ushort)Activity.Monitor, Assert.Single(step.Of(LetterKind.Act)).Number);
    }

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void Tap_AGapAbove01_AsksForTheLargest(int more, bool isPossible)
    {
        var scene = Member("Bk=100");
        var own = scene.Main.Profile.Competence;
        double[] levels = [.. Enumerable.Range(0, 6).Select(d => (double)own.LevelIn(d))];
        levels[4] += more;
        levels[3] += more - 1;
        var step = scene.Next(Bulletin(scene, new Profile(Competence.Of([.. levels.Select(level => level / 64)], 2), 1, 1)));

        Assert.Equal(isPossible ? 1 : 0, step.Of(LetterKind.Ask).Length);
        Assert.All(step.Of(LetterKind.Ask), ask => Assert.Equal((Given.P(1), (ushort)4, Scene.Network), (ask.Recipient, ask.Number, ask.About)));
        Assert.Equal(isPossible, Assert.Single(step.Of(LetterKind.Act)).Number == (ushort)Activity.Tap);
    }

    [Fact]
    public void Work_WithOthers_CostsAttention()
    {
        var scene = Member("A=100", "Bk=0", "Bc=0");
        var before = scene.Membership.NetBenefit;
        var step = scene.Next(Bulletin(scene, Rival(scene)));

        AssertAct(step, Activity.CoCreate, attention: 1);
        Assert.Equal(-0.3, scene.Membership.NetBenefit - before, 1e-12);
    }

    [Fact]
    public void Act_WithTwoMemberships_GivesHalfTheAttention()
    {
        var scene = Member("A=100", "Bk=0", "Bc=0");
        _ = scene.Next(scene.From(1, LetterKind.Invite, (ushort)Motive.Learn) with { About = Given.N(2, 0) });
        var before = scene.Main.Memberships[0].NetBenefit;

        AssertAct(scene.Next(Bulletin(scene, Rival(scene))), Activity.CoCreate, attention: 0.5);
        Assert.Equal(-0.15, scene.Main.Memberships[0].NetBenefit - before, 1e-12);
    }

    [Fact]
    public void Idle_NothingPromises_TellsTheProfileAlone()
    {
        var scene = Member("idle=10");
        var step = scene.Next(Bulletin(scene, Rival(scene)));

        AssertAct(step, Activity.Idle, attention: 1);
        Assert.Same(scene.Main.Profile, Assert.Single(step.Letters).Enclosure);
    }

    [Fact]
    public void Lament_StrainAndOthersWhoLament_TellsOfIt()
    {
        var scene = Member("Bv=100", "Bk=0", "Bc=0", "A=0", "threat=1");
        scene.WaitUntil(20);

        AssertAct(scene.Next(scene.Bulletin([Activity.Idle, Activity.Lament])), Activity.Lament, attention: 1);
    }

    [Fact]
    public void Leave_NothingToStayFor_OnlyMoreThanSixTicksAfterJoining()
    {
        var scene = new Scene(3, [.. Ready, "leaveMax=1", "patience=-10", "idle=10"]);
        _ = scene.Join();
        while (scene.Tick < 7)
            Assert.Empty(scene.Next(Bulletin(scene, Rival(scene))).Of(LetterKind.Leave));
        var step = scene.Next(Bulletin(scene, Rival(scene)));

        Assert.Equal((Scene.Network, Scene.Network), (Assert.Single(step.Letters).Recipient, step.Letters[0].About));
        Assert.Equal((LetterKind.Leave, 0), ((LetterKind)step.Letters[0].Kind, scene.Main.Memberships.Count));
        var left = Assert.IsType<MemberLeft>(Assert.Single(step.Happened));
        Assert.Equal((LeaveReason.OwnChoice, false), (left.Reason, left.IsPhoenix));
        Assert.InRange(left.Terms!.Value.Probability, 0.99, 1);
        Assert.Empty(scene.Next(Bulletin(scene, Rival(scene))).Letters);
    }

    [Theory]
    [InlineData(2, true, true)]
    [InlineData(1, true, false)]
    [InlineData(2, false, false)]
    public void Leave_WithoutWorkUnderSanction_IsExpelledIfTwoOthersWork(int workers, bool hasSanction, bool isExpelled)
    {
        var scene = Member("idle=10", "sanctioned=3");
        Letter Told() => scene.Bulletin([Activity.Idle, Activity.Idle, Activity.Idle], told => told with
        {
            Workers = workers, Charter = told.Charter with { Sanction = hasSanction },
        });
        while (scene.Tick < 4)
            Assert.Single(scene.Next(Told()).Of(LetterKind.Act));
        var step = scene.Next(Told());

        Assert.Equal(isExpelled, step.Happened.OfType<MemberLeft>().Any(left => left.Reason == LeaveReason.Expelled));
        Assert.Equal(isExpelled ? 0 : 1, step.Of(LetterKind.Act).Length);
    }

    [Theory]
    [InlineData(0.3, 5, 1)]
    [InlineData(0.46, 5, 0)]
    [InlineData(0.3, 3, 0)]
    public void Recruit_Content_InvitesAStrangerToTheNetworkIfTrustedAndThereIsRoom(double boundary, int cap, int invitations)
    {
        var scene = new Scene(30, [.. Ready, "recruit=1", "patience=10", "idle=10"]);
        _ = scene.Join();
        var invited = Enumerable.Range(0, 12).SelectMany(_ => scene.Next(scene.Bulletin(
            [Activity.Idle, Activity.Idle, Activity.Idle], told => told with { Charter = told.Charter with { Boundary = boundary, SizeCap = cap } })).Of(LetterKind.Invite)).ToList();

        Assert.Equal(invitations == 1, invited.Count > 5);
        Assert.True(invitations == 1 || invited.Count == 0);
        Assert.All(invited, invite => Assert.Equal((Scene.Network, (ushort)Motive.Learn), (invite.About, invite.Number)));
        Assert.All(invited, invite => Assert.InRange(invite.Recipient.Participant, 3u, 29u));
    }

    [Theory]
    [InlineData(0.028, false)]
    [InlineData(0.034, true)]
    public void Recruit_AverageBenefit_MustBeAboveTheOutsideOption(double benefit, bool invites)
    {
        var scene = new Scene(30, [.. Ready, "recruit=1", $"patience={benefit}", "idle=10"]);
        _ = scene.Join();
        var letters = Enumerable.Range(0, 10).SelectMany(_ => scene.Next(scene.Bulletin(
            [Activity.Idle, Activity.Idle], told => told with { Dividends = [benefit, 0], Charter = told.Charter with { Commitment = 0 } })).Of(LetterKind.Invite)).ToList();

        Assert.Equal(invites, letters.Count > 5);
        Assert.True(invites || letters.Count == 0);
    }

    [Theory]
    [InlineData(NetworkType.Lament, Motive.Vent)]
    [InlineData(NetworkType.CoCreation, Motive.Create)]
    [InlineData(NetworkType.Loose, Motive.Learn)]
    [InlineData(NetworkType.Dormant, Motive.Learn)]
    public void Recruit_PerceivedType_IsWhatTheInvitationAppealsTo(NetworkType type, Motive appeal)
    {
        var scene = new Scene(30, [.. Ready, "recruit=1", "patience=10", "idle=10"]);
        _ = scene.Join();
        var invited = Enumerable.Range(0, 5).SelectMany(_ => scene.Next(
            scene.Bulletin([Activity.Idle, Activity.Idle], told => told with { Type = type })).Of(LetterKind.Invite)).ToList();

        Assert.NotEmpty(invited);
        Assert.All(invited, invite => Assert.Equal((ushort)appeal, invite.Number));
    }

    private static Scene Member(params string[] settings)
    {
        var scene = new Scene(3, [.. Ready, .. settings]);
        _ = scene.Join();
        return scene;
    }

    /// <summary>Somebody who offers and knows the same.</summary>
    private static Profile Rival(Scene scene) => new(scene.Main.Profile.Competence, 1, scene.Tick);

    private static Letter Bulletin(Scene scene, Profile other) => scene.Bulletin(
        [Activity.Idle, Activity.Idle], told => told with { Profiles = [scene.Main.Profile, other] });

    private static void AssertAct(HandStep step, Activity activity, double attention)
    {
        var act = Assert.Single(step.Of(LetterKind.Act));
        Assert.Equal((Scene.Network, (ushort)activity, attention), (act.Recipient, act.Number, act.Amount));
        Assert.Equal(0.45, act.Weight, 1e-12);
    }
}
