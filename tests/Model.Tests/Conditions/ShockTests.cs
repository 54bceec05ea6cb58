using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>What every shock does to a small world in the tick in which it strikes.</summary>
public sealed class ShockTests
{
    private const int Struck = 40;

    [Fact]
    public void DefaultStrength_EveryShock_IsThatOfTheDesign() =>
        Assert.Equal(
            [0.7, 0.05, 1.0 / 3, 0.3, 0.2, 0.8, 0, 8, 0.5], Enum.GetValues<ShockKind>().Select(Shock.DefaultStrength));

    [Theory]
    [InlineData("beta", 0.4)]
    [InlineData("linear", 0.4)]
    [InlineData("fixed", 1)]
    public void Betrayal_Default_HitsAllTiesOfSevenInTen(string trustModel, double kept)
    {
        string[] settings = [.. Given.Stillness, "participants=400", $"trustModel={trustModel}"];
        var (before, after) = Around(ShockKind.Betrayal, null, settings);
        var hit = 0;
        for (var i = 0; i < before.Count; i++)
        {
            double[] ratios = [.. before[i].Trust.Zip(after[i].Trust, (one, other) => other / one)];
            Assert.True(ratios.All(ratio => Math.Abs(ratio - 1) < 1e-9) || ratios.All(ratio => Math.Abs(ratio - kept) < 1e-9));
            hit += Math.Abs(ratios[0] - 1) > 1e-9 ? 1 : 0;
        }

        Assert.InRange(hit, kept == 1 ? 0 : 234, kept == 1 ? 0 : 326);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 60)]
    public void Betrayal_Strength_IsTheChance(double strength, int expected)
    {
        var (before, after) = Around(ShockKind.Betrayal, strength, [.. Given.Stillness, "participants=60"]);

        Assert.Equal(expected, before.Zip(after).Count(pair => pair.First.Trust[0] != pair.Second.Trust[0]));
    }

    [Fact]
    public void KeyPeopleLeave_Default_LeaveAllNetworksForGood()
    {
        var world = World(ShockKind.KeyPeopleLeave, null, "participants=100", "found=0.05");

        AssertLeaveForGood(world, [.. Enumerable.Range(0, 100).Where(i => world.IsKeyParticipant((uint)i, 0.05))], mostLeaving: 5);
    }

    [Fact]
    public void ThirdLeaves_Default_LeaveAllNetworksForGood()
    {
        var world = World(ShockKind.ThirdLeaves, null, "participants=100", "found=0.05");
        int[] leaving = [.. Enumerable.Range(0, 100).Where(i => new Chance(7, Struck, Given.P((uint)i)).Uniform(Purpose.Departure) < 1.0 / 3)];

        Assert.InRange(leaving.Length, 15, 55);
        AssertLeaveForGood(world, leaving, mostLeaving: 100);
    }

    [Theory]
    [InlineData(ShockKind.EnemyAppears, "0.1", 0.8)]
    [InlineData(ShockKind.EnemyGoes, "0.8", 0)]
    public void Enemy_AppearsOrGoes_MovesStrainTowardsIt(ShockKind kind, string threat, double expected)
    {
        var (before, after) = Around(kind, null, [.. Given.Stillness, "participants=60", $"threat={threat}"]);

        Assert.All(before.Zip(after), pair => Assert.Equal(
            pair.First.Strain + (0.1 * ((pair.First.Exposure * expected) - pair.First.Strain)), pair.Second.Strain, 1e-12));
    }

    [Fact]
    public void TiesCheap_Default_LetsPeopleBeInUpTo8Networks()
    {
        var recorder = new Recorder(World(ShockKind.TiesCheap, null, "participants=80", "found=0.1"));
        _ = recorder.Until(Struck - 1);
        Assert.InRange(recorder.Participants.Max(one => one.Memberships.Count), 1, 2);
        _ = recorder.Until(Struck + 60);

        Assert.InRange(recorder.Participants.Max(one => one.Memberships.Count), 3, 8);
    }

    [Fact]
    public void KnowledgeTapped_Default_TakesHalfOfEveryGapToOneTie()
    {
        var (before, after) = Around(ShockKind.KnowledgeTapped, null, [.. Given.Stillness, "participants=60"]);
        for (var i = 0; i < before.Count; i++)
            Assert.Contains(before[i].Seen, seen => Enumerable.Range(0, 6).All(d =>
                Math.Abs(before[i].Knowledge[d] + (0.5 * Math.Max(0, seen.KnowledgeIn(d) - before[i].Knowledge[d])) - after[i].Knowledge[d]) < 1e-12));
        Assert.Contains(before.Zip(after), pair => pair.First.Knowledge.Zip(pair.Second.Knowledge).Any(k => k.Second > k.First + 0.2));
    }

    [Fact]
    public void Strike_AnyShock_LeavesEveryTickBeforeItAsItWas()
    {
        var quiet = Digests(new CoCreationWorld(7, Given.Set("participants=40")), Struck + 2);
        foreach (var kind in Enum.GetValues<ShockKind>())
        {
            var struck = Digests(World(kind, kind == ShockKind.EnemyAppears ? 0.5 : null, "participants=40"), Struck + 2);
            Assert.Equal(quiet[..Struck], struck[..Struck]);
            Assert.True(kind == ShockKind.TiesCheap || quiet[Struck] != struck[Struck], kind.ToString());
        }
    }

    private static void AssertLeaveForGood(CoCreationWorld world, int[] leaving, int mostLeaving)
    {
        var recorder = new Recorder(world);
        _ = recorder.Until(Struck - 1);
        var members = recorder.Participants.ToDictionary(one => one.Id, one => one.Memberships.Count);
        var forGood = recorder.Next().Chronicle.Where(entry => entry.What is MemberLeft { Reason: LeaveReason.ForGood }).ToList();

        Assert.InRange(leaving.Length, 1, mostLeaving);
        Assert.Equal(
            leaving.SelectMany(i => Enumerable.Repeat(Given.P((uint)i), members[Given.P((uint)i)])), forGood.Select(entry => entry.Resident));
        Assert.NotEmpty(forGood);
        for (var tick = Struck; tick < Struck + 40; tick++)
        {
            Assert.All(recorder.Participants.Where(one => leaving.Contains((int)one.Id.Participant)), one => Assert.Empty(one.Memberships));
            _ = recorder.Next();
        }

        Assert.Contains(recorder.Participants, one => one.Memberships.Count > 0);
    }

    private static (List<View> Before, List<View> After) Around(ShockKind kind, double? strength, string[] settings)
    {
        var recorder = new Recorder(World(kind, strength, settings));
        _ = recorder.Until(Struck - 1);
        List<View> before = [.. recorder.Participants.Select(View.Of)];
        _ = recorder.Next();
        return (before, [.. recorder.Participants.Select(View.Of)]);
    }

    private static CoCreationWorld World(ShockKind kind, double? strength, params string[] settings) =>
        new(7, Given.Set(settings), events: [(Struck, new Strike(kind, strength))]);

    private static ulong[] Digests(CoCreationWorld world, int last)
    {
        var run = new ReferenceRun(world);
        return [.. Enumerable.Range(0, last + 1).Select(_ => run.Next().Digest)];
    }

    private sealed record View(double[] Trust, Competence[] Seen, double[] Knowledge, double Strain, double Exposure)
    {
        public static View Of(Participant one) => new(
            [.. one.Ties().Select(tie => tie.Trust)], [.. Inside.TiesOf(one).All.ToArray().Select(tie => tie.Competence)],
            [.. Inside.KnowledgeOf(one)], one.Strain, Inside.TraitsOf(one).Exposure);
    }
}
