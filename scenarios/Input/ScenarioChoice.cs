using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Finds the scenario that was named.</summary>
internal static class ScenarioChoice
{
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>The scenario of the library, or of a file; null, with problems added, if there is none.</summary>
    public static Scenario? Named(string name, List<Problem> problems)
    {
        if (!ScenarioLibrary.Names.Contains(name) && (File.Exists(name) || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))))
        {
            return InFile(name, problems);
        }

        Scenario? scenario = ScenarioLibrary.Find(name);
        if (scenario is null && ExperimentLibrary.Names.Contains(name))
        {
            problems.Add(IsExperiment(name));
        }
        else if (scenario is null)
        {
            problems.Add(new Problem(name, Nearest.Name(name, ScenarioLibrary.Names) is { } nearest
                ? Texts.Both(texts => texts.NoScenario(name)).OrRather(nearest)
                : Texts.Both(texts => texts.NoScenarioBut(name, string.Join(", ", ScenarioLibrary.Names)))));
        }

        return scenario;
    }

    /// <summary>The scenario in a file; null, with problems added, if it is refused.</summary>
    public static Scenario? InFile(string path, List<Problem> problems)
    {
        try
        {
            if (ExperimentFile.Is(path))
            {
                problems.Add(IsExperiment(path));
                return null;
            }

            return ScenarioFile.Read(path);
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
            return null;
        }
    }

    private static Problem IsExperiment(string named) => new(named, Texts.Both(texts => texts.IsExperiment(Failure.Typed([ExperimentCommand.Name, named]))));
}
