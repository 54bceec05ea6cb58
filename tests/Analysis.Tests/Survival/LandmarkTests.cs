using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class LandmarkTests
{
    private static readonly Lifetime[] Lives =
        [new(3, ended: true), new(5, ended: true), new(8, ended: true), new(5, ended: false), new(9, ended: false), new(7, ended: true)];

    [Fact]
    public void At_SomeTime_TakesWhoIsAliveAfterIt()
    {
        var landmark = Landmark.At(5, Lives, [0, 0, 2, 0, 1, 2]);
        Assert.Equal((5, 3), (landmark.Time, landmark.Subjects));
        Assert.Equal([1, 2], landmark.Groups.Select(group => group.Group));
        Assert.Equal([new Lifetime(4, ended: false)], landmark.Groups[0].Residuals);
        Assert.Equal([new Lifetime(3, ended: true), new Lifetime(2, ended: true)], landmark.Groups[1].Residuals);
        Assert.Equal(.5, landmark.Groups[1].Curve.SurvivalAt(2));
    }

    [Fact]
    public void At_UnknownGroup_LeavesTheSubjectOut() => Assert.Equal(1, Landmark.At(5, Lives, [0, 0, null, 0, 1, null]).Subjects);

    [Fact]
    public void Test_AtZero_IsTheLogRankOfTheWhole()
    {
        Lifetime[] all = [.. Freireich.Mercaptopurine, .. Freireich.Placebo];
        var landmark = Landmark.At(0, all, [.. all.Select((_, i) => (int?)(i < 21 ? 0 : 1))]);
        Assert.Equal(LogRank.Test(Freireich.Mercaptopurine, Freireich.Placebo), landmark.Test());
    }

    [Fact]
    public void At_NobodyLeft_HasNoGroup()
    {
        var landmark = Landmark.At(10, Lives, [0, 0, 0, 0, 0, 0]);
        Assert.Empty(landmark.Groups);
        Assert.Equal(1, landmark.Test().PValue);
        Assert.Empty(Landmark.At(1, [], []).Groups);
    }

    [Fact]
    public void At_OutOfRange_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Landmark.At(double.NaN, Lives, [0, 0, 0, 0, 0, 0]));
        Assert.Throws<ArgumentException>(() => Landmark.At(-1, Lives, [0, 0, 0, 0, 0, 0]));
        Assert.Throws<ArgumentException>(() => Landmark.At(1, Lives, [0]));
    }
}
