using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ParticipantFoundingTests
{
    [Theory]
    [InlineData("competitors", Motive.Control)]
    [InlineData("seekers", Motive.Learn)]
    [InlineData("lamenters", Motive.Vent)]
    [InlineData("coCreators", Motive.Create)]
    internal void Found_ByAPersona_InvitesTheBestForItsMotive(string persona, Motive motive)
    {
        var scene = Founder(30, persona, "maxInvite=5", "threat=1");
        Inside.TiesOf(scene.Main).Change(3).Control = 0.9;
        Inside.TiesOf(scene.Main).Change(7).Alpha = 9;
        scene.World.Timeline.Add(30, new Change((Parameter.Found, 1)));
        scene.WaitUntil(29);
        var expected = Best(scene, motive);
        var step = scene.Next();

        Assert.Equal(expected.Take(5), step.Of(LetterKind.Invite).Select(invite => invite.Recipient.Participant));
        Assert.All(step.Letters, invite => Assert.Equal((Given.N(0, 30), (ushort)motive), (invite.About, invite.Number)));
        Assert.Equal([new NetworkFounded(Given.N(0, 30), motive, Math.Min(5, expected.Count))], step.Happened);
        Assert.Equal(Given.N(0, 30), Assert.Single(step.Founded).Id);
        Assert.Equal(motive, ((Network)step.Founded[0]).Life.Motive);
        Assert.Equal([scene.Main.Id], ((Network)step.Founded[0]).Members);
        Assert.Equal((Given.N(0, 30), 30, false), (scene.Membership.Network, scene.Membership.Since, scene.Membership.IsActive));
        Assert.Equal(1, step.Totals.CountOf((int)Total.Founded));
    }

    [Fact]
    public void Found_EqualTies_InvitesTheLowerNumbers()
    {
        var scene = Founder(9, "lamenters", "maxInvite=3", "threat=1");
        scene.WaitUntil(20);
        scene.World.Timeline.Add(21, new Change((Parameter.Found, 1)));

        Assert.Equal([1u, 2, 3], scene.Next().Of(LetterKind.Invite).Select(invite => invite.Recipient.Participant));
    }

    [Fact]
    public void Found_ToLament_IsFromAStrainOf02On()
    {
        var scene = Founder(9, "lamenters", "found=1", "threat=0.6");
        var strains = new List<double>();
        HandStep step;
        do
        {
            step = scene.Next();
            strains.Add(scene.Main.Strain);
        }
        while (step.Founded.Count == 0 && scene.Tick < 100);

        Assert.True(strains[^1] >= 0.2 && strains.Count is > 2 and < 100);
        Assert.All(strains[..^1], strain => Assert.True(strain < 0.2));
    }

    [Theory]
    [InlineData(2, 0.4, 0)]
    [InlineData(3, 0.4, 1)]
    [InlineData(9, 0.3, 0)]
    public void Found_FewerThanTwoToInvite_DoesNot(int participants, double trust, int founded) =>
        Assert.Equal(founded, Founder(participants, "coCreators", "found=1", $"trust0={trust}").Next().Founded.Count);

    [Fact]
    public void Found_NoFreeSlot_DoesNot()
    {
        var scene = Founder(9, "coCreators", "found=1", "slots=2");

        Assert.Equal([1, 1, 0, 0], Enumerable.Range(0, 4).Select(_ => scene.Next().Founded.Count));
    }

    [Fact]
    public void Found_ChanceIsTwoPercent_IsThatFrequent()
    {
        var world = new CoCreationWorld(7, Given.Set("participants=2000", "competitors=0", "lamenters=0", "seekers=0", "conc=1000", "concOther=0.01"));
        var founded = Enumerable.Range(0, 2000).Sum(i => new HandStep(world, 1).Take(world.Create((uint)i, 0)).Founded.Count);

        Assert.InRange(founded, 15, 72);
    }

    private static Scene Founder(int participants, string persona, params string[] settings)
    {
        string[] others = [.. new[] { "competitors", "seekers", "lamenters", "coCreators" }.Select(name => $"{name}={(name == persona ? 1 : 0)}")];
        return new Scene(participants, [.. others, "conc=1000", "concOther=0.01", .. settings]);
    }

    /// <summary>Who may be invited, best first: written anew from the design.</summary>
    private static List<uint> Best(Scene scene, Motive motive)
    {
        var own = scene.Main.Profile.Competence;
        double Score(Tie tie) => motive switch
        {
            Motive.Control => own.RivalryWith(tie.Competence) * (1 - tie.Control),
            Motive.Learn => Enumerable.Range(0, 6).Max(d => tie.Competence.KnowledgeIn(d) - own.KnowledgeIn(d)),
            Motive.Vent => tie.Trust,
            _ => (tie.Trust - 0.3) * Enumerable.Range(0, 6).Sum(d => Math.Max(0, tie.Competence.KnowledgeIn(d) - own.KnowledgeIn(d))),
        };
        return [.. Inside.TiesOf(scene.Main).All.ToArray().Where(tie => Score(tie) > 0).OrderByDescending(Score).ThenBy(tie => tie.Other).Select(tie => tie.Other)];
    }
}
