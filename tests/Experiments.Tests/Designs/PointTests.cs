using CoCreation.Sim.Analysis;
using CoCreation.Sim.Model;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Designs;

/// <summary>Which points a design comes to.</summary>
public sealed class PointTests : IDisposable
{
    private const string Sampled = "factors: [{ parameter: threat, from: 0.2, to: 0.6 }, { parameter: sizeCap, from: 4, to: 7 }]\n";

    private readonly ExperimentFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Grid_TwoFactors_ChangesTheLastOneFastest()
    {
        var experiment = _files.Read(Least + "factors: [{ parameter: threat, from: 0, to: 0.3, levels: 4 }, { parameter: trustModel, values: [beta, fixed] }]\n");
        Assert.Equal(
            ["0 beta", "0 fixed", "0.1 beta", "0.1 fixed", "0.2 beta", "0.2 fixed", "0.3 beta", "0.3 fixed"],
            experiment.Points.Select(point => string.Join(' ', point.Values.Select(value => value.Text))));
        Assert.Equal(Enumerable.Range(1, 8), experiment.Points.Select(point => point.Number));
        Assert.Equal(0.1, experiment.Points[2].Scenario().Parameters[Parameter.Threat]);
        var fixedTrust = ParameterTable.All[(int)Parameter.TrustModel].Choices.ToList().IndexOf("fixed");
        Assert.Equal([false, true], experiment.Points.Take(2).Select(point => point.Scenario().Parameters[Parameter.TrustModel] == fixedTrust));
        Assert.IsType<Design.Grid>(experiment.Design);
    }

    [Fact]
    public void List_Rows_AreThePointsInOrder()
    {
        var experiment = _files.Read(Least + "factors: [{ parameter: threat }, { shock: betrayal, at: 5 }]\ndesign: { kind: list, rows: [[0.5, 0.25], [0, 1]] }\nbaseline: 2\n");
        Assert.Equal([0.5, 0], experiment.Points.Select(point => point.Scenario().Parameters[Parameter.Threat]));
        Assert.Equal(
            [new ScenarioEvent.Shock(5, ShockKind.Betrayal, 0.25), new ScenarioEvent.Shock(5, ShockKind.Betrayal, 1)],
            experiment.Points.Select(point => Assert.Single(point.Scenario().Events)));
        Assert.Equal("betrayal@5", experiment.Factors[1].Name);
        Assert.Equal(2, experiment.Baseline);
    }

    [Fact]
    public void LatinHypercube_AnyFactor_HasOnePointInEveryStratum()
    {
        var experiment = _files.Read(Least + Sampled + "design: { kind: latinHypercube, points: 40, seed: 3 }\n");
        var threats = experiment.Points.Select(point => point.Scenario().Parameters[Parameter.Threat]).Order().ToArray();
        Assert.Equal(Enumerable.Range(0, 40), threats.Select(value => (int)((value - 0.2) / 0.01)));
        Assert.Equal(
            [(4, 10), (5, 10), (6, 10), (7, 10)],
            experiment.Points.CountBy(point => (int)point.Scenario().Parameters[Parameter.SizeCap]).OrderBy(count => count.Key).Select(count => (count.Key, count.Value)));
        Assert.NotEqual(experiment.Hash, _files.Read(Least + Sampled + "design: { kind: latinHypercube, points: 40, seed: 4 }\n").Hash);
    }

