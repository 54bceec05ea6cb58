using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>A network that outlived the run.</summary>
/// <param name="Id">Which.</param>
/// <param name="Life">Its life so far.</param>
public sealed record LivingNetwork(ResidentId Id, LifeFigures Life);

/// <summary>What an active membership brought so far that the chronicle has not settled.</summary>
/// <param name="Network">The network.</param>
/// <param name="NetBenefit">All benefit less all cost.</param>
public sealed record OpenMembership(ResidentId Network, double NetBenefit);

/// <summary>What only the residents know when a run is over: lives and memberships that have not ended, people, and ties.</summary>
/// <param name="Networks">Every network alive, in order of id.</param>
/// <param name="Memberships">Every active membership that is not settled, in order of participants.</param>
public sealed record LastLook(IReadOnlyList<LivingNetwork> Networks, IReadOnlyList<OpenMembership> Memberships)
{
    /// <summary>Every participant, in order of id; default none.</summary>
    public IReadOnlyList<ParticipantRow> Participants { get; init; } = [];

    /// <summary>Every pair of participants of whom at least one has a tie to the other; default none.</summary>
    public TieLook Ties { get; init; } = TieLook.None;

    /// <summary>Looks at the residents after the last tick.</summary>
    /// <param name="simulation">The run.</param>
    /// <param name="hasPeople">Whether people and ties are looked at, too.</param>
    public static async Task<LastLook> AtAsync(Simulation simulation, bool hasPeople = true)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        IReadOnlyList<LivingNetwork> networks = await simulation.VisitAsync(NetworkOf).ConfigureAwait(false);
        IReadOnlyList<OpenMembership[]> memberships = await simulation.VisitAsync(MembershipsOf).ConfigureAwait(false);
        return new LastLook(networks, [.. memberships.SelectMany(open => open)])
        {
            Participants = hasPeople ? await simulation.VisitAsync(ParticipantOf).ConfigureAwait(false) : [],
            Ties = hasPeople ? await TieLook.AtAsync(simulation).ConfigureAwait(false) : TieLook.None,
        };
    }

    private static LivingNetwork? NetworkOf(Resident resident) =>
        resident is Network network ? new LivingNetwork(network.Id, LifeFigures.Of(network.Life)) : null;

    private static ParticipantRow? ParticipantOf(Resident resident) =>
        resident is Participant participant ? ParticipantRow.Of(participant) : null;

    private static OpenMembership[]? MembershipsOf(Resident resident) => resident is not Participant participant ? null :
    [
        .. participant.Memberships.Concat(participant.Left)
            .Where(membership => membership.IsActive)
            .Select(membership => new OpenMembership(membership.Network, membership.NetBenefit)),
    ];
}
