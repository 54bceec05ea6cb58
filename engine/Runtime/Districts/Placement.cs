using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Which district a resident lives in, and its place there. Those of the start live in blocks of consecutive numbers, newcomers in
/// turn, networks with their founder.
/// </summary>
/// <param name="AtStart">How many participants the world starts with.</param>
/// <param name="Districts">How many districts there are.</param>
internal readonly record struct Placement(uint AtStart, int Districts)
{
    public int DistrictOf(ResidentId resident) => DistrictOf(resident.Participant);

    public int DistrictOf(uint participant) => participant < AtStart
        ? (int)((ulong)participant * (uint)Districts / AtStart)
        : (int)(participant % (uint)Districts);

    /// <summary>The first participant of the start who lives in a district, or in a later one.</summary>
    public uint FirstOf(int district) => (uint)((((ulong)AtStart * (uint)district) + (uint)Districts - 1) / (uint)Districts);

    /// <summary>The place of a participant among those of its district: first those of the start, then newcomers.</summary>
    public int OrdinalOf(uint participant)
    {
        int district = DistrictOf(participant);
        uint first = FirstOf(district);
        if (participant < AtStart)
        {
            return (int)(participant - first);
        }

        uint atStart = FirstOf(district + 1) - first;
        uint ahead = ((uint)district + (uint)Districts - (AtStart % (uint)Districts)) % (uint)Districts;
        return (int)(atStart + ((participant - AtStart - ahead) / (uint)Districts));
    }
}
