namespace CoCreation.Sim.Runtime;

/// <summary>Which node hosts which districts: neighbours stay together, and no node has more than one district more than another.</summary>
internal static class Assignment
{
    /// <param name="nodes">The nodes, in order; at least one.</param>
    /// <param name="districts">How many districts there are.</param>
    public static IReadOnlyList<NodePlace> Of(IReadOnlyList<string> nodes, int districts)
    {
        NodePlace[] places = new NodePlace[nodes.Count];
        for (int node = 0; node < places.Length; node++)
        {
            int first = (int)((long)node * districts / places.Length);
            int next = (int)((node + 1L) * districts / places.Length);
            places[node] = new NodePlace(nodes[node], first, next - first);
        }

        return places;
    }
}
