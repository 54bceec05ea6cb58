using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class SampleTests
{
    [Fact]
    public void Mean_SomeValues_IsTheirSumOverTheirNumber() => Assert.Equal(2.5, Sample.Mean([1, 2, 3, 4]));

    [Fact]
    public void Median_OddNumber_IsTheMiddleOne() => Assert.Equal(2, Sample.Median([9, 1, 2]));

    [Fact]
    public void Median_EvenNumber_IsTheMeanOfTheMiddleTwo() => Assert.Equal(2.5, Sample.Median([9, 3, 1, 2]));

    [Theory]
    [InlineData]
    [InlineData(1.0, double.NaN, 2.0)]
    public void MeanAndMedian_EmptyOrNotANumber_AreNaN(params double[] values)
    {
        Assert.Equal(double.NaN, Sample.Mean(values));
        Assert.Equal(double.NaN, Sample.Median(values));
    }

    [Fact]
    public void Median_AnyValues_HasHalfOfThemOnEachSide() => Gen.Int[-9, 9].Array[1, 40].Sample(values =>
    {
        var median = Sample.Median([.. values.Select(value => (double)value)]);
        return values.Count(value => value < median) * 2 <= values.Length && values.Count(value => value > median) * 2 <= values.Length;
    });
}
