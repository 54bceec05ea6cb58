namespace CoCreation.Sim.Experiments;

/// <summary>How a run came about, and on what: the content of provenance.json. Nothing here is part of the result.</summary>
public sealed record Provenance
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "provenance.json";

    /// <summary>The hash of the scenario as it was run: <see cref="Scenario.Hash"/>.</summary>
    public required string ScenarioHash { get; init; }

    /// <summary>The behaviour version.</summary>
    public string BehaviourVersion { get; init; } = Experiments.BehaviourVersion.Current;

    /// <summary>The version of the engine.</summary>
    public string EngineVersion { get; init; } = Experiments.BehaviourVersion.Engine;

    /// <summary>Every parameter that differs from its default, by name.</summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>How many districts the residents lived in.</summary>
    public required int Districts { get; init; }

    /// <summary>The time that the simulation itself took, in seconds.</summary>
    public required double WallSeconds { get; init; }

    /// <summary>The processor time of the whole process until this was written, in seconds, over all processors; 0 where it was not noted.</summary>
    public double CpuSeconds { get; init; }

    /// <summary>Steps that participants took: their number, added up over ticks.</summary>
    public long ParticipantSteps { get; init; }

    /// <summary>The language of the figures, such as "en"; empty where there are none.</summary>
    public string Language { get; init; } = "";

    /// <summary>The most memory that the process held, in units of 2^20 bytes.</summary>
    public required double PeakMegabytes { get; init; }

    /// <summary>Every how many ticks all ties were written; null for the end only.</summary>
    public int? SnapshotEvery { get; init; }

    /// <summary>The runtime, system, processor architecture and number of processors.</summary>
    public required string Runtime { get; init; }

    /// <summary>The run that it branched from; null (default) for none.</summary>
    public RunParent? Parent { get; init; }

    /// <summary>The command line.</summary>
    public required string CommandLine { get; init; }
}
