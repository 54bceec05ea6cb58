using System.Globalization;

namespace CoCreation.Sim.Charts.Tests.Axes;

public sealed class AxisMarksTests
{
    [Theory]
    [InlineData(1, 5, 0, "0 0.2 0.4 0.6 0.8 1")]
    [InlineData(90.5, 6, 1, "0 20 40 60 80")]
    [InlineData(1, 6, 1, "0 1")]
    [InlineData(3.2, 6, 1, "0 1 2 3")]
    [InlineData(0.03, 5, 0, "0 0.01 0.02 0.03")]
    public void UpTo_AnyMost_StepsInOneTwoOrFive(double most, int steps, double least, string labels) =>
        Assert.Equal(labels.Split(' '), AxisMarks.UpTo(most, steps, least, Text).Select(mark => mark.Label));

    [Theory]
    [InlineData(-36, 30, 5, 1, "-20 0 20")]
    [InlineData(-0.4, 5.2, 5, 0, "0 2 4")]
    [InlineData(-0.011, 0.02, 5, 0, "-0.01 0 0.01 0.02")]
    [InlineData(-1, 1, 5, 1, "-1 0 1")]
    public void Around_ScaleBelowAndAboveZero_MarksZeroAndStepsInOneTwoOrFive(double least, double most, int steps, double leastStep, string labels) =>
        Assert.Equal(labels.Split(' '), AxisMarks.Around(new Scale(least, most), steps, leastStep, Text).Select(mark => mark.Label));

    [Theory]
    [InlineData(0.003, 1.2, "0.01 0.1 1")]
    [InlineData(0.1, 1, "0.1 1")]
    public void Powers_LogarithmicScale_AreThoseWithin(double least, double most, string labels) =>
        Assert.Equal(labels.Split(' '), AxisMarks.Powers(new Scale(least, most, IsLogarithmic: true), Text).Select(mark => mark.Label));

    [Fact]
    public void PartOf_LogarithmicScale_MakesEqualFactorsEqualLengths()
    {
        Scale scale = new(0.01, 100, IsLogarithmic: true);
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], new[] { 0.01, 0.1, 1, 10, 100 }.Select(value => Math.Round(scale.PartOf(value), 12)));
    }

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
