namespace CoCreation.Sim.Experiments.Tests.Stress;

/// <summary>The manifest of an experiment that nobody ran.</summary>
internal static class MadeManifest
{
    public static ExperimentManifest Of(Experiment experiment, string kind) => new()
    {
        Kind = kind,
        Name = experiment.Name,
        Title = experiment.Title,
        Question = experiment.Question,
        Hash = experiment.Hash,
        BehaviourVersion = "2",
        EngineVersion = "0",
        Command = "",
        Scenario = experiment.Subject.Name,
        ScenarioTitle = experiment.Subject.Title,
        Participants = experiment.Subject.Participants,
        Weeks = experiment.Subject.Ticks,
        Design = "list",
        Factors = [.. experiment.Factors.Select(factor => new FactorInfo(factor.Name, factor.Unit, factor.Meaning, factor.IsNumeric) { Label = factor.Label })],
        Points = [.. experiment.Points.Select(point => new PointInfo(point.Number, [.. point.Values.Select(value => value.Text)], "scenario.yaml", "", "") { Weeks = point.Subject.Ticks, Label = point.Label })],
        Measures = [.. experiment.Measures.Select(measure => measure.Name)],
        Replications = experiment.Replications,
        From = experiment.From,
        Baseline = experiment.Baseline,
        Runs = 0,
        Failed = 0,
        Tables = [],
        HasLives = experiment.KeepsLives,
    };
}
