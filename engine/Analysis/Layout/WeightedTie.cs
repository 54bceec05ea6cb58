namespace CoCreation.Sim.Analysis;

/// <summary>Two of a graph who are drawn together.</summary>
/// <param name="One">The number of one, from 0.</param>
/// <param name="Other">The number of the other.</param>
/// <param name="Weight">How strongly; finite and at least 0.</param>
public readonly record struct WeightedTie(int One, int Other, double Weight)
{
    private static readonly Comparer<WeightedTie> Order = Comparer<WeightedTie>.Create((one, other) =>
    {
        int order = one.One.CompareTo(other.One);
        order = order != 0 ? order : one.Other.CompareTo(other.Other);
        return order != 0 ? order : one.Weight.CompareTo(other.Weight);
    });

    /// <summary>Ties in one order, whichever order and direction they came in; those of one to itself are left out.</summary>
    /// <param name="count">How many there are to be tied.</param>
    /// <param name="ties">The ties.</param>
    /// <exception cref="ArgumentOutOfRangeException">A tie names somebody who is not there, or its weight is negative, not a number or infinite.</exception>
    internal static List<WeightedTie> InOrder(int count, IEnumerable<WeightedTie> ties)
    {
        List<WeightedTie> ordered = [.. ties];
        Check(count, ordered);
        Sort(ordered, 0);
        return ordered;
    }

    /// <summary>Puts ties behind those that a list has, in one order among themselves.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As above; the list is then as it was.</exception>
    internal static void AddInOrder(List<WeightedTie> list, int count, IReadOnlyList<WeightedTie> ties)
    {
        Check(count, ties);
        int from = list.Count;
        list.AddRange(ties);
        Sort(list, from);
    }

    private static void Check(int count, IReadOnlyList<WeightedTie> ties)
    {
        foreach (WeightedTie tie in ties)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(Math.Min(tie.One, tie.Other), nameof(ties));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(Math.Max(tie.One, tie.Other), count, nameof(ties));
            if (!double.IsFinite(tie.Weight) || tie.Weight < 0)
            {
                throw new ArgumentOutOfRangeException(nameof(ties), tie.Weight, "A weight is finite and at least 0.");
            }
        }
    }

    /// <summary>Turns and sorts the ties from a place on, without room of its own.</summary>
    private static void Sort(List<WeightedTie> list, int from)
    {
        int kept = from;
        for (int i = from; i < list.Count; i++)
        {
            (int one, int other, double weight) = list[i];
            if (one != other)
            {
                list[kept++] = new WeightedTie(Math.Min(one, other), Math.Max(one, other), weight);
            }
        }

        list.RemoveRange(kept, list.Count - kept);
        list.Sort(from, kept - from, Order);
    }
}
