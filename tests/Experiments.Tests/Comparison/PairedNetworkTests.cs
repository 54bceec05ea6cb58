using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Comparison;

public sealed class PairedNetworkTests
{
    [Fact]
    public void Of_NetworksOfTwoRuns_ArePairedByFounderAndWeekInOrder()
    {
        var pairs = PairedNetwork.Of([Fate(5, 2), Fate(1, 9)], [Fate(1, 9), Fate(1, 8)]);
        Assert.Equal(["1@8", "1@9", "5@2"], pairs.Select(pair => pair.Id.ToString()));
        Assert.Equal([FateChange.OnlyInB, FateChange.Same, FateChange.OnlyInA], pairs.Select(pair => pair.Change));
    }

    [Theory]
    [InlineData(20, EndReason.TooFew, NetworkType.Lament, 0, 0)]
    [InlineData(21, EndReason.TooFew, NetworkType.Lament, 1, 1)]
    [InlineData(19, EndReason.TooFew, NetworkType.Lament, 1, -1)]
    [InlineData(null, null, NetworkType.Lament, 1, 1)]
    [InlineData(20, EndReason.Fulfilled, NetworkType.Lament, 1, 0)]
    [InlineData(20, EndReason.TooFew, NetworkType.CoCreation, 1, 0)]
    public void Change_AnotherEndReasonOrType_IsAnotherFate(int? ended, EndReason? reason, NetworkType type, int others, int later)
    {
        var a = Fate(1, 9) with { Ended = 20, Reason = EndReason.TooFew, Type = NetworkType.Lament };
        var pair = new PairedNetwork(a, a with { Ended = ended, Reason = reason, Type = type });
        var fates = NetworkFates.Of([pair]);
        Assert.Equal((1 - others, others), (fates.Same, fates.Other));
        Assert.Equal(later, pair.Later);
        Assert.Equal((later < 0 ? 1 : 0, later > 0 ? 1 : 0), (fates.EarlierInB, fates.LaterInB));
        Assert.Equal(type == NetworkType.CoCreation ? 1 : 0, fates.OtherType);
    }

    [Fact]
    public void Of_NetworkThatNeverFormed_CountsNowhere()
    {
        var small = Fate(1, 9) with { PeakMembers = 2 };
        Assert.Equal(0, NetworkFates.Of([new PairedNetwork(small, small)]).Same);
        Assert.Equal(1, NetworkFates.Of([new PairedNetwork(small, small with { PeakMembers = 3 })]).Same);
        Assert.Equal(0, NetworkFates.Of([new PairedNetwork(null, small)]).OnlyInB);
    }

    [Fact]
    public void Until_EarlierTick_KnowsOnlyWhatWasKnownThen()
    {
        NetworkFate[] all = [Fate(1, 3) with { Ended = 20 }, Fate(1, 9) with { Ended = 40, Reason = EndReason.TooFew }, Fate(2, 31)];
        var until = NetworkFate.Until(all, 30, 50).ToArray();
        Assert.Equal(all[0], until[0]);
        Assert.Equal((null, null, null, null), (until[1].Ended, until[1].Reason, until[1].Type, until[1].Output));
        Assert.Equal(2, until.Length);
        Assert.Equal(all, NetworkFate.Until(all, 50, 50));
    }

    [Fact]
    public void Change_TypeUnknownInOne_IsNoOtherType()
    {
        var a = Fate(1, 9);
        Assert.Equal(FateChange.Same, new PairedNetwork(a, a with { Type = null }).Change);
    }

    private static NetworkFate Fate(uint founder, int founded) => new()
    {
        Id = Made.Network(founder, founded), Ended = null, Reason = null, PeakMembers = 4, Type = NetworkType.Lament, Output = 1, NetBenefit = 0,
    };
}
