using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// Memberships as a graph over time. What lasts is there up to the last tick: Gephi knows spells without an end, other readers do not. A
/// network that lives on has nothing for when it ended.
/// </summary>
internal sealed class MembershipGraph(MembershipHistory history, MembershipGraphSettings settings)
{
    private const string ParticipantColour = "#444444";
    private const double ParticipantSize = 4;
    private const double NetworkSize = 10;
    private const int TypePlace = 0;
    private const int ColourPlace = 1;

    private GexfHead Head => new(settings.Description, new Spell(0, history.LastTick))
    {
        NodeAttributes =
        [
            new("kind", GraphValueKind.Text),
            new("persona", GraphValueKind.Text),
            new("motive", GraphValueKind.Text),
            new("ended", GraphValueKind.Whole),
        ],
        ChangingNodeAttributes = settings.Colours is null
            ? [new("type", GraphValueKind.Text)]
            : [new("type", GraphValueKind.Text), new("colour", GraphValueKind.Text)],
    };

    public void Write(Stream stream) =>
        GexfWriter.Write(stream, Head, [.. People(), .. history.Networks.Select(OfNetwork)], Edges());

    /// <summary>All who are given, and whoever else was a member, in order of number.</summary>
    private IEnumerable<GexfNode> People()
    {
        Dictionary<uint, ParticipantRow> given = settings.People.ToDictionary(one => one.Id);
        return history.Memberships.Select(member => member.Participant).Concat(given.Keys).Distinct().Order()
            .Select(id => OfParticipant(id, given.GetValueOrDefault(id)));
    }

    private GexfNode OfParticipant(uint id, ParticipantRow? row) => new(IdOf(id), ParticipantLabel.Of(id, settings.Labels))
    {
        Values = [GraphValue.Of("participant"), GraphValue.Of(row is null ? null : Names.Of(row.Persona)), GraphValue.None, GraphValue.None],
        Spells = row is null ? [] : [SpellOf(row.Arrived, null)],
        Colour = ParticipantColour,
        Size = ParticipantSize,
    };

    private GexfNode OfNetwork(NetworkSpan network) => new(network.Id.ToString(), network.Id.ToString())
    {
        Values =
        [
            GraphValue.Of("network"),
            GraphValue.None,
            GraphValue.Of(Names.Of(network.Motive)),
            network.Ended is { } ended ? GraphValue.Of(ended) : GraphValue.None,
        ],
        Changes = [.. ChangesOf(network)],
        Spells = [SpellOf(network.Founded, network.Ended)],
        Colour = settings.Colours?.Of(network.AllTypes.Last().Type),
        Size = NetworkSize,
    };

    /// <summary>Each type up to the tick in which the next began.</summary>
    private IEnumerable<TimedValue> ChangesOf(NetworkSpan network)
    {
        TypeFrom[] types = [.. network.AllTypes];
        for (int i = 0; i < types.Length; i++)
        {
            Spell when = SpellOf(types[i].Tick, i + 1 < types.Length ? types[i + 1].Tick : network.Ended);
            yield return new TimedValue(TypePlace, GraphValue.Of(Names.Of(types[i].Type)), when);
            if (settings.Colours is { } colours)
            {
                yield return new TimedValue(ColourPlace, GraphValue.Of(colours.Of(types[i].Type)), when);
            }
        }
    }

    /// <summary>Who was in a network several times has one edge with several spells.</summary>
    private IEnumerable<GexfEdge> Edges() =>
        from member in history.Memberships
        group member by (member.Network, member.Participant) into spans
        select new GexfEdge(IdOf(spans.Key.Participant), spans.Key.Network.ToString())
        {
            Spells = [.. spans.Select(span => SpellOf(span.From, span.Until))],
        };

    private Spell SpellOf(int from, int? until) => new(from, until ?? history.LastTick);

    private static string IdOf(uint participant) => participant.ToString(CultureInfo.InvariantCulture);
}
