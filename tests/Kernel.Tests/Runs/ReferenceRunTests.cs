using CsCheck;
using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ReferenceRunTests
{
    [Fact]
    public void Next_SameWorldTwice_IsTheSameHistory() => Gen.ULong.Sample(
        seed =>
        {
            TickRecord[] one = Hosts.Run(Host.Reference, new Town(seed, 25), 60), other = Hosts.Run(Host.Reference, new Town(seed, 25), 60);

            Assert.Equal(Hosts.Digests(one), Hosts.Digests(other));
            for (var tick = 0; tick < one.Length; tick++)
            {
                Assert.Equal(tick, one[tick].Tick);
                Assert.Equal(one[tick].Totals.Sums.ToArray(), other[tick].Totals.Sums.ToArray());
                Assert.Equal(one[tick].Chronicle, other[tick].Chronicle);
            }
        },
        iter: 10);

    [Fact]
    public void Residents_AfterSomeTicks_AreInOrder()
    {
        var run = new ReferenceRun(new Town(3, 30));
        for (var tick = 0; tick <= 40; tick++)
            _ = run.Next();

        ResidentId[] ids = [.. run.Residents.Select(resident => resident.Id)];
        Assert.Equal(ids.Order(), ids);
        Assert.Contains(ids, id => !id.IsParticipant);
    }

    [Fact]
    public void Digest_OfATick_IsTheSumOverResidentsAndLetters()
    {
        var sent = To(P(2), 5).PostedBy(P(0), 0);
        var play = new Play(3, step =>
        {
            if (step is { Tick: 1, Self.Participant: 0 })
                step.Post(To(P(2), 5));
        });
        var run = new ReferenceRun(play);
        _ = run.Next();
        var record = run.Next();

        Assert.Equal(run.Residents.Aggregate(new Digest().Of(sent), (sum, resident) => sum + new Digest().Of(resident)), record.Digest);
    }
}
