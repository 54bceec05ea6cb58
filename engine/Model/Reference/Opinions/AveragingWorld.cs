using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A world of participants who take over weighted means of opinions.</summary>
internal sealed class AveragingWorld(ulong seed, Influence influence) : ClosedWorld(seed, influence.Count, OpinionTotal.Names)
{
    public override Resident Create(ResidentId id) => new AveragingParticipant(id, influence, influence.StartOf(id.Participant));

    public override Resident ReadResident(ResidentId id, CanonReader reader) => new AveragingParticipant(id, influence, reader.ReadDouble());
}
