using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Keeps runs of models from commands that know only those of scenarios of networks.</summary>
internal static class ModelRuns
{
    /// <summary>Refuses folders that hold a run of a model.</summary>
    /// <exception cref="InputException">One of them does.</exception>
    public static void Refuse(params ReadOnlySpan<string> folders)
    {
        List<Problem> problems = [];
        foreach (string folder in folders)
        {
            if (ModelFiles.SummaryIn(folder) is { } summary)
            {
                problems.Add(new Problem(folder, Texts.Both(texts => texts.ModelsRun(summary.Model))));
            }
        }

        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }
    }
}
