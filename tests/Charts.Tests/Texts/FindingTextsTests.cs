using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Texts;

public sealed class FindingTextsTests
{
    private static readonly ChartTexts English = ChartTexts.In(Language.English);
    private static readonly ChartTexts German = ChartTexts.In(Language.German);

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(-.31549, "−0.315", "−0,315")]
    [InlineData(.00004, "4·10⁻⁵", "4·10⁻⁵")]
    [InlineData(1234.6, "1235", "1235")]
    [InlineData(123456.7, "123\u202F457", "123\u202F457")]
    [InlineData(-1.26e12, "−1.3·10¹²", "−1,3·10¹²")]
    public void Value_OfAnySize_HasTheDigitsThatMatter(double value, string english, string german) =>
        Assert.Equal((english, german), (English.Value(value), German.Value(value)));

    [Theory]
    [InlineData(10, .5, 2.5, "2,5")]
    [InlineData(10, 2, -4, "−4")]
    [InlineData(5e6, 5e5, 1.5e6, "1,5·10⁶")]
    [InlineData(5e6, 1e6, 0, "0")]
    [InlineData(2e-5, 5e-6, 1.5e-5, "1,5·10⁻⁵")]
    [InlineData(50000, 10000, 20000, "20\u202F000")]
    public void OnAxis_AnyStep_TellsMarksApart(double most, double step, double value, string written) =>
        Assert.Equal(written, German.OnAxis(most, step)(value));

    [Fact]
    public void Value_OfAWhisker_HasItsInterval()
    {
        Assert.Equal("0,30 (0,10 bis 0,50)", German.Value(new Whisker(.3, .1, .5)));
        Assert.Equal("−41 % (−49 to −33)", English.Value(new Whisker(-41.3, -49.3, -33.3), "%", isSigned: true));
        Assert.Equal("+1.6 (+0.9 to +2.3)", English.Value(new Whisker(1.6, .9333, 2.2667), isSigned: true));
        Assert.Equal("0.000 (0.000 to 0.050)", English.Value(new Whisker(.0001, -.0001, .05)));
        Assert.Equal("0.3", English.Value(new Whisker(.3, double.NaN, .5)));
    }
}
