using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A world of participants who listen to those who think nearly the same.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many there are.</param>
/// <param name="confidence">How far an opinion may be, at most, to be listened to.</param>
/// <param name="isRandom">Whether opinions are drawn at the start, not laid out at equal distances.</param>
internal sealed class ConfidenceWorld(ulong seed, int participants, double confidence, bool isRandom)
    : ClosedWorld(seed, participants, OpinionTotal.Names)
{
    private const byte StartOpinion = 0;

    public double Confidence => confidence;

    public ImmutableArray<ResidentId> Everybody { get; } =
        [.. Enumerable.Range(0, participants).Select(participant => ResidentId.OfParticipant((uint)participant))];

    public override Resident Create(ResidentId id) => new ConfidentParticipant(id, this, StartOf(id));

    public override Resident ReadResident(ResidentId id, CanonReader reader) => new ConfidentParticipant(id, this, reader.ReadDouble());

    private double StartOf(ResidentId id) =>
        isRandom ? new Chance(Seed, 0, id).Uniform(StartOpinion, 0) : id.Participant / (double)(Participants - 1);
}
