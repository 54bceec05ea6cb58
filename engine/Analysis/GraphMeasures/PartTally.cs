namespace CoCreation.Sim.Analysis;

/// <summary>Counts by part, of which only those that were found are cleared.</summary>
internal sealed class PartTally(int parts)
{
    private readonly long[] _counts = new long[parts];
    private readonly int[] _found = new int[parts];
    private int _used;

    /// <summary>The parts with a count, in order of being found.</summary>
    internal ReadOnlySpan<int> Found => _found.AsSpan(0, _used);

    internal long this[int part] => _counts[part];

    /// <summary>Adds to a part, at least 1.</summary>
    internal void Add(int part, int count)
    {
        if (_counts[part] == 0)
        {
            _found[_used++] = part;
        }

        _counts[part] += count;
    }

    internal void Clear()
    {
        foreach (int part in Found)
        {
            _counts[part] = 0;
        }

        _used = 0;
    }
}
