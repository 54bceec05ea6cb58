using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>An experiment as a YAML file.</summary>
public static class ExperimentFile
{
    private static readonly string[] Keys = ["scenario", "factors", "design", "replications"];

    /// <summary>Whether a file describes an experiment, right or wrong: it has a key that neither scenarios nor models have.</summary>
    public static bool Is(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return File.Exists(path) && ModelFile.Map(InputFile.Read(path, ScenarioFile.MostBytes), new FileProblems(path)) is { } root
            && Keys.Any(key => root.Find(key) is not null);
    }

    /// <summary>Reads an experiment, and the scenarios that it names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="shelf">Where scenarios are found that are no files.</param>
    /// <exception cref="InputException">It cannot be read, or is refused; carries every problem with file, line and column.</exception>
    public static Experiment Read(string path, ScenarioShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        return Read(InputFile.Read(path, ScenarioFile.MostBytes), path, shelf);
    }

    /// <summary>Reads an experiment from bytes.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="path">Where it lies: for the places of problems, and for the files that it names.</param>
    /// <param name="shelf">Where scenarios are found that are no files.</param>
    /// <exception cref="InputException">It is refused; carries every problem with file, line and column.</exception>
    public static Experiment Read(byte[] bytes, string path, ScenarioShelf shelf)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        FileProblems problems = new(path);
        YamlNode? root = ScenarioFile.Text(bytes, ScenarioFile.MostBytes, problems) is { } text ? new YamlReader(text, problems).Read() : null;
        string folder = Path.GetDirectoryName(path) ?? "";
        ModelScenario? model = (root as YamlMap)?.Find("scenario") is YamlText named ? shelf.ModelOf(named, folder) : null;
        if (root is null)
        {
            throw new InputException(problems.All);
        }

        YamlMap sound = new FieldCheck(problems, model is null ? ExperimentFields.Root : ExperimentFields.RootOf(model.Model)).Check(root);
        ExperimentProblems all = new(problems);
        Experiment? experiment = new ExperimentBinding(sound, folder, shelf, all) { Model = model }.Bind();
        return all.All.Count > 0 ? throw new InputException(all.All) : experiment!;
    }
}
