using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParticipantShocksTests
{
    private static readonly string[] Ready = [.. Scene.Seekers, "accept=100", "absorb=1", "leaveMax=0", "recruit=0", "seekerSharing=open"];

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void LeaveForGood_RisenOrNot_IsAPhoenixOrNot(bool hasRisen, int phoenixes)
    {
        var scene = Member();
        if (hasRisen)
            Rise(scene);
        var step = Strike(scene, ShockKind.ThirdLeaves, 1);

        Assert.Equal([new MemberLeft(Scene.Network, LeaveReason.ForGood, null, hasRisen)], step.Happened);
        Assert.Equal(phoenixes, step.Totals.CountOf((int)Total.Phoenixes));
        Assert.Equal((LetterKind.Leave, Scene.Network), ((LetterKind)Assert.Single(step.Letters).Kind, step.Letters[0].Recipient));
        Assert.Empty(scene.Main.Memberships);
    }

    [Fact]
    public void Dissolved_Risen_IsNoPhoenix()
    {
        var scene = Member();
        Rise(scene);
        var step = scene.Next(scene.Bulletin([null, null], told => told with { End = EndReason.TooFew }));

        Assert.Equal(0, step.Totals.CountOf((int)Total.Phoenixes));
        Assert.DoesNotContain(step.Happened, what => what is MemberLeft);
    }

    [Fact]
    public void LeaveForGood_Afterwards_NeverJoinsButStillAnswers()
    {
        var scene = Member();
        _ = Strike(scene, ShockKind.ThirdLeaves, 1);
        for (var i = 0; i < 30; i++)
            Assert.Empty(scene.Join().Letters);

        Assert.Equal((byte)LetterKind.Share, Assert.Single(scene.Next(scene.From(1, LetterKind.Ask)).Letters).Kind);
    }

    [Fact]
    public void LeaveForGood_WithAPendingMembership_TakesItBackToo()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();

        Assert.Equal((byte)LetterKind.Leave, Assert.Single(Strike(scene, ShockKind.ThirdLeaves, 1).Letters).Kind);
        for (var i = 0; i < 5; i++)
            Assert.Empty(scene.Next().Happened);
    }

    [Fact]
    public void Shock_InAnotherTick_DoesNothing()
    {
        var scene = Member();
        scene.World.Timeline.Add(scene.Tick + 2, new Strike(ShockKind.ThirdLeaves, 1));
        Assert.Empty(scene.Next().Happened);
        Assert.Single(scene.Next().Happened);

        Assert.Empty(scene.Next().Letters);
    }

    [Fact]
    public void Shocks_TwoInOneTick_BothStrike()
    {
        var scene = Member();
        scene.World.Timeline.Add(scene.Tick + 1, new Strike(ShockKind.Betrayal, 1));
        var step = Strike(scene, ShockKind.ThirdLeaves, 1);

        Assert.Single(step.Happened);
        Assert.Equal(0.4 * 0.45, scene.TieTo(1).Trust, 1e-12);
    }

    private static HandStep Strike(Scene scene, ShockKind kind, double strength)
    {
        scene.World.Timeline.Add(scene.Tick + 1, new Strike(kind, strength));
        return scene.Next();
    }

    private static Scene Member()
    {
        var scene = new Scene(3, Ready);
        _ = scene.Join();
        _ = scene.Next(scene.Bulletin([null, null]));
        return scene;
    }

    private static void Rise(Scene scene)
    {
        var low = Enumerable.Range(0, 6).First(d => Inside.KnowledgeOf(scene.Main)[d] < 0.5);
        _ = scene.Next(scene.From(1, LetterKind.Share, (ushort)low, 1, Given.Profile(1, 1, 64, 64, 64, 64, 64, 64)));
        Assert.True(scene.Membership.HasRisen);
    }
}
