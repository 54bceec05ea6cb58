namespace CoCreation.Sim.Analysis;

/// <summary>Who can reach whom along ties.</summary>
public static class Components
{
    /// <summary>The components as parts, the largest (the giant one, if any) first; in time linear in members and ties.</summary>
    public static Partition Of(Graph graph)
    {
        int[] parts = new int[graph.Count];
        Array.Fill(parts, -1);
        BreadthFirst search = new(graph);
        int count = 0;
        for (int member = 0; member < parts.Length; member++)
        {
            if (parts[member] < 0)
            {
                search.From(member);
                foreach (int reached in search.Reached)
                {
                    parts[reached] = count;
                }

                count++;
            }
        }

        return Partition.Ordered(parts, count);
    }
}
