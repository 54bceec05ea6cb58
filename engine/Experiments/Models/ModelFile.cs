using System.Text;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A model with its settings as a YAML file: <c>model</c>, <c>ticks</c> and <c>set</c>.</summary>
public static class ModelFile
{
    private const string Key = "model";

    /// <summary>Whether a file names a model, right or wrong; otherwise it is a scenario, if anything.</summary>
    public static bool Is(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return File.Exists(path) && Map(InputFile.Read(path, ScenarioFile.MostBytes), new FileProblems(path))?.Find(Key) is not null;
    }

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="models">The models that there are.</param>
    /// <exception cref="InputException">It cannot be read, or is refused; carries every problem with file, line and column.</exception>
    public static ModelScenario Read(string path, IReadOnlyList<KernelModel> models) => Read(InputFile.Read(path, ScenarioFile.MostBytes), path, models);

    /// <summary>The same from bytes.</summary>
    /// <param name="bytes">The content of the file.</param>
    /// <param name="path">Where it lies, for problems.</param>
    /// <param name="models">The models that there are.</param>
    /// <exception cref="InputException">It is refused; carries every problem with file, line and column.</exception>
    internal static ModelScenario Read(byte[] bytes, string path, IReadOnlyList<KernelModel> models)
    {
        FileProblems problems = new(path);
        YamlMap? root = Map(bytes, problems);
        problems.ThrowIfAny();
        YamlText? name = root!.Find(Key) as YamlText;
        if (models.FirstOrDefault(model => model.Name == name?.Value) is not { } known)
        {
            problems.Add(name?.Line ?? 1, name?.Column ?? 1, Unknown(name?.Value ?? "", models));
            problems.ThrowIfAny();
            return null!;
        }

        root = new FieldCheck(problems, ModelFields.Of(known)).Check(root);
        ModelScenario scenario = ModelScenario.Of(known) with { Settings = SettingsIn(root.Find(ModelFields.Set) as YamlMap, known, problems) };
        problems.ThrowIfAny();
        return scenario with { Ticks = (int)(ScenarioBinding.NumberOf(root, ModelFields.Ticks) ?? known.Ticks) };
    }

    /// <summary>What is said of a name that no model has.</summary>
    public static Bilingual Unknown(string name, IReadOnlyList<KernelModel> models)
    {
        ArgumentNullException.ThrowIfNull(models);
        return new Bilingual($"there is no model '{name}' in this program", $"ein Modell '{name}' gibt es in diesem Programm nicht")
            .OrRather(Nearest.Name(name, models.Select(model => model.Name)));
    }

    /// <summary>The settings of a map; what its fields do not allow was told of before.</summary>
    internal static ModelSettings SettingsIn(YamlMap? map, KernelModel model, FileProblems problems)
    {
        List<Problem> refused = [];
        (YamlText Value, string Setting)[] entries = SettingsOf(map);
        ModelSettings settings = ModelSettings.Of(model, entries.Select(entry => entry.Setting), refused);
        foreach (Problem problem in refused)
        {
            YamlNode? at = (YamlNode?)entries.FirstOrDefault(entry => problem.Place == $"--set {entry.Setting}").Value ?? map;
            problems.Add(at?.Line ?? 1, at?.Column ?? 1, problem.Message);
        }

        return settings;
    }

    /// <summary>The sound entries of a map as options would say them, with the places of their values.</summary>
    internal static (YamlText Value, string Setting)[] SettingsOf(YamlMap? map) =>
        [.. from entry in map?.Entries ?? [] where entry.Value is YamlText select ((YamlText)entry.Value, $"{entry.Key.Value}={((YamlText)entry.Value).Value}")];

    internal static YamlMap? Map(byte[] bytes, FileProblems problems) =>
        ScenarioFile.Text(bytes, ScenarioFile.MostBytes, problems) is { } text ? new YamlReader(text, problems).Read() as YamlMap : null;
}

/// <summary>The keys of a file that names a model.</summary>
internal static class ModelFields
{
    public const string Set = "set";
    public const string Ticks = "ticks";

    private const int MostLetters = 200;

    public static MapField Of(KernelModel model) => new("", new("A model with its settings.", "Ein Modell mit seinen Einstellungen."),
    [
        new TextField("model", new("The model.", "Das Modell."), MostLetters) { IsRequired = true },
        TicksOf(model),
        SettingsOf(model),
    ]);

    public static NumberField TicksOf(KernelModel model) =>
        new(Ticks, new("How many ticks it runs at most.", "Wie viele Takte es höchstens läuft."), 1, Math.Max(model.Ticks, Scenario.MostTicks)) { IsWhole = true };

    /// <summary>The settings of a model, as texts: what is wrong with a value is said by its rule.</summary>
    public static MapField SettingsOf(KernelModel model) => new(Set, new("Values of its parameters.", "Werte seiner Parameter."),
        [.. model.Parameters.Select(parameter => new TextField(parameter.Name, parameter.Meaning, MostLetters))])
    {
        AreKeysIndependent = true,
    };
}
