using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What is kept of a run: a row for every tick and a record for every network, enough for every table and summary.</summary>
public sealed record RunRecord
{
    /// <summary>The name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many participants the world started with.</summary>
    public required int Participants { get; init; }

    /// <summary>A row for every tick from 0 on, in order; at least one.</summary>
    public required IReadOnlyList<TickRow> Rows { get; init; }

    /// <summary>Every network that was ever founded, in order of id.</summary>
    public required IReadOnlyList<NetworkRecord> Networks { get; init; }

    /// <summary>What the networks of each type did, for every tick in which any lived, in order; empty if the run did not observe networks.</summary>
    public IReadOnlyList<ObservedTick> Observed { get; init; } = [];

    /// <summary>What the scenario brings from outside, in order of ticks; also what a run that was stopped did not come to.</summary>
    public IReadOnlyList<Happening> Happenings { get; init; } = [];

    /// <summary>The last tick.</summary>
    public int Ticks => Rows[^1].Tick;

    /// <summary>The digest of the last tick.</summary>
    public ulong Digest => Rows[^1].Digest;

    /// <summary>All output.</summary>
    public double Output => Rows.Sum(row => row.Output);

    /// <summary>All acts of lament.</summary>
    public long Talk => (long)Rows.Sum(row => row[Total.Talk]);

    /// <summary>Steps that participants took: their number, added up over ticks.</summary>
    public long ParticipantSteps => Rows.Sum(row => row.Participants);

    /// <summary>Output of the last ticks.</summary>
    /// <param name="ticks">How many ticks count as late; default one year.</param>
    public double LateOutput(int ticks = 52) => Last(ticks).Sum(row => row.Output);

    /// <summary>Networks alive at the end, by type: the mean of the last ticks.</summary>
    /// <param name="ticks">How many ticks count as the end; default half a year.</param>
    public TypeCounts AtTheEnd(int ticks = 26) => TypeCounts.Mean([.. Last(ticks).Select(row => row.Alive)]);

    private IEnumerable<TickRow> Last(int ticks) => Rows.Where(row => row.Tick > 0).TakeLast(ticks);
}
