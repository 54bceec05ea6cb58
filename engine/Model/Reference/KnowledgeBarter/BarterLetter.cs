namespace CoCreation.Sim.Model;

/// <summary>What those who meet write each other. The first of the first meeting of a tick leads it.</summary>
internal enum BarterLetter : byte
{
    /// <summary>To who meets somebody in the next tick: about = whom, number = 1 for the first and 0 for the other, amount = the number of the meeting.</summary>
    Meet,

    /// <summary>To who leads the next tick: amount = the number of its first meeting.</summary>
    Lead,

    /// <summary>What the sender knows, enclosed; number = 1 if the reader is the first, else 0, amount = the number of the meeting.</summary>
    Knowledge,
}
