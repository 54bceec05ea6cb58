namespace CoCreation.Sim.Analysis;

/// <summary>How many shortest paths lead from a source to each member, and which share of them through each.</summary>
internal sealed class PathCounts(Graph graph)
{
    private readonly BreadthFirst _search = new(graph);
    private readonly double[] _paths = new double[graph.Count];
    private readonly double[] _dependencies = new double[graph.Count];

    /// <summary>Adds to each member how much paths from a source depend on it: the sum over targets of the share through it.</summary>
    internal void AddFrom(int source, double[] between)
    {
        _search.From(source);
        ReadOnlySpan<int> reached = _search.Reached;
        Count(source, reached);
        for (int i = reached.Length - 1; i > 0; i--)
        {
            int member = reached[i];
            int before = _search.Distances[member] - 1;
            double share = (1 + _dependencies[member]) / _paths[member];
            foreach (int neighbour in graph.NeighboursOf(member))
            {
                if (_search.Distances[neighbour] == before)
                {
                    _dependencies[neighbour] += _paths[neighbour] * share;
                }
            }

            between[member] += _dependencies[member];
        }
    }

    private void Count(int source, ReadOnlySpan<int> reached)
    {
        foreach (int member in reached)
        {
            (_paths[member], _dependencies[member]) = (0, 0);
        }

        _paths[source] = 1;
        foreach (int member in reached)
        {
            int after = _search.Distances[member] + 1;
            foreach (int neighbour in graph.NeighboursOf(member))
            {
                if (_search.Distances[neighbour] == after)
                {
                    _paths[neighbour] += _paths[member];
                }
            }
        }
    }
}
