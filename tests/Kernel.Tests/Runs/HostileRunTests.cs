using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>A sound town comes out the same however it is run; a flawed one is found out.</summary>
public sealed class HostileRunTests
{
    private const int Last = 60;

    [Fact]
    public void Next_SoundWorld_EqualsTheReferenceRun() => Gen.Select(Gen.ULong, Gen.ULong).Sample(
        (seed, malice) =>
        {
            var expected = Hosts.Run(Host.Reference, new Town(seed, 25), Last);
            var hostile = new HostileRun(new Town(seed, 25), malice);
            foreach (var tick in expected)
            {
                var record = hostile.Next();
                Assert.Equal((tick.Tick, tick.Digest), (record.Tick, record.Digest));
                Assert.Equal(tick.Totals.Sums.ToArray(), record.Totals.Sums.ToArray());
                Assert.Equal(tick.Chronicle, record.Chronicle);
            }

            Assert.True(hostile.TimesGoneBack > 0);
        },
        iter: 20);

    [Theory]
    [InlineData(Flaw.RewritesWhatWasSent)]
    [InlineData(Flaw.SharesAListWithTheNewborn)]
    [InlineData(Flaw.CountsInTheWorld)]
    [InlineData(Flaw.ForgetsAField)]
    [InlineData(Flaw.LeavesAFieldUnread)]
    [InlineData(Flaw.SwapsFields)]
    internal void Next_FlawedWorld_FailsOrDiffers(Flaw flaw)
    {
        for (ulong seed = 0; seed < 5; seed++)
            Assert.True(IsFoundOut(seed, flaw), $"seed {seed}");
    }

    [Fact]
    public void Next_SoundWorld_IsNotFoundOut() => Assert.False(IsFoundOut(0, Flaw.None));

    [Fact]
    public void Next_TickRunAgainComesOutOtherwise_Fails()
    {
        var calls = 0;
        var run = new HostileRun(new Play(2, step => step.Post(Ids.To(Ids.P(0), (ushort)calls++))), malice: 1);

        var failure = Assert.Throws<InvalidOperationException>(() =>
        {
            for (var tick = 0; tick <= 200; tick++)
                _ = run.Next();
        });
        Assert.Matches("^tick [0-9]+ came out otherwise when it was run again$", failure.Message);
    }

    [Fact]
    public void TimesGoneBack_LongRun_IsOneInSixOrSeven()
    {
        var run = new HostileRun(new Play(1), malice: 1);
        for (var tick = 0; tick <= 1000; tick++)
            _ = run.Next();

        Assert.InRange(run.TimesGoneBack, 100, 200);
    }

    private static bool IsFoundOut(ulong seed, Flaw flaw)
    {
        var expected = Hosts.Digests(Hosts.Run(Host.Reference, new Town(seed, 25, flaw), Last));
        try
        {
            return !expected.SequenceEqual(Hosts.Digests(Hosts.Run(Host.Hostile, new Town(seed, 25, flaw), Last)));
        }
        catch (Exception failure) when (failure is InvalidOperationException or InvalidDataException or ArgumentException or ArithmeticException)
        {
            return true;
        }
    }
}
