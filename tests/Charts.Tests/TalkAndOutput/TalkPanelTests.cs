using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.TalkAgainstOutput;

public sealed class TalkPanelTests
{
    [Fact]
    public void At_NetworkThatTalksAndMakes_LiesOnBothScales()
    {
        var panel = TalkPanel.For(Of(new(.01, .001), new(1, 1)), Of());
        var (low, high) = (panel.At(new(.01, .001), 0), panel.At(new(1, 1), 1));
        Assert.True(TalkPanel.Silent.Right < low.X && low.X < high.X && high.X < TalkPanel.Area.Right);
        Assert.True(TalkPanel.Empty.Top > low.Y && low.Y > high.Y && high.Y > TalkPanel.Area.Top);
    }

    [Fact]
    public void At_NetworkWithNone_LiesInTheStripForIt()
    {
        var panel = TalkPanel.For(Of(new TalkAndOutput(.01, .001)));
        for (var number = 0; number < 100; number++)
        {
            Assert.True(TalkPanel.Empty.Contains(panel.At(new(.01, 0), number)));
            Assert.True(TalkPanel.Silent.Contains(panel.At(new(0, .001), number)));
            Assert.True(TalkPanel.Empty.Contains(panel.At(default, number)) && TalkPanel.Silent.Contains(panel.At(default, number)));
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(.3, .3)]
    [InlineData(.002, .9)]
    public void Scales_AnyValues_ShowAPowerOfTen(double least, double most)
    {
        var panel = TalkPanel.For(Of(new(least, least), new(most, most)));
        Assert.NotEmpty(AxisMarks.Powers(panel.Talk, _ => ""));
        Assert.True(AxisMarks.Powers(panel.Output, _ => "").Count > 1);
    }

    /// <summary>Of a network that makes nothing and one that makes little, the median is half of that little: no other value is so small.</summary>
    [Fact]
    public void Y_MedianBelowAllValues_LiesAboveTheStripForNone()
    {
        TalkAndOutput[] type = [new(.5, 0), new(.5, 1e-6), new(.5, 0), new(.5, 1e-3)];
        var panel = TalkPanel.For(type, Of(new TalkAndOutput(1, 1)));
        var median = TalkPanel.MedianOf(type);
        Assert.Equal(5e-7, median.Output, 1e-12);
        Assert.InRange(panel.Y(median.Output), TalkPanel.Area.Top, TalkPanel.Empty.Top);
    }

    private static TalkAndOutput[] Of(params TalkAndOutput[] networks) => networks;
}
