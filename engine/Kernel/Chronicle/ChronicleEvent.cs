namespace CoCreation.Sim.Kernel;

/// <summary>What happened to a resident and why; the model's closed list of immutable records.</summary>
public abstract record Occurrence;

/// <summary>An entry of the chronicle. Entries are ordered by (tick, resident, sequence).</summary>
/// <param name="Tick">When it happened.</param>
/// <param name="Resident">To whom.</param>
/// <param name="Sequence">Position among the entries of this resident in this tick, from 0.</param>
/// <param name="What">What happened.</param>
public sealed record ChronicleEvent(int Tick, ResidentId Resident, int Sequence, Occurrence What)
{
    /// <summary>Before, after or equal in the order of the chronicle.</summary>
    public static int Compare(ChronicleEvent one, ChronicleEvent other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        int order = one.Tick.CompareTo(other.Tick);
        order = order != 0 ? order : one.Resident.CompareTo(other.Resident);
        return order != 0 ? order : one.Sequence.CompareTo(other.Sequence);
    }
}
