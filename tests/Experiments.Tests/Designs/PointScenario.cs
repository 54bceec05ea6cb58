namespace CoCreation.Sim.Experiments.Tests;

/// <summary>The scenario of a point of an experiment on scenarios.</summary>
internal static class PointScenario
{
    public static Scenario Scenario(this ExperimentPoint point) => (Scenario)point.Subject;
}
