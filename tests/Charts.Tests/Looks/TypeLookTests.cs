namespace CoCreation.Sim.Charts.Tests.Looks;

public sealed class TypeLookTests
{
    private static readonly IReadOnlyList<TypeLook> All = TypeLook.Of.All;

    [Fact]
    public void Colours_OfAllTypes_AreThoseOfTheDesign() =>
        Assert.Equal(["#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#999999"], All.Select(look => look.Colour));

    [Fact]
    public void Shapes_OfAllTypes_TellThemApart() => Assert.Equal(All.Count, All.Select(look => look.Shape).Distinct().Count());

    [Fact]
    public void Lines_OfAllTypes_TellThemApart() => Assert.Equal(All.Count, All.Select(look => (look.Line, look.LineWidth)).Distinct().Count());
}
