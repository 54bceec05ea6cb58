using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>When a network lived, and of which types it was.</summary>
/// <param name="Id">Which; its id holds when it was founded.</param>
/// <param name="Motive">Why it was founded.</param>
/// <param name="Ended">The tick in which it ended; null if it still lives.</param>
/// <param name="Types">The types that it came to be of, in order of time; before the first it was loose.</param>
public sealed record NetworkSpan(ResidentId Id, Motive Motive, int? Ended, IReadOnlyList<TypeFrom> Types)
{
    /// <summary>The tick in which it was founded.</summary>
    public int Founded => (int)Id.Born - 1;

    /// <summary>All types that it was of, from its founding on.</summary>
    public IEnumerable<TypeFrom> AllTypes => Types.Prepend(new TypeFrom(Founded, NetworkType.Loose));
}

/// <summary>A type that a network came to be of.</summary>
/// <param name="Tick">When.</param>
/// <param name="Type">The type.</param>
public readonly record struct TypeFrom(int Tick, NetworkType Type);

/// <summary>A participant's time as a member of a network.</summary>
/// <param name="Participant">Its number.</param>
/// <param name="Network">The network.</param>
/// <param name="From">The tick in which it became a member.</param>
/// <param name="Until">The tick in which it left or the network ended; null if it is a member still.</param>
public readonly record struct MemberSpan(uint Participant, ResidentId Network, int From, int? Until);
