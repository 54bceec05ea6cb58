using Xunit;

namespace CoCreation.Sim.Kernel.Tests.Models;

/// <summary>Settings of a model by name.</summary>
public sealed class ModelSettingsTests
{
    [Fact]
    public void Of_GoodSettings_ChangesThemAlone()
    {
        List<Problem> problems = [];
        var settings = ModelSettings.Of(new Ring(), ["size=12", "topology=line"], problems);
        Assert.Empty(problems);
        Assert.Equal((12, 1, 0.5), (settings.Whole("size"), settings.Whole("topology"), settings["share"]));
    }

    [Fact]
    public void Of_ManyMistakes_TellsAllAtOnce()
    {
        List<Problem> problems = [];
        ModelSettings.Of(new Ring(), ["sise=12", "size=1.5", "share=2", "topology=lime", "share"], problems);
        Assert.Equal(
            [
                "--set sise=12: ring has no parameter 'sise', only size, share, topology; did you mean size?",
                "--set size=1.5: 1.5 is out of range: a whole number from 2 to 100",
                "--set share=2: 2 is out of range: a number from 0 to 1",
                "--set topology=lime: 'lime' is not a value: one of circle, line; did you mean line?",
                "--set share: a value is missing: a number from 0 to 1",
            ],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void Of_SettingsThatDoNotSuitEachOther_AsksTheModel()
    {
        List<Problem> problems = [];
        ModelSettings.Of(new Ring(), ["size=2", "share=0"], problems);
        Assert.Equal("share: a ring of two needs a share", Assert.Single(problems).ToString());
    }

    private sealed class Ring : KernelModel
    {
        public override string Name => "ring";

        public override Bilingual Title => new("Ring", "Ring");

        public override Bilingual Question => new("What goes round?", "Was geht um?");

        public override IReadOnlyList<ModelParameter> Parameters =>
        [
            new("size", 10, 2, 100, new("Size.", "Größe.")) { IsWhole = true },
            new("share", 0.5, 0, 1, new("Share.", "Anteil.")),
            new("topology", 0, 0, 1, new("Shape.", "Form.")) { Choices = ["circle", "line"] },
        ];

        public override IReadOnlyList<ModelMeasure> Measures => [];

        public override int Ticks => 1;

        public override IEnumerable<Problem> Check(ModelSettings settings) => settings.Whole("size") == 2 && settings["share"] == 0
            ? [new Problem("share", new("a ring of two needs a share", "ein Ring aus zweien braucht einen Anteil"))] : [];

        public override World CreateWorld(ModelSettings settings, ulong seed) => throw new NotSupportedException();
    }
}
