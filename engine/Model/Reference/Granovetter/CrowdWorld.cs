using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A crowd in which participant i has the threshold i, but for the second.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many there are.</param>
/// <param name="secondThreshold">How many have to act until the second does.</param>
internal sealed class CrowdWorld(ulong seed, int participants, int secondThreshold) : ClosedWorld(seed, participants, "acting", "joining")
{
    public const int Acting = 0;
    public const int Joining = 1;

    public ImmutableArray<ResidentId> Everybody { get; } =
        [.. Enumerable.Range(0, participants).Select(participant => ResidentId.OfParticipant((uint)participant))];

    public int ThresholdOf(ResidentId id) => id.Participant == 1 ? secondThreshold : (int)id.Participant;

    public override Resident Create(ResidentId id) => new CrowdParticipant(id, this, 0, isActing: false);

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        new CrowdParticipant(id, this, reader.ReadInt32(), reader.ReadBoolean());
}
