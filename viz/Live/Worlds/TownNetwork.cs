using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>What happens to a network in a week, as a picture shows it.</summary>
internal enum NetworkEvent : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It comes to have members.</summary>
    Founded,

    /// <summary>It comes to be of another type.</summary>
    Changed,

    /// <summary>It ends.</summary>
    Ended,
}

/// <summary>A network of a town while it lives.</summary>
/// <param name="id">Who it is.</param>
internal sealed class TownNetwork(ResidentId id)
{
    public ResidentId Id => id;

    /// <summary>The members, in order.</summary>
    public SortedSet<uint> Members { get; } = [];

    public NetworkType Type { get; set; } = NetworkType.Loose;

    public NetworkEvent Event { get; set; }

    /// <summary>Whether it once had so many members that it counts in statistics.</summary>
    public bool HasFormed { get; set; }

    /// <summary>Whether it now has enough.</summary>
    public bool IsFormed => Members.Count >= NetworkRecord.FormedFrom;
}
