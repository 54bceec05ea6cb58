namespace CoCreation.Sim.Analysis;

/// <summary>
/// Finds every triangle once: each tie leads from its end with fewer ties to the other, and two such ties of a member that meet again in a
/// third close a triangle. Time grows as the 3/2 power of ties at worst (Latapy 2008, Theoretical Computer Science 407:458).
/// </summary>
internal static class Triangles
{
    /// <summary>In how many triangles each member is.</summary>
    internal static long[] Of(Graph graph)
    {
        int[] starts = new int[graph.Count + 1];
        int[] higher = HigherNeighbours(graph, starts);
        long[] triangles = new long[graph.Count];
        int[] seenFrom = new int[graph.Count];
        for (int first = 0; first < graph.Count; first++)
        {
            ReadOnlySpan<int> seconds = higher.AsSpan(starts[first], starts[first + 1] - starts[first]);
            foreach (int second in seconds)
            {
                seenFrom[second] = first + 1;
            }

            foreach (int second in seconds)
            {
                foreach (int third in higher.AsSpan(starts[second], starts[second + 1] - starts[second]))
                {
                    if (seenFrom[third] == first + 1)
                    {
                        triangles[first]++;
                        triangles[second]++;
                        triangles[third]++;
                    }
                }
            }
        }

        return triangles;
    }

    private static int[] HigherNeighbours(Graph graph, int[] starts)
    {
        int[] higher = new int[graph.TieCount];
        int used = 0;
        for (int member = 0; member < graph.Count; member++)
        {
            int degree = graph.DegreeOf(member);
            foreach (int neighbour in graph.NeighboursOf(member))
            {
                int other = graph.DegreeOf(neighbour);
                if (other > degree || (other == degree && neighbour > member))
                {
                    higher[used++] = neighbour;
                }
            }

            starts[member + 1] = used;
        }

        return higher;
    }
}
