namespace CoCreation.Sim.Kernel.Tests;

/// <summary>Short names for ids and letters, as scripts need them.</summary>
internal static class Ids
{
    public static ResidentId P(uint participant) => ResidentId.OfParticipant(participant);

    public static ResidentId N(uint founder, int tick) => ResidentId.OfNetwork(founder, tick);

    /// <summary>A letter to somebody that says a number.</summary>
    public static Letter To(ResidentId recipient, ushort number = 0) => new() { Recipient = recipient, Kind = 1, Number = number };

    public static Letter JoinTo(ResidentId network) => new() { Recipient = network, Kind = Play.Join };
}
