using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A world of voters: in each meeting the first speaks and the other listens.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many there are.</param>
/// <param name="startingOnes">How many have opinion 1 at the start; on a complete graph it does not matter who.</param>
internal sealed class VoterWorld(ulong seed, int participants, int startingOnes) : ClosedWorld(seed, participants, "ones", "meetings")
{
    public const int Ones = 0;
    public const int Meetings = 1;

    /// <summary>The meetings of tick 1.</summary>
    public MeetingBlock FirstBlock { get; } = MeetingBlock.From(0, int.MaxValue, number => Meeting.OfAll(seed, number, participants));

    public int StartingOnes => startingOnes;

    public Meeting MeetingOf(int number) => Meeting.OfAll(Seed, number, Participants);

    public MeetingBlock BlockFrom(int first) => MeetingBlock.From(first, int.MaxValue, MeetingOf);

    public bool IsUnanimous(int ones) => ones == 0 || ones == Participants;

    public override Resident Create(ResidentId id) => new Voter(id, this, id.Participant < startingOnes, Ledger.None);

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        new Voter(id, this, reader.ReadBoolean(), new Ledger(reader.ReadInt32(), reader.ReadInt32()));
}

/// <summary>What goes round with the turn: how many have opinion 1, and how many meetings it took until the last changed its mind.</summary>
internal readonly record struct Ledger(int Ones, int Meetings)
{
    public static readonly Ledger None = new(-1, 0);

    public bool IsHere => Ones >= 0;

    public Ledger With(int change, int meetings) => new(Ones + change, Math.Max(Meetings, meetings));
}
