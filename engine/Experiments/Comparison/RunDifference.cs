using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>One of two runs that are compared.</summary>
/// <param name="Folder">Its folder, as it was given.</param>
/// <param name="Title">What its scenario is called.</param>
/// <param name="Summary">What came out.</param>
/// <param name="ScenarioHash">The hash of its scenario.</param>
public sealed record ComparedSide(string Folder, Bilingual Title, RunSummary Summary, string ScenarioHash)
{
    internal static ComparedSide Of(ComparedRun run) => new(
        run.Folder, run.Scenario?.Title ?? new(run.Summary.Scenario, run.Summary.Scenario), run.Summary, run.Provenance.ScenarioHash);
}

/// <summary>
/// What is different in run B from run A, tick by tick and fate by fate. Both share the seed, and with it all chance that does not hang on
/// what was set otherwise: in this model, the difference is the effect.
/// </summary>
public sealed record RunDifference
{
    /// <summary>Over how many weeks the end is a mean: half a year.</summary>
    public const int LateWeeks = 26;

    /// <summary>The run that is compared with.</summary>
    public required ComparedSide A { get; init; }

    /// <summary>The run that is compared.</summary>
    public required ComparedSide B { get; init; }

    /// <summary>Every tick that both have, in order, from 0 on.</summary>
    public required IReadOnlyList<PairedTick> Ticks { get; init; }

    /// <summary>Parameters with which they began differently.</summary>
    public required IReadOnlyList<SettingDifference> Settings { get; init; }

    /// <summary>What came from outside in either, in order of ticks.</summary>
    public required IReadOnlyList<PairedHappening> Happenings { get; init; }

    /// <summary>What became of networks; of those that lived on beyond <see cref="Weeks"/>, only that they did.</summary>
    public required NetworkFates Networks { get; init; }

    /// <summary>
    /// What became of those who were there from the start; null if one run is shorter, since participants are seen at the end of a run.
    /// </summary>
    public required ParticipantFates? Participants { get; init; }

    /// <summary>What became of those who arrived later; null likewise.</summary>
    public required ParticipantFates? Newcomers { get; init; }

    /// <summary>The last tick that both have, in weeks.</summary>
    public int Weeks => Ticks[^1].Tick;

    /// <summary>The first tick in which they differ in anything; null if they never do.</summary>
    public int? PartedIn => Ticks.FirstOrDefault(tick => !tick.IsSame)?.Tick;

    internal IReadOnlyList<PairedNetwork> AllNetworks { get; init; } = [];

    internal IReadOnlyList<PairedParticipant> AllParticipants { get; init; } = [];

    /// <summary>Compares two runs.</summary>
    /// <param name="folderA">The folder of the run that is compared with.</param>
    /// <param name="folderB">The folder of the run that is compared.</param>
    /// <exception cref="InputException">
    /// One of them is no complete run, a table is missing or broken, or they do not share chance. Carries every problem.
    /// </exception>
    public static RunDifference Of(string folderA, string folderB)
    {
        RunPair pair = RunPair.Open(folderA, folderB);
        int weeks = pair.Weeks;
        (IReadOnlyList<TickRow> ticksA, IReadOnlyList<TickRow> ticksB) = pair.Read(run => run.Ticks());
        (IReadOnlyList<NetworkFate> networksA, IReadOnlyList<NetworkFate> networksB) = pair.Read(
            IReadOnlyList<NetworkFate> (run) => [.. NetworkFate.Until(run.Networks(), weeks, run.Summary.Ticks)]);
        bool isSameEnd = pair.A.Summary.Ticks == pair.B.Summary.Ticks;
        (IReadOnlyList<ParticipantFate> peopleA, IReadOnlyList<ParticipantFate> peopleB) = pair.Read(
            IReadOnlyList<ParticipantFate> (run) => isSameEnd ? run.Participants() : []);
        IReadOnlyList<PairedNetwork> networks = PairedNetwork.Of(networksA, networksB);
        IReadOnlyList<PairedParticipant> people = PairedParticipant.Of(peopleA, peopleB);
        return new RunDifference
        {
            A = ComparedSide.Of(pair.A),
            B = ComparedSide.Of(pair.B),
            Ticks = PairedTick.Of(ticksA, ticksB),
            Settings = SettingDifference.Of(pair.A, pair.B),
            Happenings = PairedHappening.Of(pair.A.Scenario, pair.B.Scenario),
            Networks = NetworkFates.Of(networks),
            Participants = isSameEnd ? ParticipantFates.Of(people.Where(one => one.Either.Arrived == 0)) : null,
            Newcomers = isSameEnd ? ParticipantFates.Of(people.Where(one => one.Either.Arrived > 0)) : null,
            AllNetworks = networks,
            AllParticipants = people,
        };
    }

    /// <summary>A measure over the weeks compared: output and talk added up, everything else as the mean of the last half year.</summary>
    public PairedValue Overall(Measure measure)
    {
        IEnumerable<PairedTick> weeks = Ticks.Where(tick => tick.Tick > 0);
        return Measures.IsFlow(measure) ? PairedValue.Sum(weeks, measure) : PairedValue.Mean(weeks.TakeLast(LateWeeks), measure);
    }
}
