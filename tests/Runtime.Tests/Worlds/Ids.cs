using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Short names for ids and letters.</summary>
internal static class Ids
{
    public static ResidentId P(uint participant) => ResidentId.OfParticipant(participant);

    public static ResidentId N(uint founder, int tick) => ResidentId.OfNetwork(founder, tick);

    public static Letter Letter(ResidentId sender, uint sequence, ResidentId recipient) =>
        new Letter { Recipient = recipient, Kind = 1 }.PostedBy(sender, sequence);
}
