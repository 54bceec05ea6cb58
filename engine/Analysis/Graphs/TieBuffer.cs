namespace CoCreation.Sim.Analysis;

/// <summary>Ties as they come, until all are there.</summary>
internal sealed class TieBuffer
{
    // Both directions of every tie lie in one array.
    private const int MostTies = 1 << 29;

    private readonly int _count;
    private (int From, int To)[] _ties = new (int From, int To)[16];
    private int _used;

    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    internal TieBuffer(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _count = count;
    }

    /// <exception cref="ArgumentException">One of both is nobody, or there are more than 2^29 ties.</exception>
    internal void Add(int from, int to)
    {
        if ((uint)from >= (uint)_count || (uint)to >= (uint)_count)
        {
            throw new ArgumentException($"The tie {from}-{to} leads to nobody; members are numbered from 0 to {_count - 1}.", nameof(to));
        }

        if (_used == _ties.Length)
        {
            Grow();
        }

        _ties[_used++] = (from, to);
    }

    /// <summary>
    /// The neighbours of all members, in order, doubles and all. Time and memory are linear: whoever goes through members from the lowest
    /// and appends each to the rows of its neighbours has sorted the rows.
    /// </summary>
    internal int[] Rows(out int[] starts)
    {
        starts = new int[_count + 1];
        foreach ((int from, int to) in _ties.AsSpan(0, _used))
        {
            starts[from + 1]++;
            starts[to + 1]++;
        }

        for (int i = 0; i < _count; i++)
        {
            starts[i + 1] += starts[i];
        }

        int[] unsorted = new int[2 * _used];
        int[] next = [.. starts];
        foreach ((int from, int to) in _ties.AsSpan(0, _used))
        {
            unsorted[next[from]++] = to;
            unsorted[next[to]++] = from;
        }

        _ties = [];
        return Sorted(starts, unsorted, next);
    }

    private static int[] Sorted(int[] starts, int[] unsorted, int[] next)
    {
        int[] sorted = new int[unsorted.Length];
        starts.CopyTo(next, 0);
        for (int i = 0; i < starts.Length - 1; i++)
        {
            foreach (int neighbour in unsorted.AsSpan(starts[i], starts[i + 1] - starts[i]))
            {
                sorted[next[neighbour]++] = i;
            }
        }

        return sorted;
    }

    private void Grow()
    {
        if (_used == MostTies)
        {
            throw new ArgumentException($"There are more than {MostTies} ties.");
        }

        Array.Resize(ref _ties, 2 * _used);
    }
}
