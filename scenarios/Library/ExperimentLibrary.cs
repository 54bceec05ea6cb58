using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>The experiments that come with the program: a file each, by name.</summary>
internal static class ExperimentLibrary
{
    private const string Folder = "Library/Experiments";
    private static readonly string[] Endings = [".yaml", ".yml"];

    /// <summary>Where experiments find the scenarios that they name.</summary>
    public static readonly ScenarioShelf Shelf = new(ScenarioLibrary.Names, ScenarioLibrary.Find);

    /// <summary>The names, in the order in which they are best met.</summary>
    public static IReadOnlyList<string> Names { get; } = ["free-riders", "charter-rules", "charter-lhs", "charter-sobol", "charter-morris", "axelrod"];

    /// <summary>Where the file of an experiment lies, beside the program.</summary>
    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, Folder, name + ".yaml");

    /// <summary>The experiment of a name, or in a file; null, with problems added, if there is none or it is refused.</summary>
    public static Experiment? Named(string name, ModelLibrary models, List<Problem> problems)
    {
        bool isFile = !Names.Contains(name) && (File.Exists(name) || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)));
        if (!isFile && !Names.Contains(name))
        {
            problems.Add(new Problem(name, Texts.Both(texts => texts.NoExperiment(name, string.Join(", ", Names))).OrRather(Nearest.Name(name, Names))));
            return null;
        }

        try
        {
            return ExperimentFile.Read(isFile ? name : PathOf(name), Shelf with { Models = models.All });
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
            return null;
        }
    }
}
