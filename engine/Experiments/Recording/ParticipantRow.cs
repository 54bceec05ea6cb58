using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A participant as it was when it was last looked at.</summary>
public sealed record ParticipantRow
{
    /// <summary>Its number.</summary>
    public required uint Id { get; init; }

    /// <summary>The tick in which it arrived; 0 for those of the start.</summary>
    public required int Arrived { get; init; }

    /// <summary>What kind of participant.</summary>
    public required Persona Persona { get; init; }

    /// <summary>Its own motives, indexed by <see cref="Motive"/>; they add up to 1.</summary>
    public required IReadOnlyList<double> Motives { get; init; }

    /// <summary>The name of its sharing policy.</summary>
    public required string Sharing { get; init; }

    /// <summary>The name of its trust model.</summary>
    public required string TrustModel { get; init; }

    /// <summary>Standing, above 0.</summary>
    public required double Standing { get; init; }

    /// <summary>Exposure to the threat, in (0, 1).</summary>
    public required double Exposure { get; init; }

    /// <summary>Strain under the threat, in [0, 1].</summary>
    public required double Strain { get; init; }

    /// <summary>What it knows, by domain, each in [0, 1].</summary>
    public required IReadOnlyList<double> Knowledge { get; init; }

    /// <summary>How many ties it has.</summary>
    public required int Ties { get; init; }

    /// <summary>The networks that it is a member of, pending ones left out, in the order in which it joined.</summary>
    public required IReadOnlyList<ResidentId> Networks { get; init; }

    /// <summary>Whether it has left all networks for good.</summary>
    public required bool IsGone { get; init; }

    /// <summary>What can be seen of a participant.</summary>
    public static ParticipantRow Of(Participant participant)
    {
        ArgumentNullException.ThrowIfNull(participant);
        return new ParticipantRow
        {
            Id = participant.Id.Participant,
            Arrived = participant.Arrived,
            Persona = participant.Persona,
            Motives = participant.OwnMotives,
            Sharing = participant.SharingName,
            TrustModel = participant.TrustModelName,
            Standing = participant.Profile.Standing,
            Exposure = participant.Exposure,
            Strain = participant.Strain,
            Knowledge = participant.Knowledge,
            Ties = participant.TieCount,
            Networks = [.. participant.Memberships.Where(membership => membership.IsActive).Select(membership => membership.Network)],
            IsGone = participant.IsGone,
        };
    }
}
