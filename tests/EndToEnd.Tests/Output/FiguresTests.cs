using CoCreation.Sim.Experiments;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(520, "10 years")]
    [InlineData(52, "1 year")]
    [InlineData(60, "60 weeks")]
    [InlineData(1, "1 week")]
    public void Span_OfWeeks_IsYearsWhereWhole(int weeks, string shown) => Assert.Equal(shown, Figures.Span(weeks));

    [Theory]
    [InlineData(156_000, 2, "78 k steps/s")]
    [InlineData(5_200_000, 2, "2.6 M steps/s")]
    [InlineData(30, 1, "30 steps/s")]
    public void Speed_OfSteps_HasItsPrefix(double steps, double seconds, string shown) => Assert.Equal(shown, Figures.Speed(steps, seconds));

    [Fact]
    public void Percent_OfNothing_IsADash() => Assert.Equal(("37 %", "-"), (Figures.Percent(0.368), Figures.Percent(null)));

    [Fact]
    public void Bar_OfNetworksAlive_HasAMarkForEveryTypeThatIsThere()
    {
        var bar = ProgressLine.Bar(new TypeCounts(Competition: 6, Ignorance: 0, Lament: 12, CoCreation: 6, Loose: 0, Dormant: 0));
        Assert.Equal("[red]▲▲▲▲▲▲[/][magenta]■■■■■■■■■■■■[/][green]●●●●●●[/]", bar);
        Assert.Equal("", ProgressLine.Bar(new TypeCounts(0, 0, 0, 0, 0, 0)));
    }
}
