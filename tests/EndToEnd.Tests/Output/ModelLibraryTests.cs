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

    /// <summary>Names that are there twice, a default out of range, and nothing that is measured: all at once, before anything runs.</summary>
    [Fact]
    public void Of_AModelThatDeclaresWrongly_IsRefusedWithEveryProblem()
    {
        ModelParameter[] parameters =
        [
            new("people", 60, 1, 100, Nothing), new("people", 50, 1, 100, Nothing), new("share", 5, 0, 1, new("", null!)), new("x y=1", 0, 0, 1, Nothing), new("seed", 0, 0, 1, Nothing),
            new("way", 3, 0, 5, Nothing) { Choices = ["near", "far"] },
            new("side", 3, 0, 1, Nothing) { Choices = ["left", "right"] },
        ];
        var refused = Assert.Throws<InputException>(() => ModelLibrary.Of([new Named("camp", parameters, [])]));
        Assert.Equal(
            [
                ("camp: people", "is declared twice; parameters and measures have each name once"),
                ("camp: x y=1", "is no name of a column: a letter first, then letters, digits, '-' and '_'"),
                ("camp: seed", "is a column of every table already"),
                ("camp: way", "has as many choices as its range has whole numbers, from 0 on"),
                ("camp: share", "5 is out of range: a number from 0 to 1"),
                ("camp: side", "3 is out of range: one of left, right"),
                ("camp: share", "has a text that is missing in English or in German"),
                ("camp", "measures nothing; a model has at least one measure"),
            ],
            refused.Problems.Select(problem => (problem.Place, problem.Message.English)));
    }

    private static Bilingual Nothing { get; } = new("", "");

    private sealed class Named(string name, IReadOnlyList<ModelParameter>? parameters = null, IReadOnlyList<ModelMeasure>? measures = null) : KernelModel
    {
        public override string Name => name;

        public override Bilingual Title => new("", "");

        public override Bilingual Question => new("", "");

        public override IReadOnlyList<ModelParameter> Parameters => parameters ?? [];

        public override IReadOnlyList<ModelMeasure> Measures => measures ?? [ModelMeasure.EveryTick("told", "1", Nothing, tick => tick.Tick)];

        public override int Ticks => 1;

        public override World CreateWorld(ModelSettings settings, ulong seed) => throw new NotSupportedException();
    }
}
