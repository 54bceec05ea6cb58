using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Two participants who meet at random. Meetings are numbered from 0; one comes after the other.</summary>
/// <param name="One">The first, each participant equally likely.</param>
/// <param name="Other">The second, each of those who may meet the first equally likely.</param>
internal readonly record struct Meeting(uint One, uint Other)
{
    private const byte WhoMeets = 0;

    /// <summary>The chance that all share in a meeting; purpose 0 is taken by who meets. Nobody draws from a chance of participant 0 of its own.</summary>
    public static Chance Shared(ulong seed, int number) => new(seed, (uint)number, ResidentId.OfParticipant(0));

    /// <summary>A meeting where everybody may meet everybody.</summary>
    public static Meeting OfAll(ulong seed, int number, int participants)
    {
        Chance chance = Shared(seed, number);
        uint one = (uint)chance.Below(WhoMeets, 0, participants);
        uint other = (uint)chance.Below(WhoMeets, 1, participants - 1);
        return new Meeting(one, other < one ? other : other + 1);
    }

    /// <summary>A meeting where acquaintances meet; every participant has at least one.</summary>
    public static Meeting OfAcquaintances(ulong seed, int number, Acquaintances acquaintances)
    {
        Chance chance = Shared(seed, number);
        uint one = (uint)chance.Below(WhoMeets, 0, acquaintances.Count);
        ReadOnlySpan<uint> others = acquaintances.Of(one);
        return new Meeting(one, others[chance.Below(WhoMeets, 1, others.Length)]);
    }
}