    [Fact]
    public void LatinHypercube_FactorWithValues_TakesEachEquallyOften()
    {
        var experiment = _files.Read(Least + "factors: [{ parameter: trustModel, values: [beta, fixed] }, { parameter: threat, values: [0, 0.4, 1] }]\ndesign: { kind: latinHypercube, points: 12 }\n");
        Assert.Equal([4, 4, 4], experiment.Points.CountBy(point => point.Values[1].Text).OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Value));
        Assert.Equal([6, 6], experiment.Points.CountBy(point => point.Values[0].Text).Select(count => count.Value));
    }

    [Fact]
    public void Sobol_Points_AreThoseOfSaltelliInTheRanges()
    {
        var experiment = _files.Read(Least + Sampled + "design: { kind: sobol, base: 8, seed: 5 }\n");
        AssertMapped(new SaltelliDesign(8, 2, 5).Points(), experiment);
        Assert.Equal(8 * 4, experiment.Points.Count);
    }

    [Fact]
    public void Morris_Points_AreThoseOfMorrisInTheRanges()
    {
        var experiment = _files.Read(Least + Sampled + "design: { kind: morris, trajectories: 6, seed: 9 }\n");
        AssertMapped(new MorrisDesign(6, 2, 4, 9).Points(), experiment);
        Assert.Equal(6 * 3, experiment.Points.Count);
        Assert.Equal([4, 5, 6, 7], experiment.Points.Select(point => point.Scenario().Parameters[Parameter.SizeCap]).Distinct().Order());
    }

    [Fact]
    public void Scenarios_AsAFactor_AllTakeTheSettingsAndTheWeeks()
    {
        var experiment = _files.Read(Head + "ticks: 12\nset: { commitment: 0.5 }\nfactors: [{ parameter: threat, values: [0, 1] }, { scenarios: [small, short] }]\n");
        Assert.Equal(["0 small", "0 short", "1 small", "1 short"], experiment.Points.Select(point => string.Join(' ', point.Values.Select(value => value.Text))));
        Assert.All(experiment.Points, point => Assert.Equal((12, 0.5), (point.Subject.Ticks, point.Scenario().Parameters[Parameter.Commitment])));
        Assert.Equal(["small", "short", "small", "short"], experiment.Points.Select(point => point.Subject.Name));
        Assert.Equal([0, 0, 1, 1], experiment.Points.Select(point => point.Scenario().Parameters[Parameter.Threat]));
        Assert.Equal(experiment.Points[0].Subject.Hash, experiment.Points[1].Subject.Hash);
    }

    [Fact]
    public void Read_NothingElseSaid_TakesTheDefaults()
    {
        var experiment = _files.Read(Whole);
        Assert.Equal((new Replications(), 1, 1, true), (experiment.Replications, experiment.From, experiment.Baseline, experiment.KeepsLives));
        Assert.Equal(RunMeasures.Usual, experiment.Measures);
        Assert.Null(experiment.Stop);
        Assert.Equal(("Tiny", "Tiny", "Warum?"), (experiment.Title.English, experiment.Title.German, experiment.Question.German));
        Assert.Equal(30, experiment.Points[1].Subject.Ticks);
    }

    [Fact]
    public void Read_EverythingSaid_TakesIt()
    {
        var experiment = _files.Read(Whole + """
            title: { en: A, de: B }
            ticks: 25
            replications: { until: { measure: talk, halfWidth: 2.5 }, least: 3, most: 9, firstSeed: 11, seeds: own }
            measures: [output, talk]
            stop: { measure: members, above: 30, weeks: 2 }
            from: 25
            lives: false
            baseline: 2
            """);
        Assert.Equal(new Replications { Least = 3, Most = 9, FirstSeed = 11, HasCommonSeeds = false, Until = new Precision(1, 2.5, false) }, experiment.Replications);
        Assert.Equal(new StopRule(Measure.Members, 30, false, 2), experiment.Stop);
        Assert.Equal((25, false, 2, 25), (experiment.From, experiment.KeepsLives, experiment.Baseline, experiment.Points[0].Subject.Ticks));
    }

    private static void AssertMapped(IEnumerable<double[]> places, Experiment experiment)
    {
        Assert.Equal(places.Select(place => 0.2 + (place[0] * (0.6 - 0.2))), experiment.Points.Select(point => point.Scenario().Parameters[Parameter.Threat]));
        Assert.Equal(places.Select(place => Math.Min(7, Math.Floor(4 + (place[1] * 4)))), experiment.Points.Select(point => point.Scenario().Parameters[Parameter.SizeCap]));
        Assert.All(experiment.Points, point => Assert.Equal(point.Scenario().Parameters[Parameter.Threat], point.Values[0].Number));
    }
}
