namespace CoCreation.Sim.Analysis;

/// <summary>The edges of a file, 16 bytes each.</summary>
internal sealed class GraphMlEdges
{
    private readonly List<GraphMlEnds> _edges = [];

    /// <summary>The edges, in the order of the file.</summary>
    public IReadOnlyList<GraphMlEnds> All => _edges;

    /// <summary>Adds one.</summary>
    public void Add(GraphMlEnds edge) => _edges.Add(edge);

    /// <summary>The pairs that more than one edge joins, in either direction.</summary>
    public HashSet<ulong> Doubles()
    {
        ulong[] keys = SortedKeys(edge => edge.Key);
        HashSet<ulong> doubles = [];
        for (int i = 1; i < keys.Length; i++)
        {
            if (keys[i] == keys[i - 1])
            {
                doubles.Add(keys[i]);
            }
        }

        return doubles;
    }

    /// <summary>The edges between places, as an edge list has them.</summary>
    /// <param name="places">The place of every number.</param>
    public IReadOnlyList<(int From, int To)> Between(int[] places)
    {
        ulong[] keys = SortedKeys(edge => GraphMlEnds.KeyOf(places[edge.From], places[edge.To]));
        (int From, int To)[] ties = new (int From, int To)[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            ties[i] = ((int)(keys[i] >> 32), (int)keys[i]);
        }

        return ties;
    }

    private ulong[] SortedKeys(Func<GraphMlEnds, ulong> keyOf)
    {
        ulong[] keys = new ulong[_edges.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = keyOf(_edges[i]);
        }

        Array.Sort(keys);
        return keys;
    }
}
