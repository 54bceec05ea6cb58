using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Sites that hang together and have the same culture.</summary>
internal static class Regions
{
    /// <summary>How many regions there are, and how many sites the largest has.</summary>
    public static (int Regions, int Largest) CountOf(ModelEnd end)
    {
        Culture[] cultures = [.. end.Residents.Select(resident => ((CultureSite)resident).Culture)];
        Square square = ((CultureWorld)end.World).Square;
        bool[] seen = new bool[cultures.Length];
        (int regions, int largest) = (0, 0);
        for (uint site = 0; site < cultures.Length; site++)
        {
            if (!seen[site])
            {
                regions++;
                largest = Math.Max(largest, SizeOf(site, cultures, square, seen));
            }
        }

        return (regions, largest);
    }

    private static int SizeOf(uint start, Culture[] cultures, Square square, bool[] seen)
    {
        Stack<uint> open = new([start]);
        seen[start] = true;
        int size = 0;
        while (open.TryPop(out uint site))
        {
            size++;
            foreach (uint next in square.NeighboursOf(site))
            {
                if (!seen[next] && cultures[next].IsSameAs(cultures[site]))
                {
                    seen[next] = true;
                    open.Push(next);
                }
            }
        }

        return size;
    }
}
