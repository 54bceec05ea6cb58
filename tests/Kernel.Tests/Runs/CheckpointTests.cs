using Xunit;
using static CoCreation.Sim.Kernel.Tests.Ids;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class CheckpointTests
{
    [Fact]
    public void Open_WhatWasKept_IsThereAgain()
    {
        var town = new Town(3, 10);
        var run = new ReferenceRun(town);
        for (var tick = 0; tick <= 20; tick++)
            _ = run.Next();
        Berth[] berths = [.. run.Residents.Select((resident, i) => new Berth(resident, i - 2))];
        Letter[] mail = [To(P(1), 3).PostedBy(P(2), 5), To(N(1, 2), 4).PostedBy(N(3, 4), 6) with { Enclosure = new Note(7) }];

        var (berthsRead, mailRead) = Checkpoint.Of(berths, mail).Open(town);

        Assert.Equal(berths.Select(berth => (berth.Resident.Id, berth.AsleepUntil)), berthsRead.Select(berth => (berth.Resident.Id, berth.AsleepUntil)));
        Assert.Equal(berths.Select(berth => new Digest().Of(berth.Resident)), berthsRead.Select(berth => new Digest().Of(berth.Resident)));
        Assert.Equal(mail.Select(letter => new Digest().Of(letter)), mailRead.Select(letter => new Digest().Of(letter)));
        Assert.Empty(berths.Select(berth => berth.Resident).Intersect(berthsRead.Select(berth => berth.Resident)));
    }

    [Fact]
    public void Open_Nothing_IsEmpty()
    {
        var (berths, mail) = Checkpoint.Of([], []).Open(new Play(0));

        Assert.Empty(berths);
        Assert.Empty(mail);
    }

    [Fact]
    public void Open_ResidentReadsLessThanItWrites_Fails()
    {
        var town = new Town(3, 1, Flaw.LeavesAFieldUnread);
        var berth = new Berth(new Talker(P(0)), 0);

        Assert.ThrowsAny<InvalidOperationException>(() => Checkpoint.Of([berth], []).Open(town));
    }

    /// <summary>Writes a dweller that knows somebody, and says so twice.</summary>
    private sealed class Talker(ResidentId id) : Resident(id)
    {
        public override void TakeStep(Step step)
        {
        }

        public override void Write(CanonWriter writer)
        {
            writer.Write(0UL);
            writer.Write(0.0);
            writer.Write(0.0);
            writer.Write((Enclosure?)null);
            writer.Write(1);
            writer.Write(P(0));
        }
    }
}
