using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>A tick of a model as it is drawn: everybody in a place that stays, coloured by a value. See PROTOCOL.md, kinds 1 and 5.</summary>
internal sealed class ModelPicture
{
    private const int LayoutWork = 200_000;
    private const byte TieStrength = 128;

    // Few who know nobody in particular stand in a ring; many fill a disc.
    private const int MostInARing = 24;

    private readonly Spot[] _spots;
    private readonly List<WeightedTie> _ties;

    /// <param name="world">The world of the model.</param>
    /// <param name="scenario">The model with its settings.</param>
    public ModelPicture(World world, ModelScenario scenario)
    {
        int count = scenario.Participants;
        _ties = AcquaintanceTies.Of(world, count);
        _spots = scenario.Model.PlaceOf(0, scenario.Settings) is not null
            ? [.. Enumerable.Range(0, count).Select(one => scenario.Model.PlaceOf((uint)one, scenario.Settings)!.Value).Select(place => new Spot(place.X, place.Y))]
            : _ties.Count > 0 ? [.. ForceAtlas2.Place(count, _ties, Math.Clamp(LayoutWork / count, 20, 400))]
            : count <= MostInARing ? [.. ForceAtlas2.Place(count, Ring(count))] : [.. ForceAtlas2.Place(count, [], 0)];
    }

    /// <summary>The bytes of a tick.</summary>
    /// <param name="record">The tick.</param>
    /// <param name="values">What is told of participants, in order.</param>
    public byte[] Of(TickRecord record, IReadOnlyList<TracedValue> values)
    {
        float[] colours = new float[_spots.Length];
        Array.Fill(colours, float.NaN);
        foreach (TracedValue one in values)
        {
            colours[one.Participant] = (float)one.Value;
        }

        return Picture.Of(record, _spots, colours);
    }

    /// <summary>The bytes of the ties.</summary>
    public byte[] Ties() => TiePicture.Of(0, _ties.Select(tie => ((uint)tie.One, (uint)tie.Other, TieStrength)));

    private static IEnumerable<WeightedTie> Ring(int count) => Enumerable.Range(0, count > 2 ? count : 0).Select(one => new WeightedTie(one, (one + 1) % count, 1));
}
