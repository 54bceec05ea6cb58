using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Live;

/// <summary>A participant as it is seen when somebody clicks on it.</summary>
internal static class SeenParticipant
{
    /// <summary>The participant with its ties, most trusted first; null if there is none.</summary>
    public static async Task<(ParticipantRow Row, IReadOnlyList<object> Ties)?> OfAsync(Simulation simulation, ResidentId who)
    {
        IReadOnlyList<Tuple<ParticipantRow, IReadOnlyList<object>>> seen = await simulation.VisitAsync(resident =>
            resident is Participant participant && participant.Id == who ? Tuple.Create(ParticipantRow.Of(participant), TiesOf(participant)) : null).ConfigureAwait(false);
        return seen is [var (row, ties)] ? (row, ties) : null;
    }

    private static IReadOnlyList<object> TiesOf(Participant participant) =>
    [
        .. participant.Ties().Select(tie => (tie.Other, tie.Trust, tie.Ledger)).OrderByDescending(tie => tie.Trust).ThenBy(tie => tie.Other)
            .Select(tie => new { tie.Other, tie.Trust, tie.Ledger }),
    ];
}
