using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>Granovetter 1978; Fehr and Gächter 2000.</summary>
public sealed class CrowdTests
{
    private static readonly GranovetterModel Granovetter = new();
    private static readonly PublicGoodsModel PublicGoods = new();

    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 1)]
    public async Task RunAsync_Granovetter_OneThresholdDecides(int second, int acting)
    {
        var run = await ActorRun.OfAsync(Granovetter, ActorRun.Settings(Granovetter, ("second-threshold", second)), 1);
        Assert.True(run.IsOver);
        Assert.Equal(acting, run["acting"]);
    }

    [Theory]
    [InlineData(4, 32, double.NaN, 32)]
    [InlineData(3, 24, 44, 29)]
    [InlineData(0, double.NaN, 20, 20)]
    public async Task RunAsync_PublicGoods_PaysWhatTheRuleSays(int givers, double giver, double defector, double mean)
    {
        var run = await ActorRun.OfAsync(PublicGoods, ActorRun.Settings(PublicGoods, ("givers", givers)), 1);
        Assert.True(run.IsOver);
        Assert.Equal((giver, defector, mean), (run["giver"], run["defector"], run["mean"]));
    }
}
