using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// Two participants who meet at random. In models where one pair after the other acts, each tick has one meeting; who meets is drawn from
/// chance that all share in the tick, so that whoever needs to know it, now or ahead, finds it without asking.
/// </summary>
/// <param name="One">The first, each participant equally likely.</param>
/// <param name="Other">The second, each of those who may meet the first equally likely.</param>
internal readonly record struct Meeting(uint One, uint Other)
{
    private const byte WhoMeets = 0;

    /// <summary>The chance that all share in a tick; purpose 0 is taken by who meets. Nobody draws from the chance of participant 0.</summary>
    public static Chance Shared(ulong seed, int tick) => new(seed, (uint)tick, ResidentId.OfParticipant(0));

    /// <summary>Who meets in a tick where everybody may meet everybody.</summary>
    public static Meeting OfAll(ulong seed, int tick, int participants)
    {
        Chance chance = Shared(seed, tick);
        uint one = (uint)chance.Below(WhoMeets, 0, participants);
        uint other = (uint)chance.Below(WhoMeets, 1, participants - 1);
        return new Meeting(one, other < one ? other : other + 1);
    }

    /// <summary>Who meets in a tick where acquaintances meet; every participant has at least one.</summary>
    public static Meeting OfAcquaintances(ulong seed, int tick, Acquaintances acquaintances)
    {
        Chance chance = Shared(seed, tick);
        uint one = (uint)chance.Below(WhoMeets, 0, acquaintances.Count);
        ReadOnlySpan<uint> others = acquaintances.Of(one);
        return new Meeting(one, others[chance.Below(WhoMeets, 1, others.Length)]);
    }
}
