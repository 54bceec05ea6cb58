namespace CoCreation.Sim.Kernel;

/// <summary>A world in which everybody is there from the start and nothing comes from outside.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many participants; their numbers begin with 0.</param>
/// <param name="totals">The names of the totals that residents add to.</param>
public abstract class ClosedWorld(ulong seed, int participants, params IReadOnlyList<string> totals) : World(seed, new Timeline(new Nothing()))
{
    /// <summary>How many participants there are.</summary>
    public int Participants { get; } = participants;

    /// <inheritdoc/>
    public override IReadOnlyList<string> TotalNames { get; } = totals;

    /// <inheritdoc/>
    public override Arrivals ArrivalsAt(int tick) => new(0, tick == 0 ? (uint)Participants : 0);

    /// <inheritdoc/>
    public override Resident Create(uint participant, int tick) => Create(ResidentId.OfParticipant(participant));

    /// <summary>Makes a participant as it is at the start.</summary>
    public abstract Resident Create(ResidentId id);

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: letters of such a world enclose nothing, unless this is overridden.</exception>
    public override Enclosure ReadEnclosure(byte kind, CanonReader reader) => throw new NotSupportedException("letters of this world enclose nothing");

    private sealed class Nothing : Conditions;
}
