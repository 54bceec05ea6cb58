using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Outcomes;

public sealed class TransitionsTests
{
    private static readonly NetworkRecord[] Networks =
    [
        Network(10, EndReason.TooFew),
        Network(13, EndReason.TooFew),
        Network(60, EndReason.Fulfilled, (6, NetworkType.CoCreation)),
        Network(30, EndReason.Dormant, (6, NetworkType.Lament), (25, NetworkType.Dormant)),
        Network(40, null, (6, NetworkType.Lament)),
        Network(200, null, (8, NetworkType.Ignorance), (52, NetworkType.Competition), (150, NetworkType.Dormant)),
        Network(200, null) with { Life = Made.Life(NetworkType.Loose, 200, peak: 2) },
    ];

    private static readonly Transitions Made4 = Transitions.Of(Networks, Transitions.DefaultAges);

    [Fact]
    public void Paths_OfFormedNetworksThatReachTheFirstAge_AreTheirFates() => Assert.Equal(
        [
            [Fate.CoCreation, Fate.CoCreation, Fate.Fulfilled],
            [Fate.Lament, Fate.Dissolved, Fate.Dissolved],
            [Fate.Lament, Fate.Unseen, Fate.Unseen],
            [Fate.Ignorance, Fate.Competition, Fate.Competition],
        ],
        Made4.Paths);

    [Fact]
    public void Ages_ThatNoNetworkReached_AreLeftOut() => Assert.Equal([13, 52, 104], Made4.Ages);

    [Fact]
    public void Flows_BetweenTwoAges_CountNetworks()
    {
        var flows = Made4.Flows(0);
        Assert.Equal(1, flows[(int)Fate.Lament, (int)Fate.Dissolved]);
        Assert.Equal(1, flows[(int)Fate.Ignorance, (int)Fate.Competition]);
        Assert.Equal(4, flows.Cast<int>().Sum());
        Assert.Equal([1, 0, 1, 2, 0, 0, 0, 0], Made4.Counts(0));
    }

    [Fact]
    public void Of_NoNetworks_HasNoAges()
    {
        var none = Transitions.Of([], Transitions.DefaultAges);
        Assert.Empty(none.Ages);
        Assert.Empty(none.Paths);
    }

    private static NetworkRecord Network(int weeks, EndReason? reason, params (int Age, NetworkType Type)[] types) =>
        Made.Record(Made.Life(NetworkType.Loose, weeks), reason) with { Types = [.. types.Select(type => new TypeSince(type.Age, type.Type))] };
}
