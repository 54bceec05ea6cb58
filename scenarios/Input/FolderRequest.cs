using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is to be run, with which seed, and where to: what runs of scenarios and of models have in common.</summary>
internal abstract record FolderRequest
{
    public const ulong DefaultSeed = 7;

    private const int HashDigits = 8;

    /// <summary>What is run.</summary>
    public abstract RunSubject Subject { get; }

    public required ulong Seed { get; init; }

    /// <summary>Null for as many as suit this machine.</summary>
    public required int? Districts { get; init; }

    public required string Folder { get; init; }

    public required bool HasFigures { get; init; }

    /// <summary>How it is kept; null for not at all.</summary>
    public required JournalChoice? Journal { get; init; }

    /// <summary>On which nodes it is done; null (default) for this process alone.</summary>
    public ClusterChoice? Cluster { get; init; }

    /// <summary>What is typed to go on with it.</summary>
    public abstract string Resume { get; }

    /// <summary>Whether to run even if the same run is there, and to replace another one.</summary>
    public required bool IsForced { get; init; }

    /// <summary>Whether to run even if the same run is there.</summary>
    public virtual bool IsAnew => IsForced;

    /// <summary>Whether it is a run of before that is gone on with.</summary>
    public bool IsResumed { get; init; }

    /// <summary>The language of its figures; null for the one that is spoken.</summary>
    public Language? FigureLanguage { get; init; }

    public required bool IsQuiet { get; init; }

    public required bool IsJson { get; init; }

    /// <summary>The command line as it was typed.</summary>
    public required string CommandLine { get; init; }

    /// <summary>Where a run is written unless another folder is named: settings of their own have folders of their own.</summary>
    /// <param name="subject">What is run.</param>
    /// <param name="usual">What its name alone stands for.</param>
    /// <param name="seed">The seed.</param>
    public static string UsualFolder(RunSubject subject, RunSubject usual, ulong seed) => Path.Combine(
        [RunsCommand.UsualFolder, .. subject.Name.Split('/'), RunOptions.Shown(seed) + (subject.Hash == usual.Hash ? "" : $"-{subject.Hash[..HashDigits]}")]);

    /// <summary>How far it is, in words.</summary>
    public abstract string Reached(Texts texts, int tick);

    /// <summary>That it was stopped, and how to go on.</summary>
    public abstract string Stopped(Texts texts, int tick);
}
