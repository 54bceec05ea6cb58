using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>Who arrives, what holds from outside, and what is answered for those who are no more.</summary>
public sealed class WorldTests
{
    public static TheoryData<Host> All => Hosts.All;

    [Theory]
    [MemberData(nameof(All))]
    public void ArrivalsAt_Start_AreThereInTick0AndStepFrom1(Host host)
    {
        var play = new Play(3);
        var records = Hosts.Run(host, play, 2);

        Assert.Equal(new uint[] { 0, 1, 2 }.Aggregate(0UL, (sum, i) => sum + new Digest().Of(new Play.Player(P(i), play))), records[0].Digest);
        Assert.Equal([1, 2], play.StepsOf(P(2)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void ArrivalsAt_LaterTick_StepInThatTick(Host host)
    {
        var play = new Play(3) { Latecomers = [(2, 2), (4, 1)] };
        var records = Hosts.Run(host, play, 5);

        Assert.Equal([2, 3, 4, 5], play.StepsOf(P(4)));
        Assert.Equal([4, 5], play.StepsOf(P(5)));
        Assert.Equal([0, 3, 5, 5, 6, 6], records.Select(record => record.Totals.CountOf(0)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AnswerForTheEnded_Join_ComesFromTheNetworkWithSequence0(Host host)
    {
        var network = N(0, 1);
        var play = Run(host, step =>
        {
            if (step.Tick == 5 && step.Self == P(1))
            {
                step.Post(To(P(0)));
                step.Post(JoinTo(network));
            }
        });

        var answer = Assert.Single(play.Seen[(7, P(1))]);
        Assert.Equal((network, P(1), 0u, Play.Gone, network), (answer.Sender, answer.Recipient, answer.Sequence, answer.Kind, answer.About));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AnswerForTheEnded_Join_CountsInTheDigestOfTheTickAfter(Host host)
    {
        var network = N(0, 1);
        var quiet = Digests(host, _ => { });
        var asked = Digests(host, step =>
        {
            if (step.Tick == 5 && step.Self == P(1))
                step.Post(JoinTo(network));
        });

        var answer = new Letter { Recipient = P(1), About = network, Kind = Play.Gone }.PostedBy(network, 0);
        Assert.Equal(quiet[5] + new Digest().Of(JoinTo(network).PostedBy(P(1), 0)), asked[5]);
        Assert.Equal(quiet[6] + new Digest().Of(answer), asked[6]);
        Assert.Equal(quiet[7], asked[7]);
    }

    [Theory]
    [InlineData(Host.Reference, 2, 0)]
    [InlineData(Host.Reference, 3, 1)]
    [InlineData(Host.Hostile, 2, 0)]
    [InlineData(Host.Hostile, 3, 1)]
    public void AnswerForTheEnded_JoinAroundTheEnd_IsReadByTheNetworkWhileItLives(Host host, int tick, int answers)
    {
        var network = N(0, 1);
        var play = Run(host, step =>
        {
            if (step.Tick == tick && step.Self == P(1))
                step.Post(JoinTo(network));
        });

        Assert.Equal(answers, play.Seen[(tick + 2, P(1))].Length);
        Assert.Equal(answers == 0 ? 1 : 0, play.Seen[(3, network)].Length);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AnswerForTheEnded_ManyJoins_AreAllAnswered(Host host)
    {
        var play = Run(host, step =>
        {
            if (step.Tick == 5 && step.Self.IsParticipant)
            {
                step.Post(JoinTo(N(0, 1)));
                step.Post(JoinTo(N(9, 9)));
            }
        });

        foreach (var who in new[] { P(0), P(1) })
            Assert.Equal([N(0, 1), N(9, 9)], play.Seen[(7, who)].Select(letter => letter.Sender));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AnswerForTheEnded_AllElse_IsDropped(Host host)
    {
        var play = Run(host, step =>
        {
            if (step.Tick != 5)
                return;
            step.Post(To(N(0, 1)));
            step.PostBulletin(new Letter { Kind = 2 }, [N(0, 1), P(77), N(5, 5)]);
        });

        Assert.DoesNotContain(play.Seen, seen => seen.Value.Length > 0);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AnswerForTheEnded_ASleeper_IsWokenByIt(Host host)
    {
        var play = Run(host, step =>
        {
            if (step.Tick == 5 && step.Self == P(1))
            {
                step.Post(JoinTo(N(0, 1)));
                step.SleepUntil(100);
            }
        });

        Assert.Equal([1, 2, 3, 4, 5, 7, 8], play.StepsOf(P(1)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Timeline_ChangeBetweenTicks_IsSeenFromItsTickOn(Host host)
    {
        var heats = new SortedDictionary<int, int>();
        var play = new Play(1, step => heats[step.Tick] = ((Weather)step.Conditions).Heat);
        play.Timeline.Add(2, new Warming(3));
        play.Timeline.Add(4, new Warming(-1));
        Hosts.Run(host, play, 5);

        Assert.Equal([0, 3, 3, 2, 2], heats.Values);
    }

    /// <summary>Participant 0 of 2 founds network 0@1, which ends in tick 3.</summary>
    private static Play Run(Host host, Action<Step> script) => Run(host, script, out _);

    private static ulong[] Digests(Host host, Action<Step> script)
    {
        Run(host, script, out var digests);
        return digests;
    }

    private static Play Run(Host host, Action<Step> script, out ulong[] digests)
    {
        Play? play = null;
        play = new Play(2, step =>
        {
            if (step.Self == P(0) && step.Tick == 1)
                step.Found(new Play.Player(N(0, 1), play!));
            if (step.Self == N(0, 1) && step.Tick == 3)
                step.End();
            script(step);
        });
        digests = Hosts.Digests(Hosts.Run(host, play, 8));
        return play;
    }
}
