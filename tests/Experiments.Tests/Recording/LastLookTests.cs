using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests.Recording;

public sealed class LastLookTests
{
    private static readonly Scenario Small = Made.Scenario(participants: 60, ticks: 60) with
    {
        Events = [new ScenarioEvent.Shock(20, ShockKind.Newcomers)],
    };

    [Fact]
    public async Task At_AfterARun_SeesEveryParticipantInOrder()
    {
        var (look, residents) = await Look();
        Assert.Equal(Enumerable.Range(0, 78).Select(id => (uint)id), look.Participants.Select(one => one.Id));
        Assert.Equal([0, 20], look.Participants.Select(one => one.Arrived).Distinct());
        Assert.All(look.Participants.Zip(residents.OfType<Participant>()), pair =>
        {
            Assert.Equal(pair.Second.Persona, pair.First.Persona);
            Assert.Equal(1, pair.First.Motives.Sum(), 9);
            Assert.Equal(6, pair.First.Knowledge.Count);
            Assert.Equal("beta", pair.First.TrustModel);
            Assert.Equal(pair.Second.Ties().Count(), pair.First.Ties);
        });
        Assert.Equal(
            look.Participants.SelectMany(one => one.Networks).Count(network => look.Networks.Any(alive => alive.Id == network)),
            residents.OfType<Participant>().SelectMany(one => one.Memberships).Count(membership => membership.IsActive
                && look.Networks.Any(alive => alive.Id == membership.Network)));
    }

    [Fact]
    public async Task Ties_AfterARun_AreEveryPairOnceInOrder()
    {
        var (look, residents) = await Look();
        var rows = look.Ties.ToArray();
        Assert.Equal(rows.OrderBy(row => (row.From, row.To)), rows);
        Assert.Equal(rows.Length, rows.Select(row => (row.From, row.To)).Distinct().Count());
        Assert.All(rows, row => Assert.True(row.From < row.To && (row.There ?? row.Back) is not null));
        Assert.Contains(rows, row => row.There is null);
        Assert.Contains(rows, row => row.Back is null);
        var expected = residents.OfType<Participant>()
            .SelectMany(one => one.Ties().Select(tie => (One: one.Id.Participant, tie.Other, tie.Trust, tie.Ledger)));
        var seen = rows.SelectMany(Sides).OrderBy(side => (side.One, side.Other));
        Assert.Equal(expected, seen);
    }

    private static IEnumerable<(uint One, uint Other, double Trust, double Ledger)> Sides(TieRow row)
    {
        if (row.There is { } there)
            yield return (row.From, row.To, there.Trust, there.Ledger);
        if (row.Back is { } back)
            yield return (row.To, row.From, back.Trust, back.Ledger);
    }

    private static async Task<(LastLook Look, IReadOnlyList<Resident> Residents)> Look()
    {
        await using var simulation = Simulation.Start(Small.ToWorld(3), 2);
        await simulation.RunAsync(Small.Ticks, _ => { });
        return (await LastLook.AtAsync(simulation), await simulation.VisitAsync<Resident>(resident => resident));
    }
}
