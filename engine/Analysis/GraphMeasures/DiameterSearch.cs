namespace CoCreation.Sim.Analysis;

/// <summary>The bounds of the diameter while one component after the other is searched.</summary>
/// <param name="graph">The graph.</param>
/// <param name="mostSearches">How many searches from far members in all.</param>
internal sealed class DiameterSearch(Graph graph, int mostSearches)
{
    private readonly BreadthFirst _search = new(graph);
    private int[] _members = [];
    private int[] _levels = [];
    private int _left = mostSearches;

    internal int AtLeast { get; private set; }

    internal int AtMost { get; private set; }

    internal int Searches { get; private set; }

    /// <summary>Takes in the component of a member, of which the best known is that with most ties.</summary>
    internal void Widen(int hub)
    {
        int middle = Sweep(Sweep(hub));
        int level = Search(middle);
        int next = Keep();

        // All beyond the level have been searched from, so whatever is farther apart than AtLeast lies within it, at most twice as far.
        while (AtLeast < 2 * level && _left > 0)
        {
            _left--;
            Search(_members[--next]);
            level = _levels[next - 1];
        }

        AtMost = Math.Max(AtMost, Math.Max(AtLeast, 2 * level));
    }

    /// <summary>Keeps who was reached, and how far from the middle. Returns how many.</summary>
    private int Keep()
    {
        int count = _search.Reached.Length;
        if (_members.Length < count)
        {
            (_members, _levels) = (new int[count], new int[count]);
        }

        for (int i = 0; i < count; i++)
        {
            _members[i] = _search.Reached[i];
            _levels[i] = _search.Distances[_members[i]];
        }

        return count;
    }

    /// <summary>From a member to the farthest, from there to the farthest again; the middle of the way between both.</summary>
    private int Sweep(int from)
    {
        Search(from);
        Search(_search.Reached[^1]);
        int member = _search.Reached[^1];
        for (int distance = _search.Farthest, half = distance / 2; distance > half; distance--)
        {
            member = Nearer(member, distance);
        }

        return member;
    }

    private int Nearer(int member, int distance)
    {
        ReadOnlySpan<int> neighbours = graph.NeighboursOf(member);
        int i = 0;
        while (_search.Distances[neighbours[i]] != distance - 1)
        {
            i++;
        }

        return neighbours[i];
    }

    private int Search(int from)
    {
        Searches++;
        _search.From(from);
        AtLeast = Math.Max(AtLeast, _search.Farthest);
        return _search.Farthest;
    }
}
