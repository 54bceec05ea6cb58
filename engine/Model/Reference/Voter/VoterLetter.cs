namespace CoCreation.Sim.Model;

/// <summary>What voters write each other. Whoever speaks in the first meeting of a tick leads it, and counts.</summary>
internal enum VoterLetter : byte
{
    /// <summary>To who leads the next tick: amount = how many had opinion 1, weight = meetings until the last change.</summary>
    Turn,

    /// <summary>To who speaks in the next tick: about = the listener, amount = the number of the meeting, weight = who leads two ticks after that one.</summary>
    Speak,

    /// <summary>From speaker to listener: number = the opinion, 0 or 1, amount and weight as they came to the speaker.</summary>
    Opinion,

    /// <summary>To who leads: somebody changed its mind; amount = 1 or -1, weight = the number of the meeting.</summary>
    Change,
}
