using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What a letter says, and what its fields mean then. Letters between participants enclose the sender's profile.</summary>
internal enum LetterKind : byte
{
    /// <summary>Participant to participant: asks for knowledge; number = domain.</summary>
    Ask = 1,

    /// <summary>Answer: shares; number = domain, amount = g.</summary>
    Share,

    /// <summary>Answer: shares nothing.</summary>
    Decline,

    /// <summary>Participant to participant: was watched; amount = harm.</summary>
    Watched,

    /// <summary>Participant to participant: an invitation; number = the type to which it appeals.</summary>
    Invite,

    /// <summary>Participant to network: joins; encloses the profile.</summary>
    Join,

    /// <summary>Participant to network: leaves.</summary>
    Leave,

    /// <summary>Participant to network: number = activity, amount = attention, weight = mean trust in members; encloses the profile.</summary>
    Act,

    /// <summary>Network to its members; encloses the bulletin.</summary>
    Bulletin,

    /// <summary>Network to somebody who joined: it is full.</summary>
    Full,

    /// <summary>District to somebody who joined: the network is no more.</summary>
    Dissolved,
}

/// <summary>What a chance is drawn for. The number of a purpose never changes.</summary>
internal enum Purpose : byte
{
    Knowledge = 1, ExpertDomain, Expertise, Persona, Motive, Standing, Exposure, DrawsPolicy, OtherPolicy, StartTrust, Rewire, Meet,
    Detect, Facilitate, Encounter, Solace, WorkSeen, IdlingSeen, Discovery, Forgive, Accept, TeamTrust, Leave, Scan, Activity,
    Recruit, RecruitWhom, Found, FoundMotive, Backlog, Renewal, Betrayal, Departure, TappedTie, NewcomersKnow, Shuffle,
}

/// <summary>Draws by purpose.</summary>
internal static class Draws
{
    public static double Uniform(this in Chance chance, Purpose purpose, int index = 0) => chance.Uniform((byte)purpose, index);

    public static bool Happens(this in Chance chance, Purpose purpose, int index, double probability) =>
        probability > 0 && chance.Happens((byte)purpose, index, probability);

    public static int Below(this in Chance chance, Purpose purpose, int index, int count) => chance.Below((byte)purpose, index, count);

    public static void Fill(this in Chance chance, Purpose purpose, int first, Span<int> draws, int count) =>
        chance.Fill((byte)purpose, first, draws, count);

    /// <summary>The key of the block that holds this uniform draw.</summary>
    public static uint KeyOfUniform(Purpose purpose, int index = 0) => ChanceBlocks.KeyOfUniform((byte)purpose, index);

    /// <summary>The key of the block that holds this draw of a whole number.</summary>
    public static uint KeyOfBelow(Purpose purpose, int index = 0) => ChanceBlocks.KeyOfBelow((byte)purpose, index);

    /// <summary>The index of a draw about a membership: its slot, and a position below 2^16.</summary>
    public static int At(int slot, int position = 0) => (slot << 16) | position;
}
