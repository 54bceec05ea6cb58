using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>What the page shows and uses that is not its own: scenarios, words for decisions, and how runs are written.</summary>
public sealed record LiveHost
{
    /// <summary>The scenarios of the gallery, in the order in which they are shown; each name once.</summary>
    public required IReadOnlyList<Scenario> Gallery { get; init; }

    /// <summary>The models of the gallery, in the order in which they are shown; each name once, and none that a scenario has. Default none.</summary>
    public IReadOnlyList<ModelScenario> Models { get; init; } = [];

    /// <summary>Tells a life in words, with the numbers that decided it.</summary>
    public required Func<LifeLine, Language, string> TellLife { get; init; }

    /// <summary>Tells a week in words, with every decision.</summary>
    public required Func<WeekLook, Language, string> TellWeek { get; init; }

    /// <summary>Runs a scenario or a model with a seed and writes the folder of the run as the command "run" does.</summary>
    public required Func<RunSubject, ulong, Language, Task<SavedRun?>> SaveAsync { get; init; }

    /// <summary>The report on the run in a folder, as a page of HTML.</summary>
    public required Func<string, Language, byte[]> Report { get; init; }
}

/// <summary>A run that was written.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Digest">The digest of its last tick.</param>
public sealed record SavedRun(string Folder, ulong Digest);
