using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Stress;

public sealed class StressTestTests
{
    private static readonly Scenario Design = Made.Scenario(participants: 30, ticks: 40) with { Title = new("A house", "Ein Haus") };

    [Fact]
    public void Catalogue_AnyDesign_HasEveryShockOnceWithAStrengthThatIsAllowed()
    {
        var stresses = StressTest.Catalogue(Design, 20);
        Assert.Equal(Enum.GetValues<ShockKind>().Order(), stresses.Select(stress => stress.Kind).Order());
        Assert.All(stresses, stress =>
        {
            Assert.Equal(20, stress.Tick);
            if (ShockStrength.Of(stress.Kind) is { } range)
                Assert.InRange(stress.Strength!.Value, range.Least, range.Most);
            else
                Assert.Null(stress.Strength);
        });
    }

    [Fact]
    public void Catalogue_EnemyThatIsThereAlready_GetsAStrongerOne()
    {
        Assert.Equal(Shock.DefaultStrength(ShockKind.EnemyAppears), EnemyOf(Design with { Parameters = Design.Parameters.With(Parameter.Threat, 0) }));
        Assert.Equal(1, EnemyOf(Design with { Parameters = Design.Parameters.With(Parameter.Threat, Shock.DefaultStrength(ShockKind.EnemyAppears)) }));

        static double? EnemyOf(Scenario scenario) => StressTest.Catalogue(scenario, 20).Single(stress => stress.Kind == ShockKind.EnemyAppears).Strength;
    }

    [Fact]
    public void UnderStress_Points_AreTheDesignAndEachStressAlone()
    {
        var experiment = Of(Design).UnderStress();
        Assert.Equal(10, experiment.Points.Count);
        Assert.Equal((1, 20, false, true), (experiment.Baseline, experiment.From, experiment.KeepsLives, experiment.Replications.HasCommonSeeds));
        Assert.Equal((4, 4, 3UL), (experiment.Replications.Least, experiment.Replications.Most, experiment.Replications.FirstSeed));
        Assert.Equal(Design.Hash, experiment.Points[0].Scenario().Hash);
        Assert.All(experiment.Points.Skip(1).Zip(Of(Design).Stresses), pair => Assert.Equal([pair.Second], pair.First.Scenario().Events));
        Assert.Equal("none", experiment.Points[0].Values[0].Text);
        Assert.All(experiment.Points, point => Assert.NotNull(point.Label));
        Assert.Equal(10, experiment.Points.Select(point => point.Label!.German).Distinct().Count());
        Assert.Equal(new Bilingual("Which stress breaks this design: A house?", "Welche Belastung zerbricht diesen Entwurf: Ein Haus?"), experiment.Question);
    }

    [Fact]
    public void UnderStress_DesignWithATimeline_KeepsIt()
    {
        ScenarioEvent before = new ScenarioEvent.Shock(5, ShockKind.Betrayal, 0.5);
        var experiment = Of(Design with { Events = [before] }).UnderStress();
        Assert.Equal([before], experiment.Points[0].Scenario().Events);
        Assert.All(experiment.Points.Skip(1), point => Assert.Equal((before, 2), (point.Scenario().Events[0], point.Scenario().Events.Count)));
    }

    [Fact]
    public void WithCharters_Points_ChangeOneRuleEachAndAtLastAll()
    {
        ScenarioEvent.Shock stress = new(20, ShockKind.Betrayal, 0.5);
        var experiment = Of(Design).WithCharters(stress);
        Assert.Equal(10, experiment.Points.Count);
        Assert.All(experiment.Points, point => Assert.Equal([stress], point.Scenario().Events));
        Assert.Empty(Changed(experiment.Points[0].Scenario(), Design));
        Assert.All(experiment.Points.Skip(1).SkipLast(1), point => Assert.Single(Changed(point.Scenario(), Design)));
        Assert.Equal(8, experiment.Points.Skip(1).SkipLast(1).SelectMany(point => Changed(point.Scenario(), Design)).Distinct().Count());
        Assert.Equal(8, Changed(experiment.Points[^1].Scenario(), Design).Length);
        Assert.Equal(("asItIs", "all"), (experiment.Points[0].Values[0].Text, experiment.Points[^1].Values[0].Text));
        Assert.Contains("eyeLevel=0.9", experiment.Points.Select(point => point.Values[0].Text));
        Assert.Equal("Which rule helps most against “betrayal (50 %)”?", experiment.Question.English);
    }

    [Fact]
    public void WithCharters_CharterOfCoCreationAlready_GoesBackToTheDefaultRuleByRule()
    {
        ScenarioEvent.Shock stress = new(20, ShockKind.Betrayal, 0.5);
        var whole = Of(Design).WithCharters(stress).Points[^1].Scenario().Parameters;
        var experiment = Of(Design with { Parameters = whole }).WithCharters(stress);
        foreach (var point in experiment.Points.Skip(1).SkipLast(1))
        {
            var rule = Assert.Single(Changed(point.Scenario(), Design with { Parameters = whole }));
            Assert.Equal(ParameterTable.All[(int)rule].Default, point.Scenario().Parameters[rule]);
        }

        Assert.Empty(Changed(experiment.Points[^1].Scenario(), Design with { Parameters = whole }));
    }

    [Theory]
    [InlineData(0, -5, -2, 3)]
    [InlineData(0, 2, -0.5, 4)]
    [InlineData(0, 2, 0.5, null)]
    [InlineData(0, 0, 0, null)]
    public void WorstOf_Results_IsTheStressThatCostsMost(double first, double second, double third, int? expected)
    {
        double[] changes = [first, second, third];
        var experiment = Of(Design).UnderStress();
        ExperimentManifest manifest = ManifestOf(experiment with { Points = [.. experiment.Points.Take(4)] });
        ExperimentResults results = new(manifest);
        foreach (var point in manifest.Points)
        {
            for (var run = 0; run < 3; run++)
                results.Take(point.Number, [100 + run + (point.Number == 1 ? 0 : changes[point.Number - 2]), 1, 1, 1, 1]);
        }

        Assert.Equal(expected, StressTest.WorstOf(results)?.Number);
    }

    [Fact]
    public void WorstOf_MeasuresOfOtherKinds_DoNotCount()
    {
        var experiment = Of(Design).UnderStress();
        var manifest = ManifestOf(experiment with { Points = [.. experiment.Points.Take(3)] });
        ExperimentResults results = new(manifest);
        foreach (var (number, output, talk) in new[] { (1, 10, 50), (2, 9, 60), (3, 11, 0) })
        {
            results.Take(number, [output, 1, 1, talk, 1]);
            results.Take(number, [output + 1, 1, 1, talk, 1]);
        }

        Assert.Equal(2, StressTest.WorstOf(results)?.Number);
    }

    private static StressTest Of(Scenario scenario) => new() { Scenario = scenario, Week = 20, Seeds = 4, FirstSeed = 3, Stresses = StressTest.Catalogue(scenario, 20) };

    private static Parameter[] Changed(Scenario scenario, Scenario from) =>
        [.. ParameterTable.All.Select(info => info.Id).Where(id => scenario.Parameters[id] != from.Parameters[id])];

    private static ExperimentManifest ManifestOf(Experiment experiment) => MadeManifest.Of(experiment, StressTest.Kind);
}
