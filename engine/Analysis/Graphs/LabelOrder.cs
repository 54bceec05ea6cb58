namespace CoCreation.Sim.Analysis;

/// <summary>The order in which the members of an edge list get their numbers.</summary>
internal static class LabelOrder
{
    /// <summary>The labels by value if all are whole numbers of at least 0 (of any length), ordinally otherwise.</summary>
    internal static string[] Sort(IEnumerable<string> labels)
    {
        string[] sorted = [.. labels];
        Array.Sort(sorted, sorted.All(label => label.All(char.IsAsciiDigit)) ? ByValue : string.CompareOrdinal);
        return sorted;
    }

    // Without leading zeros, the longer number is the larger; digits of one length compare as text. Equal values stay apart by spelling.
    private static int ByValue(string one, string other)
    {
        var (digits, otherDigits) = (one.TrimStart('0'), other.TrimStart('0'));
        var byLength = digits.Length.CompareTo(otherDigits.Length);
        var byDigits = byLength != 0 ? byLength : string.CompareOrdinal(digits, otherDigits);
        return byDigits != 0 ? byDigits : string.CompareOrdinal(one, other);
    }
}
