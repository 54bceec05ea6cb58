using System.Globalization;
using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// The ties of one moment as GraphML: a node for every participant, known by its number; an undirected edge for every two of whom at least
/// one has a tie, with the trust of both and, as its weight, the mean.
/// </summary>
public static class TieGraphFile
{
    private static GraphMlHead Head => new(IsDirected: false)
    {
        NodeAttributes =
        [
            new("persona", GraphValueKind.Text),
            new("arrived", GraphValueKind.Whole),
            new("standing", GraphValueKind.Number),
            new("memberships", GraphValueKind.Whole),
            new("networks", GraphValueKind.Text),
            new("gone", GraphValueKind.YesNo),
        ],
        EdgeAttributes =
        [
            new("weight", GraphValueKind.Number),
            new("trustThere", GraphValueKind.Number),
            new("trustBack", GraphValueKind.Number),
        ],
    };

    /// <summary>Writes all ties, row by row. The stream stays open.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="people">Every participant, in order of number.</param>
    /// <param name="ties">The ties among them.</param>
    /// <param name="labels">What the participants of the start are called, indexed by number; null for nothing: they are called by number.</param>
    public static void Write(Stream stream, IReadOnlyList<ParticipantRow> people, TieLook ties, IReadOnlyList<string>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(ties);
        GraphMlWriter.Write(stream, Head, people.Select(one => NodeOf(one, labels ?? [])), ties.Select(EdgeOf));
    }

    private static GraphMlNode NodeOf(ParticipantRow one, IReadOnlyList<string> labels) => new(
        IdOf(one.Id),
        ParticipantLabel.Of(one.Id, labels),
        [
            GraphValue.Of(Names.Of(one.Persona)),
            GraphValue.Of(one.Arrived),
            GraphValue.Of(one.Standing),
            GraphValue.Of(one.Networks.Count),
            GraphValue.Of(one.Networks.Count == 0 ? null : string.Join(';', one.Networks)),
            GraphValue.Of(one.IsGone),
        ]);

    private static GraphMlEdge EdgeOf(TieRow tie) => new(
        IdOf(tie.From),
        IdOf(tie.To),
        [GraphValue.Of(tie.Trust), GraphValue.Of(tie.There?.Trust ?? double.NaN), GraphValue.Of(tie.Back?.Trust ?? double.NaN)]);

    private static string IdOf(uint participant) => participant.ToString(CultureInfo.InvariantCulture);
}
