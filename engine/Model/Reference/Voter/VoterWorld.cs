using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A world of voters: in each tick one speaks, and one other listens in the next.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many there are.</param>
/// <param name="startingOnes">How many have opinion 1 at the start; on a complete graph it does not matter who.</param>
internal sealed class VoterWorld(ulong seed, int participants, int startingOnes) : ClosedWorld(seed, participants, "ones")
{
    public const int Ones = 0;

    public int StartingOnes => startingOnes;

    /// <summary>Who speaks in a tick, and who hears it in the next.</summary>
    public Meeting MeetingAt(int tick) => Meeting.OfAll(Seed, tick, Participants);

    /// <summary>How many have spoken and been heard when opinions are counted in a tick: what changes there is heard of two ticks later.</summary>
    public static int SpokenUntil(int tick) => Math.Max(0, tick - 2);

    public bool IsUnanimous(int ones) => ones == 0 || ones == Participants;

    public override Resident Create(ResidentId id) => new Voter(id, this, id.Participant < startingOnes, Voter.NoTurn);

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        new Voter(id, this, reader.ReadBoolean(), reader.ReadInt32());
}
