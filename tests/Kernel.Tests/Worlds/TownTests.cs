using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>That the town does what it is there for; a town where nothing happens would prove nothing.</summary>
public sealed class TownTests
{
    private const int Last = 120;

    [Fact]
    public void Town_InARun_UsesAllThatAResidentCanDo()
    {
        var run = new ReferenceRun(new Town(3, 30));
        var (born, ended, mostAsleep) = (0, 0, 0L);
        HashSet<ResidentId> before = [];
        for (var tick = 0; tick <= Last; tick++)
        {
            var record = run.Next();
            HashSet<ResidentId> now = [.. run.Residents.Select(resident => resident.Id)];
            born += now.Count(id => !id.IsParticipant && !before.Contains(id));
            ended += before.Count(id => !now.Contains(id));
            mostAsleep = tick < 2 ? 0 : Math.Max(mostAsleep, now.Count(id => id.IsParticipant && before.Contains(id)) - record.Totals.CountOf(2));
            before = now;
        }

        Assert.InRange(born, 20, 2000);
        Assert.InRange(ended, 20, 2000);
        Assert.InRange(mostAsleep, 5, 100);
        Assert.Contains(before, id => id.Participant >= 30 && id.IsParticipant);
    }

    [Fact]
    public void Town_AnotherSeed_IsAnotherHistory() =>
        Assert.Empty(
            Hosts.Digests(Hosts.Run(Host.Reference, new Town(3, 30), 40)[1..]).Intersect(
                Hosts.Digests(Hosts.Run(Host.Reference, new Town(4, 30), 40)[1..])));
}
