using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Finds the scenario that was named.</summary>
internal static class ScenarioChoice
{
    /// <summary>The scenario; null, with a problem added, if there is none.</summary>
    public static Scenario? Named(string name, List<Problem> problems)
    {
        Scenario? scenario = ScenarioLibrary.Find(name);
        if (scenario is null)
        {
            problems.Add(new Problem(name, Nearest.Name(name, ScenarioLibrary.Names) is { } nearest
                ? Texts.Both(texts => texts.NoScenario(name)).OrRather(nearest)
                : Texts.Both(texts => texts.NoScenarioBut(name, string.Join(", ", ScenarioLibrary.Names)))));
        }

        return scenario;
    }
}
