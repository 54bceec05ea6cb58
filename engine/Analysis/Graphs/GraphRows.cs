namespace CoCreation.Sim.Analysis;

/// <summary>What may be wrong with sorted rows of neighbours, found or mended in one walk.</summary>
internal static class GraphRows
{
    /// <summary>The first neighbour that stands twice in a row.</summary>
    internal static (int From, int To)? FirstDouble(int[] starts, int[] neighbours)
    {
        for (int member = 0; member < starts.Length - 1; member++)
        {
            for (int i = starts[member] + 1; i < starts[member + 1]; i++)
            {
                if (neighbours[i] == neighbours[i - 1])
                {
                    return (member, neighbours[i]);
                }
            }
        }

        return null;
    }

    /// <summary>The rows without loops and doubles; moves the starts to match.</summary>
    internal static int[] Merge(int[] starts, int[] neighbours)
    {
        (int kept, int from) = (0, 0);
        for (int member = 0; member < starts.Length - 1; member++)
        {
            int to = starts[member + 1];
            int last = member;
            for (int i = from; i < to; i++)
            {
                int neighbour = neighbours[i];
                if (neighbour != member && neighbour != last)
                {
                    neighbours[kept++] = neighbour;
                    last = neighbour;
                }
            }

            from = to;
            starts[member + 1] = kept;
        }

        return neighbours[..kept];
    }
}
