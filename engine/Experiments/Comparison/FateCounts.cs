namespace CoCreation.Sim.Experiments;

/// <summary>How many networks have which fate in two runs; only those count that had 3 members at a time in one of them.</summary>
public sealed record NetworkFates
{
    /// <summary>Networks in both that ended in the same week for the same reason, or not at all, and held the same type longest.</summary>
    public required int Same { get; init; }

    /// <summary>Networks in both with another fate.</summary>
    public required int Other { get; init; }

    /// <summary>Networks that were founded in A only.</summary>
    public required int OnlyInA { get; init; }

    /// <summary>Networks that were founded in B only.</summary>
    public required int OnlyInB { get; init; }

    /// <summary>Of those with another fate: ended earlier in B.</summary>
    public required int EarlierInB { get; init; }

    /// <summary>Of those with another fate: ended later in B, or not at all.</summary>
    public required int LaterInB { get; init; }

    /// <summary>Of those with another fate: held another type longest.</summary>
    public required int OtherType { get; init; }

    internal static NetworkFates Of(IEnumerable<PairedNetwork> networks)
    {
        PairedNetwork[] formed = [.. networks.Where(network => network.HasFormed)];
        return new NetworkFates
        {
            Same = formed.Count(network => network.Change == FateChange.Same),
            Other = formed.Count(network => network.Change == FateChange.Other),
            OnlyInA = formed.Count(network => network.Change == FateChange.OnlyInA),
            OnlyInB = formed.Count(network => network.Change == FateChange.OnlyInB),
            EarlierInB = formed.Count(network => network.Later < 0),
            LaterInB = formed.Count(network => network.Later > 0),
            OtherType = formed.Count(network => network.HasOtherType),
        };
    }
}

/// <summary>How many participants have which fate at the end of two runs.</summary>
public sealed record ParticipantFates
{
    /// <summary>Participants with the same fate in both: the same networks, as often a phoenix, gone or not.</summary>
    public required int Same { get; init; }

    /// <summary>Participants in both with another fate.</summary>
    public required int Other { get; init; }

    /// <summary>Participants in A only.</summary>
    public required int OnlyInA { get; init; }

    /// <summary>Participants in B only.</summary>
    public required int OnlyInB { get; init; }

    /// <summary>Of those with another fate: in other networks.</summary>
    public required int OtherNetworks { get; init; }

    /// <summary>Of those with another fate: more or less often a phoenix.</summary>
    public required int OtherPhoenixes { get; init; }

    /// <summary>Of those with another fate: gone for good in one run only.</summary>
    public required int GoneInOne { get; init; }

    /// <summary>The mean over those in both of their mean knowledge, in [0, 1]; null for nobody.</summary>
    public required PairedValue Knowledge { get; init; }

    internal static ParticipantFates Of(IEnumerable<PairedParticipant> participants)
    {
        PairedParticipant[] all = [.. participants];
        PairedParticipant[] both = [.. all.Where(one => one.A is not null && one.B is not null)];
        return new ParticipantFates
        {
            Same = all.Count(one => one.Change == FateChange.Same),
            Other = all.Count(one => one.Change == FateChange.Other),
            OnlyInA = all.Count(one => one.Change == FateChange.OnlyInA),
            OnlyInB = all.Count(one => one.Change == FateChange.OnlyInB),
            OtherNetworks = all.Count(one => one.HasOtherNetworks),
            OtherPhoenixes = all.Count(one => one.HasOtherPhoenixes),
            GoneInOne = all.Count(one => one.IsGoneInOne),
            Knowledge = new PairedValue(both.Average(one => one.A?.Knowledge), both.Average(one => one.B?.Knowledge)),
        };
    }
}
