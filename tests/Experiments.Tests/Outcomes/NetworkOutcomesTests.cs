using CoCreation.Sim.Analysis;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Outcomes;

public sealed class NetworkOutcomesTests
{
    private static readonly NetworkRecord[] Networks =
    [
        Made.Record(Made.Life(NetworkType.Lament, 20) with { Talk = 50, Output = 10 }, EndReason.TooFew),
        Made.Record(Made.Life(NetworkType.Dormant, 30)),
        Made.Record(Made.Life(NetworkType.Loose, 14), EndReason.Fulfilled),
        Made.Record(Made.Life(NetworkType.Competition, 9), EndReason.Dormant),
        Made.Record(Made.Life(NetworkType.Competition, 40, peak: 2), EndReason.TooFew),
    ];

    [Fact]
    public void Residuals_FormedNetworks_AreByTypeInWeek12()
    {
        var residuals = NetworkOutcomes.Residuals(Networks);
        Assert.Equal([new Lifetime(8, ended: true)], residuals.Lament);
        Assert.Equal([new Lifetime(18, ended: false), new Lifetime(2, ended: true)], residuals.Loose);
        Assert.Empty(residuals.Competition);
        Assert.Empty(residuals.CoCreation);
    }

    [Fact]
    public void TalkAndOutputs_FormedNetworks_ArePerMemberAndWeekByTypeHeldLongest()
    {
        var found = NetworkOutcomes.TalkAndOutputs(Networks);
        Assert.Equal([new TalkAndOutput(.25, .05)], found.Lament);
        Assert.Single(found.Competition);
        Assert.Equal(2, found.Loose.Count);
    }
}
