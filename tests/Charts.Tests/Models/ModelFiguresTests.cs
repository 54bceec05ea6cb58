using CoCreation.Sim.Charts.Tests.Findings;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Models;

/// <summary>The figures of models: measures of any unit and size, values of participants.</summary>
public sealed class ModelFiguresTests
{
    [Theory]
    [InlineData(1, 1, 50)]
    [InlineData(3, 1, 500)]
    [InlineData(6, 2, 20_000)]
    [InlineData(9, 9, 60)]
    [InlineData(2, 2, 1)]
    public void Measures_OfAnyNumber_DoNotOverlapAreNotCutAndCanBeRead(int measures, int units, int ticks) =>
        FindingCheck.IsSound(language => MeasuresFigure.Of(Run(measures, units, ticks), ChartTexts.In(language)));

    [Fact]
    public void Measures_ByUnit_HaveTitleSettingUnitsAndNames()
    {
        var texts = FindingCheck.Texts(MeasuresFigure.Of(Run(3, 2, 40), ChartTexts.In(Language.English)));
        Assert.Equal("Waves", texts[0]);
        Assert.StartsWith("waves · 4 participants · 40 ticks · seed 7 · height=2 · version", texts[1], StringComparison.Ordinal);
        Assert.All(["measure0", "measure1", "measure2", "unit1", "ticks"], text => Assert.Contains(text, texts));
    }

    [Fact]
    public void Trace_OfParticipants_HasALineForEach()
    {
        FindingCheck.IsSound(language => TraceFigure.Of(Run(1, 1, 40), ChartTexts.In(language)));
        var plan = TraceFigure.Of(Run(1, 1, 40), ChartTexts.In(Language.English));
        Assert.Equal(4, plan.Items.OfType<Item.Line>().Count(line => line.Points.Count == 41));
    }

    /// <summary>Between two looks a value stays: a slope would be a history that did not happen.</summary>
    [Fact]
    public void Trace_LooksFarApart_AreStepsAndTheNoteSaysSo()
    {
        var run = Run(1, 1, 40);
        var plan = TraceFigure.Of(run with { Trace = [.. run.Trace.Where(row => row.Tick % 10 == 0)] }, ChartTexts.In(Language.English));
        Item.Line[] lines = [.. plan.Items.OfType<Item.Line>().Where(line => line.Points.Count == 9)];
        Assert.Equal(4, lines.Length);
        Assert.All(lines, line => Assert.All(line.Points.Zip(line.Points.Skip(1)), pair => Assert.True(pair.First.X == pair.Second.X || pair.First.Y == pair.Second.Y)));
        Assert.Contains("Looked at every 10 ticks; steps: what was between is not known.", FindingCheck.Texts(plan));
    }

    [Fact]
    public void Measures_KnownInOneTickOnly_AreADot() =>
        Assert.Single(MeasuresFigure.Of(Run(1, 1, 1), ChartTexts.In(Language.English)).Items.OfType<Item.Mark>(), mark => mark.At.X > Panel.Usual.Right - 1 && mark.At.X < Panel.Usual.Right + 1);

    [Fact]
    public void Draw_WithoutTrace_WritesTheMeasuresOnly()
    {
        Assert.Equal(["measures.svg"], ModelFigures.Draw(Run(1, 1, 9) with { Trace = [] }, Language.German, FigureFormat.Svg).Select(file => file.Name));
        Assert.Equal(ModelFigures.FileNames(FigureFormat.Svg), ModelFigures.Draw(Run(1, 1, 9), Language.German, FigureFormat.Svg).Select(file => file.Name));
    }

    private static ModelRecord Run(int measures, int units, int ticks)
    {
        var scenario = ModelScenario.Of(new Waves(measures, units));
        return new ModelRecord
        {
            Scenario = scenario with { Settings = scenario.Settings.With("height", 2) },
            Seed = 7,
            Participants = 4,
            Rows = [.. Enumerable.Range(0, ticks + 1).Select(tick => new ModelRow(tick, 1, [.. Enumerable.Range(0, measures).Select(i => Value(tick, i))]))],
            Measures = new Dictionary<string, double?>(),
            Trace = [.. Enumerable.Range(0, ticks + 1).Select(tick => new TraceRow(tick, Enumerable.Range(0, 4).ToDictionary(one => (uint)one, one => Math.Sin(tick + one))))],
        };
    }

    private static double? Value(int tick, int measure) => tick == 0 ? null : Math.Pow(1000, measure) * (2 + Math.Sin((tick / 9.0) + measure));

    private sealed class Waves(int measures, int units) : KernelModel
    {
        public override string Name => "waves";

        public override Bilingual Title => new("Waves", "Wellen");

        public override Bilingual Question => new("How high?", "Wie hoch?");

        public override IReadOnlyList<ModelParameter> Parameters => [new("height", 1, 0, 9, new("Height.", "Höhe."))];

        public override IReadOnlyList<ModelMeasure> Measures =>
        [
            .. Enumerable.Range(0, measures).Select(i => ModelMeasure.EveryTick($"measure{i}", i % units == 0 ? "1" : $"unit{i % units}", new($"Wave {i}.", $"Welle {i}."), _ => 0)),
        ];

        public override ModelTrace Trace => new(new("height of a wave", "Höhe einer Welle"), "m", _ => 0);

        public override int Ticks => 9;

        public override World CreateWorld(ModelSettings settings, ulong seed) => throw new NotSupportedException();
    }
}
