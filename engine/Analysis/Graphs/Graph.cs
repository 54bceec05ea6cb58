namespace CoCreation.Sim.Analysis;

/// <summary>
/// An undirected graph without loops or double ties, for measuring: compressed sparse rows, so that the neighbours of a member lie side
/// by side, in order. Takes 4 bytes per member and 8 per tie. Immutable; may be read by several threads.
/// </summary>
public sealed class Graph
{
    private readonly int[] _starts;
    private readonly int[] _neighbours;

    internal Graph(int[] starts, int[] neighbours) => (_starts, _neighbours) = (starts, neighbours);

    /// <summary>How many members there are; they are numbered from 0.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>How many ties there are.</summary>
    public int TieCount => _neighbours.Length / 2;

    /// <summary>Where the neighbours of each member begin, and last where those of all end: count + 1 numbers.</summary>
    internal ReadOnlySpan<int> Starts => _starts;

    /// <summary>The neighbours of all members, one after the other.</summary>
    internal ReadOnlySpan<int> Neighbours => _neighbours;

    /// <summary>A graph of given ties.</summary>
    /// <param name="count">How many members there are; at least 0.</param>
    /// <param name="ties">Pairs of two different members from 0 to count - 1, each pair once, in any order and direction. Read once.</param>
    /// <exception cref="ArgumentException">A tie leads to oneself, to nobody, or is there twice, in either direction.</exception>
    public static Graph OfTies(int count, IEnumerable<(int From, int To)> ties)
    {
        TieBuffer buffer = new(count);
        foreach ((int from, int to) in ties)
        {
            if (from == to)
            {
                throw new ArgumentException($"The tie {from}-{to} leads to oneself.", nameof(ties));
            }

            buffer.Add(from, to);
        }

        int[] neighbours = buffer.Rows(out int[] starts);
        return GraphRows.FirstDouble(starts, neighbours) is { } twice
            ? throw new ArgumentException($"The tie {twice.From}-{twice.To} is there twice.", nameof(ties))
            : new Graph(starts, neighbours);
    }

    /// <summary>A graph of whatever was in contact: contacts with oneself are left out, repeated ones make one tie.</summary>
    /// <param name="count">How many members there are; at least 0.</param>
    /// <param name="contacts">Pairs of members from 0 to count - 1, in any order and direction, as often as may be. Read once.</param>
    /// <exception cref="ArgumentException">A contact leads to nobody.</exception>
    public static Graph OfContacts(int count, IEnumerable<(int From, int To)> contacts)
    {
        TieBuffer buffer = new(count);
        foreach ((int from, int to) in contacts)
        {
            buffer.Add(from, to);
        }

        int[] neighbours = buffer.Rows(out int[] starts);
        return new Graph(starts, GraphRows.Merge(starts, neighbours));
    }

    /// <summary>The graph of an edge list; members keep their numbers.</summary>
    /// <exception cref="ArgumentException">The list was made by hand and holds a loop, a double, or a tie to nobody.</exception>
    public static Graph Of(EdgeList list) => OfTies(list.Labels.Count, list.Edges);

    /// <summary>How many ties a member has.</summary>
    /// <param name="member">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such member.</exception>
    public int DegreeOf(int member) => _starts[member + 1] - _starts[member];

    /// <summary>To whom a member is tied, by number, lowest first.</summary>
    /// <param name="member">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such member.</exception>
    public ReadOnlySpan<int> NeighboursOf(int member) => _neighbours.AsSpan(_starts[member], DegreeOf(member));

    /// <summary>Whether two members are tied, in time logarithmic in the lower of their degrees; nobody is to itself.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such member.</exception>
    public bool AreTied(int one, int other)
    {
        (int few, int sought) = DegreeOf(one) <= DegreeOf(other) ? (one, other) : (other, one);
        return NeighboursOf(few).BinarySearch(sought) >= 0;
    }

    /// <summary>Every tie once, <c>From</c> below <c>To</c>; by <c>From</c>, then <c>To</c>.</summary>
    public IEnumerable<(int From, int To)> Ties()
    {
        for (int from = 0; from < Count; from++)
        {
            for (int i = _starts[from]; i < _starts[from + 1]; i++)
            {
                if (_neighbours[i] > from)
                {
                    yield return (from, _neighbours[i]);
                }
            }
        }
    }
}
