using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Reads the file of ties that was named.</summary>
internal static class TiesFile
{
    private const string GraphMlEnding = ".graphml";

    /// <summary>The ties; null, with problems added, if there is no such file or it is broken.</summary>
    public static EdgeList? Read(string path, List<Problem> problems)
    {
        try
        {
            using Stream bytes = InputFile.Open(path);
            if (path.EndsWith(GraphMlEnding, StringComparison.OrdinalIgnoreCase))
            {
                return GraphMl.Read(bytes, path).Ties;
            }

            using StreamReader text = new(bytes);
            return EdgeList.Read(text, path);
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems.Select(problem => problem.Place == path ? problem with { Place = $"--ties {path}" } : problem));
            return null;
        }
    }
}
