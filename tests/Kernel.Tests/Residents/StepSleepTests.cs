using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class StepSleepTests
{
    public static TheoryData<Host> All => Hosts.All;

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_LaterTick_IsNotSteppedBefore(Host host)
    {
        var play = Run(host, 9, step => Sleep(step, 2, until: 6));

        Assert.Equal([1, 2, 6, 7, 8, 9], play.StepsOf(P(0)));
        Assert.Equal(Enumerable.Range(1, 9), play.StepsOf(P(1)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_MailComes_WakesAndSleepsNoMore(Host host)
    {
        var play = Run(host, 7, step =>
        {
            Sleep(step, 1, until: 100);
            if (step.Self == P(1) && step.Tick == 3)
                step.Post(To(P(0), 5));
        });

        Assert.Equal([1, 4, 5, 6, 7], play.StepsOf(P(0)));
        Assert.Equal(5, Assert.Single(play.Seen[(4, P(0))]).Number);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_BulletinComes_Wakes(Host host)
    {
        var play = Run(host, 5, step =>
        {
            Sleep(step, 1, until: 100);
            if (step.Self == P(1) && step.Tick == 3)
                step.PostBulletin(new Letter { Kind = 2 }, [P(0), P(1)]);
        });

        Assert.Equal([1, 4, 5], play.StepsOf(P(0)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_MailAlreadyOnItsWay_Wakes(Host host)
    {
        var play = Run(host, 4, step =>
        {
            Sleep(step, 1, until: 100);
            if (step.Self == P(1) && step.Tick == 1)
                step.Post(To(P(0)));
        });

        Assert.Equal([1, 2, 3, 4], play.StepsOf(P(0)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_AgainAfterWaking_SleepsAgain(Host host)
    {
        var play = Run(host, 12, step =>
        {
            if (step.Self == P(0))
                step.SleepUntil(step.Tick + 4);
        });

        Assert.Equal([1, 5, 9], play.StepsOf(P(0)));
    }

    [Theory]
    [InlineData(Host.Reference, 3)]
    [InlineData(Host.Reference, 2)]
    [InlineData(Host.Reference, -5)]
    [InlineData(Host.Hostile, 3)]
    [InlineData(Host.Hostile, 2)]
    [InlineData(Host.Hostile, -5)]
    public void SleepUntil_NextTickOrEarlier_ChangesNothing(Host host, int until) =>
        Assert.Equal([1, 2, 3, 4], Run(host, 4, step => Sleep(step, 2, until)).StepsOf(P(0)));

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_AllSleep_StillCountInTheDigest(Host host)
    {
        var records = Hosts.Run(host, new Play(3, step => step.SleepUntil(6)), 6);
        var play = new Play(0);
        var asleep = new uint[] { 0, 1, 2 }.Aggregate(0UL, (sum, i) => sum + new Digest().Of(new Play.Player(P(i), play) { Steps = 1 }));

        Assert.All(records[1..6], record => Assert.Equal(asleep, record.Digest));
        Assert.NotEqual(asleep, records[6].Digest);
        Assert.Equal([0, 3, 0, 0, 0, 0, 3], records.Select(record => record.Totals.CountOf(0)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void SleepUntil_ATickBeyondTheRun_NeverSteps(Host host) =>
        Assert.Equal([1], Run(host, 30, step => Sleep(step, 1, until: int.MaxValue)).StepsOf(P(0)));

    private static void Sleep(Step step, int tick, int until)
    {
        if (step.Self == P(0) && step.Tick == tick)
            step.SleepUntil(until);
    }

    private static Play Run(Host host, int last, Action<Step> script)
    {
        var play = new Play(2, script);
        Hosts.Run(host, play, last);
        return play;
    }
}
