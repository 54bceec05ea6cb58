using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>Birth and end.</summary>
public sealed class StepLifeTests
{
    private static readonly ResidentId Newborn = N(1, 3);

    public static TheoryData<Host> All => Hosts.All;

    [Theory]
    [MemberData(nameof(All))]
    public void Found_Newborn_StepsFirstInTheNextTick(Host host) =>
        Assert.Equal([4, 5, 6], Run(host, _ => { }).Play.StepsOf(Newborn));

    [Theory]
    [MemberData(nameof(All))]
    public void Found_Newborn_CountsInTheDigestOfItsTick(Host host)
    {
        var without = Hosts.Digests(Hosts.Run(host, new Play(2), 6));
        var (play, with) = Run(host, _ => { });

        Assert.Equal(without[..3], with[..3]);
        for (var tick = 3; tick <= 6; tick++)
            Assert.Equal(without[tick] + StateOf(play, Newborn, steps: tick - 3), with[tick]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Found_LetterToTheNewbornInThatTick_IsItsFirstMail(Host host)
    {
        var (play, _) = Run(host, _ => { });

        Assert.Equal(77, Assert.Single(play.Seen[(4, Newborn)]).Number);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void End_Resident_CountsInThatTickAndNoMore(Host host)
    {
        var without = Hosts.Digests(Hosts.Run(host, new Play(2), 6));
        var (play, with) = Run(host, step =>
        {
            if (step.Self == Newborn && step.Tick == 5)
                step.End();
        });

        Assert.Equal([4, 5], play.StepsOf(Newborn));
        Assert.Equal(without[5] + StateOf(play, Newborn, steps: 2), with[5]);
        Assert.Equal(without[6], with[6]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void End_LettersOfTheLastTick_AreDelivered(Host host)
    {
        var (play, _) = Run(host, step =>
        {
            if (step.Self != Newborn || step.Tick != 5)
                return;
            step.End();
            step.Post(To(P(0), 3));
        });

        Assert.Equal(Newborn, Assert.Single(play.Seen[(6, P(0))]).Sender);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void End_WhoFoundsInItsLastTick_LeavesItsNewborn(Host host)
    {
        var (play, _) = Run(host, step =>
        {
            if (step.Self == P(1) && step.Tick == 3)
                step.End();
        });

        Assert.Equal([1, 2, 3], play.StepsOf(P(1)));
        Assert.Equal([4, 5, 6], play.StepsOf(Newborn));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void End_WhoSleepsAtTheSameTime_IsGone(Host host)
    {
        var (play, _) = Run(host, step =>
        {
            if (step.Self == P(0) && step.Tick == 2)
            {
                step.SleepUntil(4);
                step.End();
            }
        });

        Assert.Equal([1, 2], play.StepsOf(P(0)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Record_WhatHappened_IsOrderedByResidentAndSequence(Host host)
    {
        var records = Hosts.Run(host, new Play(4, step =>
        {
            step.Record(new Rumour(1));
            step.Record(new Rumour(2));
        }), 3);

        for (var tick = 1; tick <= 3; tick++)
            Assert.Equal(
                from i in Enumerable.Range(0, 4) from k in Enumerable.Range(0, 2) select new ChronicleEvent(tick, P((uint)i), k, new Rumour(1 + (ulong)k)),
                records[tick].Chronicle);
        Assert.Empty(records[0].Chronicle);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void CountAndAdd_ManyResidents_AreTheTotalsOfTheTick(Host host)
    {
        var records = Hosts.Run(host, new Play(5, step => step.Add(1, 0.25 * step.Tick)), 3);

        Assert.Equal([0, 5, 5, 5], records.Select(record => record.Totals.CountOf(0)));
        Assert.Equal([0, 1.25, 2.5, 3.75], records.Select(record => record.Totals.AmountOf(1)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Found_WhoIsNoNewNetworkOfTheFounder_IsRefused(Host host)
    {
        var refused = 0;
        _ = Run(host, step =>
        {
            ResidentId[] others = step.Self == Newborn ? [N(1, step.Tick)] : step.Self == P(1) && step.Tick == 3 ? [P(0), N(0, 3), N(1, 2), Newborn] : [];
            foreach (var other in others)
            {
                Assert.Contains("cannot be founded", Assert.Throws<ArgumentException>(() => step.Found(new Play.Player(other, new Play(2)))).Message, StringComparison.Ordinal);
                refused++;
            }
        });

        Assert.Equal(4 + 3, refused);
    }

    /// <summary>In tick 3, participant 1 of 2 founds a resident and writes to it. The digests are without that letter.</summary>
    private static (Play Play, ulong[] Digests) Run(Host host, Action<Step> script)
    {
        Play? play = null;
        play = new Play(2, step =>
        {
            if (step.Self == P(1) && step.Tick == 3)
            {
                step.Found(new Play.Player(Newborn, play!));
                step.Post(To(Newborn, 77));
            }

            script(step);
        });
        var digests = Hosts.Digests(Hosts.Run(host, play, 6));
        digests[3] -= new Digest().Of(To(Newborn, 77).PostedBy(P(1), 0));
        return (play, digests);
    }

    private static ulong StateOf(Play play, ResidentId id, int steps) => new Digest().Of(new Play.Player(id, play) { Steps = steps });
}
