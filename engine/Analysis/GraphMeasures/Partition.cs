namespace CoCreation.Sim.Analysis;

/// <summary>
/// Members sorted into parts, each into one. Parts are numbered from 0, the largest first; of equally large ones first that with the lowest
/// member. So the same parts always have the same numbers.
/// </summary>
public sealed class Partition
{
    private readonly int[] _parts;
    private readonly int[] _sizes;

    private Partition(int[] parts, int[] sizes) => (_parts, _sizes) = (parts, sizes);

    /// <summary>The part of each member; indexed by member.</summary>
    public IReadOnlyList<int> Parts => _parts;

    /// <summary>How many members each part has; indexed by part, the largest first, each at least 1.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>How many parts there are.</summary>
    public int Count => _sizes.Length;

    /// <summary>The share of members in the largest part; in (0, 1]; 0 without members.</summary>
    public double LargestShare => _sizes.Length == 0 ? 0 : (double)_sizes[0] / _parts.Length;

    internal ReadOnlySpan<int> PartsOfAll => _parts;

    /// <summary>Parts by marks: who has the same mark is in the same part.</summary>
    /// <param name="marks">Any numbers; indexed by member.</param>
    public static Partition Of(IReadOnlyList<int> marks)
    {
        Dictionary<int, int> found = [];
        int[] parts = new int[marks.Count];
        for (int member = 0; member < parts.Length; member++)
        {
            if (!found.TryGetValue(marks[member], out parts[member]))
            {
                found.Add(marks[member], parts[member] = found.Count);
            }
        }

        return Ordered(parts, found.Count);
    }

    /// <summary>Numbers parts anew, that are numbered from 0 in order of their lowest member. Keeps the array.</summary>
    internal static Partition Ordered(int[] parts, int count)
    {
        int[] sizes = new int[count];
        foreach (int part in parts)
        {
            sizes[part]++;
        }

        int[] order = [.. Enumerable.Range(0, count).OrderByDescending(part => sizes[part])];
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++)
        {
            numbers[order[i]] = i;
        }

        for (int member = 0; member < parts.Length; member++)
        {
            parts[member] = numbers[parts[member]];
        }

        return new Partition(parts, [.. order.Select(part => sizes[part])]);
    }
}
