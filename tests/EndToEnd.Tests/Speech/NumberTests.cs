using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Speech;

public sealed class NumberTests
{
    private static readonly Texts English = Texts.In(Language.English);
    private static readonly Texts German = Texts.In(Language.German);

    [Theory]
    [InlineData(520, "10 years", "10 Jahre")]
    [InlineData(52, "1 year", "1 Jahr")]
    [InlineData(60, "60 weeks", "60 Wochen")]
    [InlineData(1, "1 week", "1 Woche")]
    public void Span_OfWeeks_IsYearsWhereWhole(int weeks, string english, string german) =>
        Assert.Equal((english, german), (English.Span(weeks), German.Span(weeks)));

    [Theory]
    [InlineData(156_000, 2, "78 k steps/s", "78 Tsd. Schritte/s")]
    [InlineData(5_200_000, 2, "2.6 M steps/s", "2,6 Mio. Schritte/s")]
    [InlineData(30, 1, "30 steps/s", "30 Schritte/s")]
    public void Speed_OfSteps_HasItsPrefix(double steps, double seconds, string english, string german) =>
        Assert.Equal((english, german), (English.Speed(steps, seconds), German.Speed(steps, seconds)));

    [Theory]
    [InlineData(17, "17 B", "17 B")]
    [InlineData(17_400, "17 kB", "17 kB")]
    [InlineData(1_740_000, "1.7 MB", "1,7 MB")]
    public void Bytes_OfFiles_HaveTheirUnit(long bytes, string english, string german) =>
        Assert.Equal((english, german), (English.Bytes(bytes), German.Bytes(bytes)));

    [Fact]
    public void Percent_OfNothing_IsADash() => Assert.Equal(("37 %", "-"), (English.Percent(0.368), English.Percent(null)));

    [Fact]
    public void Amount_InGerman_HasAComma() => Assert.Equal(("0.034", "0,034"), (English.Amount(0.0341), German.Amount(0.0341)));

    [Fact]
    public void Bar_OfNetworksAlive_HasAMarkForEveryTypeThatIsThere()
    {
        var bar = ProgressLine.Bar(new TypeCounts(Competition: 6, Ignorance: 0, Lament: 12, CoCreation: 6, Loose: 0, Dormant: 0), 24);
        Assert.Equal("[red]▲▲▲▲▲▲[/][magenta]■■■■■■■■■■■■[/][green]●●●●●●[/]", bar);
        Assert.Equal("", ProgressLine.Bar(new TypeCounts(0, 0, 0, 0, 0, 0), 24));
    }
}
