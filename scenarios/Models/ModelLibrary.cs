using System.Text.RegularExpressions;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>The models that the program can run besides scenarios of networks: those of the user, and those that come with it.</summary>
/// <param name="Own">The models of the user, in order; the first runs when nothing is named.</param>
internal sealed partial record ModelLibrary(IReadOnlyList<KernelModel> Own)
{
    private const string SourceFile = "EntryPointFilePath";

    /// <summary>All models, the user's first.</summary>
    public IReadOnlyList<KernelModel> All { get; } = [.. Own, .. ReferenceModels.All];

    /// <summary>Their names.</summary>
    public IEnumerable<string> Names => All.Select(model => model.Name);

    /// <summary>The models of a user, whose names have to be names of folders, too, and of nothing else.</summary>
    /// <exception cref="InputException">A name is none, or is taken; carries every problem.</exception>
    public static ModelLibrary Of(IReadOnlyList<KernelModel> own)
    {
        List<Problem> problems = [];
        HashSet<string> taken = [.. ScenarioLibrary.Names, .. ReferenceModels.All.Select(model => model.Name)];
        foreach (string name in own.Select(model => model.Name))
        {
            if (!NameRule().IsMatch(name))
            {
                problems.Add(new Problem(name, Texts.Both(texts => texts.NoModelName)));
            }
            else if (!taken.Add(name))
            {
                problems.Add(new Problem(name, Texts.Both(texts => texts.NameTaken)));
            }
        }

        problems.AddRange(own.SelectMany(model => new ModelMistakes(model).All));
        return problems.Count > 0 ? throw new InputException(problems) : new ModelLibrary(own);
    }

    /// <summary>The model of a name; null if there is none.</summary>
    public KernelModel? Find(string name) => All.FirstOrDefault(model => model.Name == name);

    /// <summary>What is typed before a command: for a model of the user the program that knows it.</summary>
    public string ProgramFor(KernelModel model) => ProgramWith(Own.Contains(model));

    /// <summary>What is typed before a command: for a program with models of the user its own name.</summary>
    public static string ProgramWith(bool hasOwn) => !hasOwn ? CommandLine.Program
        : AppContext.GetData(SourceFile) is string file ? string.Join(' ', "dotnet", "run", Shown(file), "--")
        : Path.GetFileNameWithoutExtension(Environment.ProcessPath ?? CommandLine.Program);

    /// <summary>The model that is asked for: by name, by a file, or, where nothing is named, the user's first; null if it is a scenario.</summary>
    /// <param name="asked">What was typed; null for nothing.</param>
    /// <param name="problems">Gets what is wrong with the name or the file.</param>
    public ModelScenario? Asked(string? asked, List<Problem> problems)
    {
        if ((asked is not null ? Find(asked) : Own.Count > 0 ? Own[0] : null) is { } model)
        {
            return ModelScenario.Of(model);
        }

        try
        {
            return asked is not null && !ScenarioLibrary.Names.Contains(asked) && ModelFile.Is(asked) ? ModelFile.Read(asked, All) : null;
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
            return null;
        }
    }

    /// <summary>Whether a name that is nothing else was most likely meant to be a model's.</summary>
    public bool IsMeant(string asked) => !File.Exists(asked) && Nearest.Name(asked, ScenarioLibrary.Names) is null && Nearest.Name(asked, Names) is not null;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$")]
    private static partial Regex NameRule();

    private static string Shown(string file)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, file);
        return relative.Contains(' ', StringComparison.Ordinal) ? $"\"{relative}\"" : relative;
    }
}
