namespace CoCreation.Sim.Kernel;

/// <summary>
/// The Damerau-Levenshtein distance: the fewest insertions, deletions, replacements and swaps of neighbours that turn one
/// word into another. Dynamic programme of Lowrance and Wagner (1975), Journal of the ACM 22:177.
/// </summary>
internal static class EditDistance
{
    /// <summary>The distance between two words, letter case heeded; 0 only for equal words.</summary>
    internal static int Between(string first, string second)
    {
        var cost = new int[first.Length + 1, second.Length + 1];
        for (var i = 0; i <= first.Length; i++)
        {
            for (var j = 0; j <= second.Length; j++)
            {
                cost[i, j] = i == 0 || j == 0 ? i + j : Math.Min(Edit(cost, first, second, i, j), Swap(cost, first, second, i, j));
            }
        }

        return cost[first.Length, second.Length];
    }

    private static int Edit(int[,] cost, string first, string second, int i, int j)
    {
        var replaced = cost[i - 1, j - 1] + (first[i - 1] == second[j - 1] ? 0 : 1);
        return Math.Min(replaced, 1 + Math.Min(cost[i - 1, j], cost[i, j - 1]));
    }

    // A swap joins the two current letters with their last earlier counterparts; what lies between is deleted or inserted.
    private static int Swap(int[,] cost, string first, string second, int i, int j)
    {
        var k = first.AsSpan(0, i - 1).LastIndexOf(second[j - 1]);
        var l = second.AsSpan(0, j - 1).LastIndexOf(first[i - 1]);
        return k < 0 || l < 0 ? int.MaxValue : cost[k, l] + (i - k - 2) + 1 + (j - l - 2);
    }
}
