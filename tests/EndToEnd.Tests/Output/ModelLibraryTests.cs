using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

/// <summary>Names of models of one's own.</summary>
public sealed class ModelLibraryTests
{
    [Theory]
    [InlineData("rumour")]
    [InlineData("my-models/rumour2")]
    public void Of_AName_IsTaken(string name) => Assert.Equal(name, ModelLibrary.Of([new Named(name)]).All[0].Name);

    [Theory]
    [InlineData("Rumour")]
    [InlineData("../rumour")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("four-networks")]
    [InlineData("reference/axelrod")]
    public void Of_NoNameOrATakenOne_IsRefused(string name) =>
        Assert.Equal(name, Assert.Single(Assert.Throws<InputException>(() => ModelLibrary.Of([new Named(name)])).Problems).Place);

    [Fact]
    public void Of_TheSameNameTwice_IsRefused() => Assert.Throws<InputException>(() => ModelLibrary.Of([new Named("one"), new Named("one")]));

    private sealed class Named(string name) : KernelModel
    {
        public override string Name => name;

        public override Bilingual Title => new("", "");

        public override Bilingual Question => new("", "");

        public override IReadOnlyList<ModelMeasure> Measures => [];

        public override int Ticks => 1;

        public override World CreateWorld(ModelSettings settings, ulong seed) => throw new NotSupportedException();
    }
}
