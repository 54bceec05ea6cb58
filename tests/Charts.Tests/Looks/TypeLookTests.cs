namespace CoCreation.Sim.Charts.Tests.Looks;

public sealed class TypeLookTests
{
    private static readonly TypeLook[] All = [TypeLook.CoCreation, TypeLook.Competition, TypeLook.Ignorance, TypeLook.Lament, TypeLook.Loose];

    [Fact]
    public void Colours_OfAllTypes_AreThoseOfTheDesign() =>
        Assert.Equal(["#009E73", "#D55E00", "#56B4E9", "#CC79A7", "#999999"], All.Select(look => look.Colour));

    [Fact]
    public void Shapes_OfAllTypes_TellThemApart() => Assert.Equal(All.Length, All.Select(look => look.Shape).Distinct().Count());
}
