using System.Reflection;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Texts;

public sealed class ChartTextsTests
{
    private static readonly ChartTexts English = ChartTexts.In(Language.English);
    private static readonly ChartTexts German = ChartTexts.In(Language.German);

    [Fact]
    public void Properties_InBothLanguages_AreThereAndDiffer()
    {
        foreach (var property in typeof(ChartTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(string)))
        {
            var (english, german) = ((string)property.GetValue(English)!, (string)property.GetValue(German)!);
            Assert.False(string.IsNullOrWhiteSpace(english) || string.IsNullOrWhiteSpace(german), property.Name);
            Assert.True(english != german, property.Name);
        }
    }

    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(.0004, "< 0.001", "< 0,001")]
    [InlineData(.31549, "0.315", "0,315")]
    [InlineData(12.34, "12.3", "12,3")]
    [InlineData(20, "20", "20")]
    [InlineData(1234.6, "1235", "1235")]
    public void Short_AnyValue_HasTheDigitsThatMatter(double value, string english, string german) =>
        Assert.Equal((english, german), (English.Short(value), German.Short(value)));

    [Fact]
    public void Count_OneAndSeveral_HaveTheirNames()
    {
        Assert.Equal("1 Jammernetzwerk", German.Count(1, German.Types.Lament));
        Assert.Equal("0 complaint networks", English.Count(0, English.Types.Lament));
    }
}
