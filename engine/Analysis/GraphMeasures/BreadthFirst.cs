namespace CoCreation.Sim.Analysis;

/// <summary>
/// Goes through a graph from one member, nearest first. A search costs only what it reaches; its arrays are used again by the next.
/// </summary>
internal sealed class BreadthFirst
{
    private readonly Graph _graph;
    private readonly int[] _distances;
    private readonly int[] _reached;
    private int _count;

    internal BreadthFirst(Graph graph)
    {
        _graph = graph;
        _distances = new int[graph.Count];
        _reached = new int[graph.Count];
        Array.Fill(_distances, -1);
    }

    /// <summary>Whom the last search reached, the nearest first; of those at one distance in order of being found.</summary>
    internal ReadOnlySpan<int> Reached => _reached.AsSpan(0, _count);

    /// <summary>How far each member is from the source; -1 where the last search did not come.</summary>
    internal ReadOnlySpan<int> Distances => _distances;

    /// <summary>How far the farthest is.</summary>
    internal int Farthest => _distances[_reached[_count - 1]];

    internal void From(int source)
    {
        foreach (int member in Reached)
        {
            _distances[member] = -1;
        }

        ReadOnlySpan<int> starts = _graph.Starts;
        ReadOnlySpan<int> neighbours = _graph.Neighbours;
        (_reached[0], _distances[source], _count) = (source, 0, 1);
        for (int i = 0; i < _count; i++)
        {
            int member = _reached[i];
            int distance = _distances[member] + 1;
            foreach (int neighbour in neighbours[starts[member]..starts[member + 1]])
            {
                if (_distances[neighbour] < 0)
                {
                    _distances[neighbour] = distance;
                    _reached[_count++] = neighbour;
                }
            }
        }
    }

    /// <summary>The sum of distances to all who were reached.</summary>
    internal long Sum()
    {
        long sum = 0;
        foreach (int member in Reached)
        {
            sum += _distances[member];
        }

        return sum;
    }
}
