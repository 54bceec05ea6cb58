namespace CoCreation.Sim.Charts.Tests.Axes;

public sealed class TimeAxisTests
{
    [Fact]
    public void Marks_TenYears_AreYearsWithTheirWeeks()
    {
        var marks = TimeAxis.Marks(520);
        Assert.Equal(["0", "1 (52)", "2 (104)"], marks.Take(3).Select(mark => mark.Label));
        Assert.Equal(new AxisMark(520, "10 (520)"), marks[^1]);
        Assert.True(TimeAxis.IsInYears(520));
    }

    [Fact]
    public void Marks_ShortRun_AreWeeks()
    {
        Assert.Equal(["0", "8", "16", "24", "32", "40", "48", "56"], TimeAxis.Marks(60).Select(mark => mark.Label));
        Assert.False(TimeAxis.IsInYears(60));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(104)]
    [InlineData(105)]
    [InlineData(3000)]
    [InlineData(100_000)]
    public void Marks_AnyRun_AreFewAndRising(int weeks)
    {
        var marks = TimeAxis.Marks(weeks);
        Assert.InRange(marks.Count, 2, 11);
        Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At));
        Assert.True(marks[^1].At <= weeks);
    }
}
