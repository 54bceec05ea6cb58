using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class BoundsTests
{
    [Theory]
    [InlineData(1, "trustModel=beta")]
    [InlineData(2, "trustModel=linear")]
    [InlineData(3, "threat=1", "absorb=1", "discovery=0.2")]
    [InlineData(4, "trust0=1", "trustSpread=0.5", "facilitation=0.5", "Bc=5", "etaC=1")]
    [InlineData(5, "trust0=0", "trustSpread=0.3", "slots=8", "kappa=20")]
    public void State_EveryTick_StaysWithinItsBounds(ulong seed, params string[] settings)
    {
        var world = new CoCreationWorld(seed, Given.Set(["participants=60", "found=0.06", .. settings]), events: Given.AllShocks(8));
        var run = new ReferenceRun(world);
        for (var tick = 0; tick <= 100; tick++)
        {
            _ = run.Next();
            foreach (var resident in run.Residents)
                if (resident is Participant participant)
                    AssertBounds(participant);
                else
                    AssertBounds((Network)resident, (Circumstances)world.Timeline.At(tick));
        }
    }

    private static void AssertBounds(Participant participant)
    {
        Assert.InRange(participant.Strain, 0, 1);
        foreach (var knowledge in Inside.KnowledgeOf(participant))
            Assert.InRange(knowledge, 0, 1);
        foreach (ref readonly var tie in Inside.TiesOf(participant).All)
        {
            Assert.InRange(tie.Trust, 0, 1);
            Assert.InRange(tie.Control, 0, 1);
            Assert.True(double.IsFinite(tie.Ledger) && tie.Other != participant.Id.Participant);
        }

        uint[] others = [.. participant.Ties().Select(tie => tie.Other)];
        Assert.Equal(others.Distinct().Order(), others);
        Assert.Equal(participant.Memberships.Count, participant.Memberships.Select(membership => membership.Network).Distinct().Count());
        Assert.Equal(participant.Memberships.Count, participant.Memberships.Select(membership => membership.Slot).Distinct().Count());
        Assert.InRange(participant.Memberships.Count, 0, 8);
    }

    private static void AssertBounds(Network network, Circumstances circumstances)
    {
        ResidentId[] members = [.. network.Members];
        Assert.Equal(members.Distinct().Order(), members);
        Assert.InRange(members.Length, 0, circumstances.Charter.SizeCap);
        Assert.All(network.Shares, share => Assert.InRange(share, 0, 1));
        Assert.InRange(network.Shares.Sum(), 0.3 - 1e-12, 1 + 1e-12);
        Assert.True(Inside.BacklogOf(network) > 0);
    }
}
