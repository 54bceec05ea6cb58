namespace CoCreation.Sim.Analysis;

/// <summary>Moves discs that overlap apart, as little as needed.</summary>
public static class Apart
{
    /// <summary>Moves every two that overlap away from each other by halves, so many times; where the crowd is too dense some overlap is left.</summary>
    /// <param name="spots">The middles of the discs.</param>
    /// <param name="radii">The radius of each; at least 0.</param>
    /// <param name="times">How often; at least 0.</param>
    /// <returns>The new middles, in the same order.</returns>
    public static IReadOnlyList<Spot> Move(IReadOnlyList<Spot> spots, IReadOnlyList<double> radii, int times)
    {
        ArgumentNullException.ThrowIfNull(spots);
        ArgumentNullException.ThrowIfNull(radii);
        Spot[] moved = [.. spots];
        double widest = radii.DefaultIfEmpty().Max();
        bool isMoving = true;
        for (int i = 0; i < times && isMoving; i++)
        {
            isMoving = MoveOnce(moved, radii, widest);
        }

        return moved;
    }

    private static bool MoveOnce(Spot[] spots, IReadOnlyList<double> radii, double widest)
    {
        bool isMoving = false;
        int[] order = [.. Enumerable.Range(0, spots.Length).OrderBy(i => spots[i].X).ThenBy(i => i)];
        double[] left = [.. order.Select(i => spots[i].X)];
        for (int a = 0; a < order.Length; a++)
        {
            double reach = left[a] + radii[order[a]] + widest;
            for (int b = a + 1; b < order.Length && left[b] < reach; b++)
            {
                isMoving |= Part(spots, radii, order[a], order[b]);
            }
        }

        return isMoving;
    }

    private static bool Part(Spot[] spots, IReadOnlyList<double> radii, int one, int other)
    {
        double wanted = radii[one] + radii[other];
        double square = spots[one].SquareTo(spots[other]);
        if (square >= wanted * wanted)
        {
            return false;
        }

        // Two in the same place part sideways, in order of their numbers.
        double distance = Math.Sqrt(square);
        double x = distance > 0 ? (spots[other].X - spots[one].X) / distance : (one < other ? 1 : -1);
        double y = distance > 0 ? (spots[other].Y - spots[one].Y) / distance : 0;
        double way = (wanted - distance) / 2;
        spots[one] = new Spot(spots[one].X - (way * x), spots[one].Y - (way * y));
        spots[other] = new Spot(spots[other].X + (way * x), spots[other].Y + (way * y));
        return true;
    }
}
