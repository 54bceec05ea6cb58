using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.TalkAgainstOutput;

public sealed class TalkPanelTests
{
    [Fact]
    public void At_NetworkThatTalksAndMakes_LiesOnBothScales()
    {
        var panel = TalkPanel.For([new(.01, .001), new(1, 1)]);
        var (low, high) = (panel.At(new(.01, .001), 0), panel.At(new(1, 1), 1));
        Assert.True(TalkPanel.Silent.Right < low.X && low.X < high.X && high.X < TalkPanel.Area.Right);
        Assert.True(TalkPanel.Empty.Top > low.Y && low.Y > high.Y && high.Y > TalkPanel.Area.Top);
    }

    [Fact]
    public void At_NetworkWithNone_LiesInTheStripForIt()
    {
        var panel = TalkPanel.For([new(.01, .001)]);
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
        var panel = TalkPanel.For([new(least, least), new(most, most)]);
        Assert.NotEmpty(AxisMarks.Powers(panel.Talk, _ => ""));
        Assert.NotEmpty(AxisMarks.Powers(panel.Output, _ => ""));
    }
}
