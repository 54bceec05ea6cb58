using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A world that can be run with any seed: who lives in it, for how long, and what comes from outside.</summary>
public sealed record Scenario : RunSubject
{
    /// <summary>Ten years of 52 weeks.</summary>
    public const int DefaultTicks = 520;

    /// <summary>The longest run, in ticks.</summary>
    public const int MostTicks = 100_000;

    /// <summary>What can be expected to be seen, in one or two sentences; empty where nobody said it.</summary>
    public Bilingual Expectation { get; init; } = new("", "");

    /// <summary>How many minutes it takes to run it, look and talk about it; 0 where nobody said it.</summary>
    public int Minutes { get; init; }

    /// <summary>For whom it is; default introductory.</summary>
    public ScenarioLevel Level { get; init; }

    /// <summary>The parameters at the start; all defaults unless set.</summary>
    public Parameters Parameters { get; init; } = Parameters.Default;

    /// <summary>Who knows whom at the start; null (default) for the ring that the parameters describe.</summary>
    public Acquaintances? Acquaintances { get; init; }

    /// <summary>What is known of the participants of the start, indexed by participant; null (default) for nothing.</summary>
    public IReadOnlyList<GivenParticipant>? Members { get; init; }

    /// <summary>
    /// What the participants of the start are called in the files that they come from, indexed by participant; null (default) where
    /// nobody was given. Changes nothing in a run.
    /// </summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>What comes from outside, in any order of ticks; of one tick in the order of this list. Default nothing.</summary>
    public IReadOnlyList<ScenarioEvent> Events { get; init; } = [];

    /// <inheritdoc/>
    public override int Participants => (int)Parameters[Parameter.Participants];

    /// <inheritdoc/>
    public override string Hash => ScenarioHash.Of(this);

    internal IEnumerable<ScenarioEvent> EventsInOrder => Events.OrderBy(happening => happening.Tick);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Changed => Parameters.Changed();

    /// <inheritdoc/>
    public override string ToText() => ScenarioText.Of(this);

    /// <summary>The same world with these ties at the start; there are as many participants as labels.</summary>
    /// <exception cref="InputException">There are more labels than a world may have participants.</exception>
    public Scenario WithTies(EdgeList ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        return this with
        {
            Parameters = Parameters.With(Parameter.Participants, ties.Labels.Count),
            Labels = ties.Labels,
            Acquaintances = Acquaintances.FromTies(
                ties.Labels.Count, [.. ties.Edges.Select(tie => ((uint)tie.From, (uint)tie.To))]),
        };
    }

    /// <summary>The world of this scenario with a seed.</summary>
    /// <param name="seed">Keys all chance.</param>
    /// <param name="observesNetworks">Whether every week of every network is entered into the chronicle; it changes nothing else.</param>
    /// <param name="lens">Whose decisions are entered into the chronicle; null (default) for nobody's. It changes nothing else.</param>
    /// <exception cref="InputException">An event changes a parameter that is fixed at the start, or to a value not allowed.</exception>
    /// <exception cref="ArgumentException">There are ties for another number of participants.</exception>
    public World ToWorld(ulong seed, bool observesNetworks = false, Lens? lens = null) => new CoCreationWorld(
        seed, Parameters, Acquaintances, EventsInOrder.Select(happening => (happening.Tick, happening.ToIntervention())), Members)
    {
        ObservesNetworks = observesNetworks,
        Lens = lens,
    };
}
