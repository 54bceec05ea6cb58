using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>The run that another one branched from.</summary>
/// <param name="Folder">Its folder, as it was given.</param>
/// <param name="Tick">The last tick that both share.</param>
/// <param name="Digest">The digest of that tick, in 16 lower-case hexadecimal digits.</param>
public sealed record RunParent(string Folder, int Tick, string Digest);

/// <summary>What the journal of a run knows of it from the beginning: all that it takes to go on.</summary>
public sealed record RunFacts
{
    private const int KnownFormat = 1;

    /// <summary>The format of the journal and its checkpoints; the numbers are kept for ever.</summary>
    public int Format { get; init; } = KnownFormat;

    /// <summary>The version of the engine that began it.</summary>
    public string EngineVersion { get; init; } = Experiments.BehaviourVersion.Engine;

    /// <summary>The rules that it runs by.</summary>
    public string BehaviourVersion { get; init; } = Experiments.BehaviourVersion.Current;

    /// <summary>The name of the model that runs; null (default) for a scenario of networks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Model { get; init; }

    /// <summary>The scenario, or the model with its settings, as text.</summary>
    public required string Scenario { get; init; }

    /// <summary>The hash of the scenario.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>In how many districts the residents live; null for as many as suit the machine.</summary>
    public int? Districts { get; init; }

    /// <summary>What the tables are written as.</summary>
    public TableFormat Tables { get; init; }

    /// <summary>Every how many ticks all ties are written; null for the end only.</summary>
    public int? SnapshotEvery { get; init; }

    /// <summary>The language of the figures, such as "en"; empty where there are none.</summary>
    public string Language { get; init; } = "";

    /// <summary>Every how many ticks there is a checkpoint.</summary>
    public required int CheckpointEvery { get; init; }

    /// <summary>How many checkpoints are kept; null for all.</summary>
    public int? KeepCheckpoints { get; init; }

    /// <summary>The run that this one branched from; null if it began with its own tick 0.</summary>
    public RunParent? Parent { get; init; }

    /// <summary>What the journal of a run was told; nothing else of it is read.</summary>
    /// <param name="address">Where it is kept.</param>
    /// <param name="run">Its name there.</param>
    /// <param name="place">What it is called in problems, such as its folder.</param>
    /// <returns>The facts; null if nothing of the run was kept.</returns>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="InputException">They are of a format that this version does not know.</exception>
    public static async Task<RunFacts?> KeptAsync(StoreAddress address, string run, string place) =>
        await RunStore.FactsAsync(address, run).ConfigureAwait(false) is { IsEmpty: false } facts ? Read(facts, place) : null;

    /// <summary>Whether both are of one world and end in the same files; how they are kept and hosted may differ.</summary>
    public bool IsSameRun(RunFacts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { Scenario = "", Districts = null, CheckpointEvery = 0, KeepCheckpoints = null, Parent = null }
            == other with { Scenario = "", Districts = null, CheckpointEvery = 0, KeepCheckpoints = null, Parent = null };
    }

    /// <summary>The facts as bytes.</summary>
    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(ResultJson.Of(this));

    /// <summary>Reads facts, and refuses those of rules or formats that this version does not know.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="place">Where they are from, for problems.</param>
    /// <exception cref="InputException">They cannot be read, or are of another version.</exception>
    internal static RunFacts Read(ReadOnlyMemory<byte> bytes, string place)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            if (document.RootElement.TryGetProperty("format", out JsonElement format) && format.GetInt32() is not KnownFormat and var other)
            {
                throw Refused(place, new(
                    $"its journal has format {Shown(other)}; this version reads format {Shown(KnownFormat)}",
                    $"sein Journal hat Format {Shown(other)}; diese Version liest Format {Shown(KnownFormat)}"));
            }

            return ResultJson.Parse<RunFacts>(bytes.Span) ?? throw new JsonException("null");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            throw Refused(place, new($"its journal cannot be read: {fault.Message}", $"sein Journal lässt sich nicht lesen: {fault.Message}"));
        }
    }

    /// <summary>The scenario, if it can be run again by the rules of this version.</summary>
    /// <param name="place">Where the facts are from, for problems.</param>
    /// <exception cref="InputException">It is a model, was run by other rules, or is not the scenario that was run.</exception>
    internal Scenario ToScenario(string place)
    {
        if (Model is not null)
        {
            throw Refused(place, new(
                $"this is a run of the model {Model}; this command knows only runs of scenarios of networks; 'resume', 'at' and 'play' know those of models, too",
                $"hier liegt ein Lauf des Modells {Model}; dieser Befehl kennt nur Läufe von Szenarien mit Netzwerken; 'resume', 'at' und 'play' kennen auch die von Modellen"));
        }

        CheckRules(place);
        return Same(ScenarioFile.ReadKept(Encoding.UTF8.GetBytes(Scenario), place), place);
    }

    /// <summary>The model with its settings, if it is one, and can be run again by the rules of this version.</summary>
    /// <param name="place">Where the facts are from, for problems.</param>
    /// <param name="models">The models that there are.</param>
    /// <exception cref="InputException">The model is not there, has other parameters now, or was run by other rules.</exception>
    public ModelScenario ToModel(string place, IReadOnlyList<KernelModel> models)
    {
        CheckRules(place);
        return Same(ModelFile.Read(Encoding.UTF8.GetBytes(Scenario), place, models), place);
    }

    private void CheckRules(string place)
    {
        if (BehaviourVersion != Experiments.BehaviourVersion.Current)
        {
            throw Refused(place, new(
                $"it runs by behaviour version {BehaviourVersion} (engine {EngineVersion}); this engine has behaviour version {Experiments.BehaviourVersion.Current} and would go on otherwise",
                $"er läuft nach Verhaltensversion {BehaviourVersion} (Engine {EngineVersion}); diese Engine hat Verhaltensversion {Experiments.BehaviourVersion.Current} und liefe anders weiter"));
        }
    }

    private TSubject Same<TSubject>(TSubject subject, string place)
        where TSubject : RunSubject => subject.Hash == ScenarioHash ? subject : throw Refused(place, new(
            "the scenario in its journal is not the one that was run", "das Szenario in seinem Journal ist nicht das, das gelaufen ist"));

    private static InputException Refused(string place, Bilingual text) => new([new Problem(place, text)]);

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
