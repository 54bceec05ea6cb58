using System.Text.Json.Serialization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// What an experiment was and what is in its folder: the content of manifest.json, written last. With the tables beside it, it is all
/// that a report needs.
/// </summary>
public sealed record ExperimentManifest
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "manifest.json";

    /// <summary>What kind of experiment: a report of its own is made for each.</summary>
    public required string Kind { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>What it asks.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>The hash of all that determines the results.</summary>
    public required string Hash { get; init; }

    /// <summary>The behaviour version.</summary>
    public required string BehaviourVersion { get; init; }

    /// <summary>The version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>How the folder is made again.</summary>
    public required string Command { get; init; }

    /// <summary>The name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>What the scenario is called.</summary>
    public required Bilingual ScenarioTitle { get; init; }

    /// <summary>How many participants the scenario starts with.</summary>
    public required int Participants { get; init; }

    /// <summary>How many weeks a run takes at most.</summary>
    public required int Weeks { get; init; }

    /// <summary>How points were chosen: grid, list, latinHypercube, sobol, morris.</summary>
    public required string Design { get; init; }

    /// <summary>Base points of a Sobol design; null for other designs.</summary>
    public int? Base { get; init; }

    /// <summary>Trajectories of a Morris design; null for other designs.</summary>
    public int? Trajectories { get; init; }

    /// <summary>Levels of a Morris design; null for other designs.</summary>
    public int? Levels { get; init; }

    /// <summary>What keys the sample of points; null where there is none.</summary>
    public ulong? DesignSeed { get; init; }

    /// <summary>What differs from point to point.</summary>
    public required IReadOnlyList<FactorInfo> Factors { get; init; }

    /// <summary>The points in order.</summary>
    public required IReadOnlyList<PointInfo> Points { get; init; }

    /// <summary>The names of what is measured; the first is shown in figures.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>What these measures are where a model names them; null where they are those of scenarios of networks.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MeasureInfo>? OwnMeasures { get; init; }

    /// <summary>How often each point was to be run.</summary>
    public required Replications Replications { get; init; }

    /// <summary>The week that measures from a week on begin with.</summary>
    public required int From { get; init; }

    /// <summary>The number of the point that others are compared with.</summary>
    public required int Baseline { get; init; }

    /// <summary>How many runs count.</summary>
    public required int Runs { get; init; }

    /// <summary>How many of them failed.</summary>
    public required int Failed { get; init; }

    /// <summary>The names of the tables.</summary>
    public required IReadOnlyList<string> Tables { get; init; }

    /// <summary>Whether the lives of networks are among them.</summary>
    public required bool HasLives { get; init; }

    /// <summary>The measures themselves.</summary>
    [JsonIgnore]
    public IReadOnlyList<RunMeasure> Measured => [.. Measures.Select(name => Find(name)!)];

    /// <summary>The measure of a name; null if there is none.</summary>
    internal RunMeasure? Find(string name) => OwnMeasures is null ? RunMeasures.Find(name)
        : OwnMeasures.FirstOrDefault(own => own.Name == name) is { } own ? ModelMeasures.Of(own.Name, own.Unit, own.Meaning) : null;
}

/// <summary>A factor of an experiment that was done.</summary>
/// <param name="Name">Its name; also that of its column.</param>
/// <param name="Unit">The unit, "1" where there is none, empty for words.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="IsNumeric">Whether its values are numbers.</param>
public sealed record FactorInfo(string Name, string Unit, Bilingual Meaning, bool IsNumeric)
{
    /// <summary>What it is called on an axis.</summary>
    public required Bilingual Label { get; init; }

    /// <summary>Its range in a sampled design; null where it has levels.</summary>
    public double? From { get; init; }

    /// <summary>The end of the range.</summary>
    public double? To { get; init; }
}

/// <summary>A point of an experiment that was done.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Values">As they are written in settings, indexed by factor.</param>
/// <param name="ScenarioFile">The file in the folder that holds its scenario.</param>
/// <param name="Options">What "run" needs besides the scenario and the seed.</param>
/// <param name="Hash">The hash of the scenario that was run.</param>
public sealed record PointInfo(int Number, IReadOnlyList<string> Values, string ScenarioFile, string Options, string Hash)
{
    /// <summary>What it is called; null where its values say it.</summary>
    public Bilingual? Label { get; init; }

    /// <summary>How many weeks its runs take, unless the rule of the experiment ends them.</summary>
    public required int Weeks { get; init; }

    /// <summary>How many participants its runs start with.</summary>
    public int Participants { get; init; }

    /// <summary>How many of its runs count.</summary>
    public int Runs { get; init; }

    /// <summary>Half the width of the interval of the measure that decided on their number; null where none did.</summary>
    public double? HalfWidth { get; init; }

    /// <summary>Whether that is as exact as was wanted; null where nothing was.</summary>
    public bool? IsExact { get; init; }
}
