using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Where everybody is on the map.</summary>
internal static class MapPlaces
{
    // Members of one network are drawn together, so that its outline stays small.
    private const double PullOfNetwork = 4;
    private const double Rim = 0.02;

    /// <summary>A place for each participant: near those whom it trusts, and near the members of its networks.</summary>
    public static IReadOnlyList<Spot> OfPeople(TownMap town)
    {
        IEnumerable<WeightedTie> ties = town.Ties.Select(tie => new WeightedTie(tie.One, tie.Other, tie.Trust * tie.Trust));
        IEnumerable<WeightedTie> together = town.Networks.All.SelectMany(group => group).SelectMany(members =>
            from one in Enumerable.Range(0, members.Count)
            from other in Enumerable.Range(one + 1, members.Count - one - 1)
            select new WeightedTie(members[one], members[other], PullOfNetwork));
        return ForceAtlas2.Place(town.People, [.. ties, .. together]);
    }

    /// <summary>A place for each network, near those with whose members its members are tied, and those bonds.</summary>
    public static (IReadOnlyList<Spot> Places, IReadOnlyList<WeightedTie> Bonds) OfNetworks(TownMap town, IReadOnlyList<IReadOnlyList<int>> networks)
    {
        List<int>[] of = [.. Enumerable.Range(0, town.People).Select(_ => new List<int>())];
        for (int network = 0; network < networks.Count; network++)
        {
            foreach (int member in networks[network])
            {
                of[member].Add(network);
            }
        }

        SortedDictionary<(int, int), double> bonds = [];
        foreach (TownTie tie in town.Ties)
        {
            foreach (int one in of[tie.One])
            {
                foreach (int other in of[tie.Other].Where(other => other != one))
                {
                    (int, int) pair = (Math.Min(one, other), Math.Max(one, other));
                    bonds[pair] = bonds.GetValueOrDefault(pair) + tie.Trust;
                }
            }
        }

        WeightedTie[] ties = [.. bonds.Select(bond => new WeightedTie(bond.Key.Item1, bond.Key.Item2, bond.Value))];
        return (ForceAtlas2.Place(networks.Count, ties), ties);
    }

    /// <summary>
    /// The places on the paper, as large as the area allows. Who stands far off, without ties, is brought to the rim instead of making
    /// all others small.
    /// </summary>
    public static IEnumerable<SKPoint> Fitted(IReadOnlyList<Spot> spots, SKRect area)
    {
        (double left, double right) = RangeOf(spots.Select(spot => spot.X));
        (double top, double bottom) = RangeOf(spots.Select(spot => spot.Y));
        double scale = Math.Min(area.Width / (right - left), area.Height / (bottom - top));
        return spots.Select(spot => new SKPoint(
            (float)Math.Clamp(area.MidX + (scale * (spot.X - ((left + right) / 2))), area.Left, area.Right),
            (float)Math.Clamp(area.MidY + (scale * (spot.Y - ((top + bottom) / 2))), area.Top, area.Bottom)));
    }

    /// <summary>From where to where nearly all lie.</summary>
    private static (double Least, double Most) RangeOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int cut = (int)(sorted.Length * Rim / 2);
        return sorted.Length == 0 || sorted[^(cut + 1)] - sorted[cut] <= 0
            ? (sorted.FirstOrDefault() - 1, sorted.FirstOrDefault() + 1)
            : (sorted[cut], sorted[^(cut + 1)]);
    }
}
