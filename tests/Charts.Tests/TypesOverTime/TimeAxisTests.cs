using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.OverTime;

public sealed class TimeAxisTests
{
    [Fact]
    public void Marks_TenYears_AreYearsWithTheirWeeks()
    {
        var marks = TimeAxis.Marks(520);
        Assert.Equal(["0", "1 (52)", "2 (104)"], marks.Take(3).Select(mark => mark.Label));
        Assert.Equal((520, "10 (520)"), marks[^1]);
        Assert.Equal("years (weeks)", TimeAxis.Unit(520).English);
    }

    [Fact]
    public void Marks_ShortRun_AreWeeks()
    {
        Assert.Equal(["0", "8", "16", "24", "32", "40", "48", "56"], TimeAxis.Marks(60).Select(mark => mark.Label));
        Assert.Equal("Wochen", TimeAxis.Unit(60).In(Language.German));
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
        Assert.All(marks.Zip(marks.Skip(1)), pair => Assert.True(pair.First.Week < pair.Second.Week));
        Assert.True(marks[^1].Week <= weeks);
    }
}
