using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>What a participant sees before it chooses an activity, written anew from the design.</summary>
public sealed class ParticipantPromisesTests
{
    private static readonly string[] Ready = [.. Scene.Seekers, "accept=100", "leaveMax=0", "recruit=0", "temp=0.001", "detect=0"];

    [Theory]
    [InlineData(0, 0.2, 0.5)]
    [InlineData(1, 0.7, 0.8)]
    [InlineData(0.5, 1, 0.2)]
    public void Promises_Member_AreThoseOfTheDesign(double eyeLevel, double commitment, double trust)
    {
        var scene = new Scene(6, "conc=2", "concOther=2", "threat=1");
        scene.WaitUntil(12);
        var letter = scene.Bulletin(
            [Activity.CoCreate, Activity.Lament, Activity.Lament, null],
            told => told with { Charter = told.Charter with { EyeLevel = eyeLevel, Commitment = commitment } });
        var targets = default(Targets);
        targets.ConsiderRival(1, 1, rivalry: 0.5, control: 0.2);
        targets.ConsiderTeacher(2, (0.6, 3), trust: 0.7);
        var actual = PromisesFor(scene, letter, trust, targets);

        var (m, traits) = (Inside.TraitsOf(scene.Main).Motives.ToArray(), Inside.TraitsOf(scene.Main));
        var roster = ((Bulletin)letter.Enclosure!).Roster;
        var willing = (trust + 0.5) / 2;
        var share = eyeLevel + ((1 - eyeLevel) * traits.Standing / roster.Shown.Average(profile => profile.Standing));
        var coverage = Enumerable.Range(0, 6).Average(d => roster.Shown.Max(profile => profile.Competence.KnowledgeIn(d)));
        var work = (2.2 * coverage * trust * willing * share) - 0.3 - (0.03 * Math.Max(0, (willing * 4) - 1));
        Assert.Equal(2 * m[0] * 1 * 0.3 * 0.5 * 0.8, actual.Monitor!.Value, 1e-12);
        Assert.Equal(m[1] * 3 * 0.25 * 0.6 * 0.7, actual.Tap!.Value, 1e-12);
        Assert.Equal(2 * m[2] * 0.6 * scene.Main.Strain * (0.2 + (0.8 * 2 / 3)), actual.Lament, 1e-12);
        Assert.Equal((1.6 * m[3] * Math.Max(0, work)) + (0.05 * commitment), actual.CoCreate, 1e-12);
        Assert.Equal(0.03 - (0.05 * commitment), actual.Idle, 1e-12);
    }

    [Fact]
    public void Promises_NoRivalAndNoGap_AreImpossible()
    {
        var scene = new Scene(3);
        var promises = PromisesFor(scene, scene.Bulletin([null, null]), 0.5, default);

        Assert.Equal((null, null), (promises.Monitor, promises.Tap));
    }

    [Fact]
    public void Trust_InMembers_IsTheMeanOfSixDrawsWithoutOneself()
    {
        var scene = Member();
        for (uint other = 1; other < 6; other++)
            Inside.TiesOf(scene.Main).Change((int)other - 1).Alpha = 1.8 + other;
        for (var i = 0; i < 20; i++)
        {
            var act = Assert.Single(scene.Next(scene.Bulletin(new Activity?[6])).Of(LetterKind.Act));
            var drawn = Drawn(scene, Purpose.TeamTrust, 6).Where(other => other > 0).ToArray();

            Assert.Equal(drawn.Length == 0 ? 0.75 * 0.45 : drawn.Average(other => scene.TieTo(other).Trust), act.Weight, 1e-12);
        }
    }

    [Fact]
    public void Trust_AloneInTheNetwork_IsThatInAStranger()
    {
        var scene = Member();

        Assert.Equal(0.75 * 0.45, Assert.Single(scene.Next(scene.Bulletin([null])).Of(LetterKind.Act)).Weight, 1e-12);
    }

    [Fact]
    public void Tap_AmongEightDraws_AsksForTheLargestGapTimesTrust()
    {
        var scene = Member("Bk=100");
        double[] gaps = [0, 40, 30, 20, 24, 8];
        var profiles = Knowing(scene, gaps);
        Inside.TiesOf(scene.Main).Change(3).Alpha = 6;
        var asked = new HashSet<uint>();
        for (var i = 0; i < 40; i++)
        {
            var step = scene.Next(scene.Bulletin(new Activity?[6], told => told with { Profiles = [scene.Main.Profile, .. profiles] }));
            var drawn = Drawn(scene, Purpose.Scan, 8).Where(other => gaps[other] > 6.4).ToArray();
            var best = drawn.OrderByDescending(other => gaps[other] * scene.TieTo(other).Trust).ThenBy(other => other).Cast<uint?>().FirstOrDefault();
            Assert.Equal(best is null ? [] : new[] { Given.P(best.Value) }, step.Of(LetterKind.Ask).Select(ask => ask.Recipient));
            asked.Add(best ?? 0);
        }

        Assert.True(asked.Count > 1);
    }

    [Theory]
    [InlineData(19, 1)]
    [InlineData(21, 2)]
    public void Tap_WhoDeclined_IsTrustedAt015(double gapOfTheOther, uint expected)
    {
        var scene = Member("Bk=100");
        _ = scene.Next(scene.From(1, LetterKind.Decline));
        var profiles = Knowing(scene, [0, 60, gapOfTheOther]);
        var asked = Enumerable.Range(0, 12).SelectMany(_ => scene.Next(
            scene.Bulletin(new Activity?[3], told => told with { Profiles = [scene.Main.Profile, .. profiles] })).Of(LetterKind.Ask)).ToList();

        Assert.True(asked.Count(ask => ask.Recipient == Given.P(expected)) >= 10);
    }

    private static Scene Member(params string[] settings)
    {
        var scene = new Scene(6, [.. Ready, .. settings]);
        Array.Clear(Inside.KnowledgeOf(scene.Main));
        _ = scene.Join();
        return scene;
    }

    /// <summary>Profiles of participants 1, 2, ... that know so many levels more than participant 0, who knows nothing.</summary>
    private static Profile[] Knowing(Scene scene, double[] gaps) =>
        [.. gaps.Skip(1).Select(gap => Given.Profile(1, scene.Tick, gap))];

    /// <summary>Whom participant 0 draws of six members.</summary>
    private static uint[] Drawn(Scene scene, Purpose purpose, int draws)
    {
        var chance = new Chance(7, (uint)scene.Tick, scene.Main.Id);
        return [.. Enumerable.Range(0, draws).Select(i => (uint)chance.Below(purpose, Draws.At(0) + i, 6))];
    }

    private static ActivityTerms PromisesFor(Scene scene, Letter bulletin, double trust, Targets targets) =>
        Inside.PromisesFor(scene.Main, new Now(new HandStep(scene.World, scene.Tick), 1), (Bulletin)bulletin.Enclosure!, trust, targets);
}
