namespace CoCreation.Sim.Experiments;

/// <summary>The difference of two runs in a few figures: the content of difference.json. "In this model": illustrative.</summary>
public sealed record DifferenceSummary
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "difference.json";

    private static readonly Measure[] AddedUp = [Measure.Output, Measure.Talk];

    /// <summary>The run that is compared with.</summary>
    public required DifferenceSide A { get; init; }

    /// <summary>The run that is compared.</summary>
    public required DifferenceSide B { get; init; }

    /// <summary>The seed of both.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many participants both start with.</summary>
    public required int Participants { get; init; }

    /// <summary>The last tick that both have, in weeks.</summary>
    public required int Weeks { get; init; }

    /// <summary>The first tick in which they differ; null if they never do.</summary>
    public required int? PartedIn { get; init; }

    /// <summary>Parameters with which they began differently.</summary>
    public required IReadOnlyList<SettingDifference> Settings { get; init; }

    /// <summary>What came from outside, in order of ticks.</summary>
    public required IReadOnlyList<DifferenceHappening> Happenings { get; init; }

    /// <summary>Output and talk, added up over all weeks.</summary>
    public required IReadOnlyDictionary<string, PairedValue> Totals { get; init; }

    /// <summary>The means of the last half year, by name of the measure.</summary>
    public required IReadOnlyDictionary<string, PairedValue> LastHalfYear { get; init; }

    /// <summary>What became of networks.</summary>
    public required NetworkFates NetworkFates { get; init; }

    /// <summary>What became of those who were there from the start; null if the runs are of different lengths.</summary>
    public required ParticipantFates? ParticipantFates { get; init; }

    /// <summary>What became of those who arrived later; null likewise.</summary>
    public required ParticipantFates? NewcomerFates { get; init; }

    /// <summary>The summary of a difference.</summary>
    public static DifferenceSummary Of(RunDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return new DifferenceSummary
        {
            A = DifferenceSide.Of(difference.A),
            B = DifferenceSide.Of(difference.B),
            Seed = difference.A.Summary.Seed,
            Participants = difference.A.Summary.Participants,
            Weeks = difference.Weeks,
            PartedIn = difference.PartedIn,
            Settings = difference.Settings,
            Happenings = [.. difference.Happenings.Select(DifferenceHappening.Of)],
            Totals = AddedUp.ToDictionary(Names.Of, difference.Overall),
            LastHalfYear = Enum.GetValues<Measure>().Where(measure => measure >= Measure.MeanTrust).ToDictionary(Names.Of, difference.Overall),
            NetworkFates = difference.Networks,
            ParticipantFates = difference.Participants,
            NewcomerFates = difference.Newcomers,
        };
    }
}

/// <summary>One of the two runs.</summary>
/// <param name="Folder">Its folder, as it was given.</param>
/// <param name="Scenario">The name of its scenario.</param>
/// <param name="ScenarioHash">The hash of its scenario.</param>
/// <param name="Ticks">Its last tick, in weeks.</param>
/// <param name="Digest">The digest of that tick, 16 lower-case hexadecimal digits.</param>
public sealed record DifferenceSide(string Folder, string Scenario, string ScenarioHash, int Ticks, string Digest)
{
    internal static DifferenceSide Of(ComparedSide side) =>
        new(side.Folder, side.Summary.Scenario, side.ScenarioHash, side.Summary.Ticks, side.Summary.Digest);
}

/// <summary>Something that came from outside.</summary>
/// <param name="Tick">The first tick in which it held.</param>
/// <param name="Shock">The name of the shock; null if parameters were set.</param>
/// <param name="Strength">How strong the shock is; null for the default of its kind, and for settings.</param>
/// <param name="Settings">The parameters set, by name.</param>
/// <param name="InA">Whether in A.</param>
/// <param name="InB">Whether in B.</param>
public sealed record DifferenceHappening(
    int Tick, string? Shock, double? Strength, IReadOnlyDictionary<string, string> Settings, bool InA, bool InB)
{
    internal static DifferenceHappening Of(PairedHappening paired) => new(
        paired.Happening.Tick,
        paired.Happening.Shock,
        paired.Happening.Strength,
        paired.Happening.Settings.ToDictionary(setting => setting.Name, setting => setting.Value),
        paired.InA,
        paired.InB);
}
