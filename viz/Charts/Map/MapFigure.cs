using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>The figure "map": who is tied to whom at the end of a run, with outlines around the networks that live.</summary>
internal static class MapFigure
{
    private const int MostPeople = 5000;
    private const int MostTies = 2500;
    private const float TieWidth = 0.6f;
    private const float HullRoom = 9;
    private const float HullOpacity = 0.16f;
    private const float HullLine = 0.55f;

    private static readonly SKRect Area = new(40, 104, 892, 722);
    private static readonly TypeLook Participant = new("#333333", MarkShape.Dot, LineLook.Solid, 1);

    /// <summary>What the figure consists of.</summary>
    public static Plan Of(FigureSubject subject)
    {
        FigureNote note = subject.Note(subject.Texts.Map);
        if (subject.Look.Participants.Count == 0)
        {
            return Caption.Without(note, subject.Texts.NobodySeen);
        }

        TownMap town = TownMap.Of(subject.Run, subject.Look);
        Plan plan = Caption.PlanOf(note);
        if (town.People > MostPeople)
        {
            DrawNetworks(plan, town);
        }
        else
        {
            DrawPeople(plan, town);
        }

        MapKey.Draw(plan, town, subject.Texts, isOfPeople: town.People <= MostPeople);
        return plan;
    }

    private static void DrawPeople(Plan plan, TownMap town)
    {
        SKPoint[] places = [.. MapPlaces.Fitted(MapPlaces.OfPeople(town), Area)];
        DrawTies(plan, town.Ties.OrderByDescending(tie => tie.Trust).ThenBy(tie => (tie.One, tie.Other)).Take(MostTies)
            .Select(tie => (tie.Trust, (places[tie.One], places[tie.Other]))));

        IEnumerable<(IReadOnlyList<int> Members, TypeLook Look)> networks = town.Networks.All
            .Zip(TypeLook.Of.All, (group, look) => group.Select(members => (members, look)))
            .SelectMany(group => group)
            .OrderByDescending(network => network.members.Count);
        foreach ((IReadOnlyList<int> members, TypeLook look) in networks)
        {
            DrawHull(plan, [.. members.Select(member => places[member])], look);
        }

        int[] ties = new int[town.People];
        foreach (TownTie tie in town.Ties)
        {
            ties[tie.One]++;
            ties[tie.Other]++;
        }

        for (int i = 0; i < places.Length; i++)
        {
            plan.Mark(places[i], Participant, 0.35f + (0.09f * MathF.Sqrt(ties[i])));
        }
    }

    /// <summary>Draws ties, the strongest above; those of one grey at once.</summary>
    private static void DrawTies(Plan plan, IEnumerable<(double Strength, (SKPoint From, SKPoint To) Line)> strongestFirst)
    {
        foreach (IGrouping<string, (double Strength, (SKPoint, SKPoint) Line)> alike in strongestFirst.Reverse().GroupBy(tie => GreyOf(tie.Strength)))
        {
            plan.Strokes(new Pen(alike.Key, TieWidth), [.. alike.Select(tie => tie.Line)]);
        }
    }

    private static void DrawHull(Plan plan, SKPoint[] members, TypeLook look)
    {
        SKPoint[] hull = [.. ConvexHull.Around(members.Select(at => new Spot(at.X, at.Y)), HullRoom).Select(at => new SKPoint((float)at.X, (float)at.Y))];
        plan.Area(look.Colour, HullOpacity, hull);
        plan.Line(look.Pen with { Width = HullLine * look.LineWidth }, [.. hull, hull[0]]);
    }

    /// <summary>Above some thousand participants each would be less than a dot: networks stand for their members.</summary>
    private static void DrawNetworks(Plan plan, TownMap town)
    {
        (IReadOnlyList<int> Members, TypeLook Look)[] networks =
        [
            .. town.Networks.All.Zip(TypeLook.Of.All, (group, look) => group.Select(members => (members, look))).SelectMany(group => group),
        ];
        (IReadOnlyList<Spot> spots, IReadOnlyList<WeightedTie> ties) = MapPlaces.OfNetworks(town, [.. networks.Select(network => network.Members)]);
        SKPoint[] places = [.. MapPlaces.Fitted(spots, Area)];
        double heaviest = ties.Select(tie => tie.Weight).DefaultIfEmpty(1).Max();
        DrawTies(plan, ties.OrderByDescending(tie => tie.Weight).ThenBy(tie => (tie.One, tie.Other)).Take(MostTies)
            .Select(tie => (tie.Weight / heaviest, (places[tie.One], places[tie.Other]))));

        float unit = MathF.Min(0.45f, 11 / MathF.Sqrt(Math.Max(1, networks.Length)));
        foreach (((IReadOnlyList<int> members, TypeLook look), SKPoint at) in networks.Zip(places).OrderByDescending(network => network.First.Members.Count))
        {
            plan.Mark(at, look, unit * MathF.Sqrt(members.Count), 0.85f);
        }
    }

    /// <summary>From nearly white to a light grey: what lies above stays readable.</summary>
    private static string GreyOf(double strength)
    {
        byte level = (byte)(240 - (60 * Math.Clamp(strength, 0, 1)));
        return $"#{level:X2}{level:X2}{level:X2}";
    }
}
