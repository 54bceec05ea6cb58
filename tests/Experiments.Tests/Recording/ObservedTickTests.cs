using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Recording;

public sealed class ObservedTickTests
{
    private static readonly ResidentId One = Made.Network(1, 1);
    private static readonly ResidentId Two = Made.Network(2, 1);
    private static readonly ResidentId Three = Made.Network(3, 1);

    [Fact]
    public void Of_WeeksOfNetworks_AreAddedUpByType()
    {
        var observed = ObservedTick.Of(Made.Tick(
            9,
            (One, new NetworkWeek(4, 2, NetworkType.Lament, 0, .25, .5, 0, .25, 1.5, .5)),
            (Two, new NetworkWeek(6, 6, NetworkType.Lament, .5, 0, .5, 0, 0, .5, .75)),
            (Three, new NetworkWeek(3, 0, NetworkType.Dormant, 0, 0, 0, 0, 1, 0, 0))))!;

        Assert.Equal(9, observed.Tick);
        Assert.Equal(new ObservedType(2, 10, 8, new ActivityShares(0, 3, 1, 5, 1), 2, 5.5), observed.Types.Lament);
        Assert.Equal(5.5 / 8, observed.Types.Lament.Trust);
        Assert.Equal(new ObservedType(1, 3, 0, new ActivityShares(0, 0, 0, 0, 3), 0, 0), observed.Types.Loose);
        Assert.Null(observed.Types.Loose.Trust);
        Assert.Equal(ObservedType.None, observed.Types.Competition);
    }

    [Fact]
    public void Of_TickWithoutWeeks_IsNull() => Assert.Null(ObservedTick.Of(Made.Tick(3, (One, new ProjectCompleted(true)))));

    [Fact]
    public async Task Observed_RunOnActors_AddsUpToItsTotalsAndKeepsItsDigests()
    {
        var scenario = Made.Scenario(participants: 80, ticks: 60);
        var plain = (await ScenarioRun.ExecuteAsync(scenario, 3)).Record;
        RunSettings settings = new() { ObservesNetworks = true };
        var observed = (await ScenarioRun.ExecuteAsync(scenario, 3, settings, CancellationToken.None)).Record;

        Assert.Empty(plain.Observed);
        Assert.Equal(plain.Rows.Select(row => row.Digest), observed.Rows.Select(row => row.Digest));
        Assert.NotEmpty(observed.Observed);
        foreach (var tick in observed.Observed)
        {
            var row = observed.Rows[tick.Tick];
            Assert.Equal(row.Output, tick.Types.All.Sum(type => type.Output), 1e-9);
            Assert.Equal(row[Total.Trust], tick.Types.All.Sum(type => type.TrustSum), 1e-9);
            Assert.Equal(row[Total.Acts], tick.Types.All.Sum(type => type.Acts));
            Assert.Equal(row.Alive.All + row[Total.Dissolved], tick.Types.All.Sum(type => type.Networks));
        }
    }

    [Fact]
    public async Task Types_OfEveryNetworkOfARun_AgreeWithItsOwnCount()
    {
        var run = (await ScenarioRun.ExecuteAsync(Made.Scenario(participants: 100, ticks: 100), 5)).Record;
        Assert.Contains(run.Networks, network => network.Types.Count > 1);
        foreach (var network in run.Networks)
        {
            var ages = Enumerable.Range(NetworkLife.TypedFrom, Math.Max(0, network.Life.Weeks - NetworkLife.TypedFrom + 1));
            var held = ages.GroupBy(network.TypeAt).ToDictionary(group => group.Key, group => group.Count());
            Assert.Equal(network.Life.TypeWeeks, Enum.GetValues<NetworkType>().Select(type => held.GetValueOrDefault(type)));
            if (network.Life.AtLandmark is { } landmark)
                Assert.Equal(landmark, network.TypeAt(NetworkLife.LandmarkAge));
        }
    }
}
