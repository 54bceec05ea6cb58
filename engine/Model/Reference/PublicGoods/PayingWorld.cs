using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Participants who give all they have, and others who give nothing.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many there are.</param>
/// <param name="givers">How many give; those with the lowest numbers.</param>
/// <param name="endowment">What everybody has at the start.</param>
/// <param name="perUnit">What each unit given pays everybody.</param>
internal sealed class PayingWorld(ulong seed, int participants, int givers, double endowment, double perUnit)
    : ClosedWorld(seed, participants, "earnings", "paid", "giver earnings", "givers paid", "defector earnings", "defectors paid")
{
    public const int Earnings = 0;
    public const int Paid = 1;
    public const int GiverEarnings = 2;
    public const int GiversPaid = 3;
    public const int DefectorEarnings = 4;
    public const int DefectorsPaid = 5;

    public double PerUnit => perUnit;

    public ImmutableArray<ResidentId> Everybody { get; } =
        [.. Enumerable.Range(0, participants).Select(participant => ResidentId.OfParticipant((uint)participant))];

    public override Resident Create(ResidentId id) => new PayingParticipant(id, this, id.Participant < givers, endowment);

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        new PayingParticipant(id, this, id.Participant < givers, reader.ReadDouble());
}
