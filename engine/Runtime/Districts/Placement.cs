using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Which district a resident lives in, and its place there. Those of the start live in blocks of consecutive ranks, newcomers in
/// turn, networks with their founder.
/// </summary>
/// <param name="AtStart">How many participants the world starts with.</param>
/// <param name="Districts">How many districts there are.</param>
/// <param name="Ranks">The rank of each participant of the start; null (default) if it is the participant's number.</param>
internal readonly record struct Placement(uint AtStart, int Districts, uint[]? Ranks = null)
{
    public PlacementKind Kind => Ranks is null ? PlacementKind.Blocks : PlacementKind.Ties;

    /// <summary>The placement of a kind for a world.</summary>
    public static Placement In(World world, int districts, PlacementKind kind)
    {
        uint atStart = world.ArrivalsAt(0).Count;
        Placement blocks = new(Math.Max(1, atStart), districts);
        return kind == PlacementKind.Ties && atStart > 0 ? blocks with { Ranks = Locality.RanksIn(world, districts) } : blocks;
    }

    public int DistrictOf(ResidentId resident) => DistrictOf(resident.Participant);

    public int DistrictOf(uint participant) => participant < AtStart
        ? (int)((ulong)RankOf(participant) * (uint)Districts / AtStart)
        : (int)(participant % (uint)Districts);

    /// <summary>The first rank of those of the start who live in a district, or in a later one.</summary>
    public uint FirstOf(int district) => (uint)((((ulong)AtStart * (uint)district) + (uint)Districts - 1) / (uint)Districts);

    /// <summary>The place of a participant among those of its district: first those of the start, then newcomers.</summary>
    public int OrdinalOf(uint participant)
    {
        int district = DistrictOf(participant);
        uint first = FirstOf(district);
        if (participant < AtStart)
        {
            return (int)(RankOf(participant) - first);
        }

        uint atStart = FirstOf(district + 1) - first;
        uint ahead = ((uint)district + (uint)Districts - (AtStart % (uint)Districts)) % (uint)Districts;
        return (int)(atStart + ((participant - AtStart - ahead) / (uint)Districts));
    }

    /// <summary>The rank of a participant of the start.</summary>
    public uint RankOf(uint participant) => Ranks is null ? participant : Ranks[participant];
}
