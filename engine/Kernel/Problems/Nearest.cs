namespace CoCreation.Sim.Kernel;

/// <summary>Finds the valid name that a mistyped one most likely meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The valid name nearest to <paramref name="given"/>, letter case ignored; of equally near names the ordinally first.
    /// Null when none is plausible: more edits than a third of the given length (two are always granted), or no letter kept.
    /// </summary>
    /// <param name="given">The name as it was typed.</param>
    /// <param name="valid">The names that are allowed, in any order.</param>
    public static string? Name(string given, IEnumerable<string> valid)
    {
        string? nearest = null;
        var fewest = int.MaxValue;
        foreach (var name in valid.Order(StringComparer.Ordinal))
        {
            var edits = PlausibleEdits(given, name);
            if (edits < fewest)
            {
                (nearest, fewest) = (name, edits.Value);
            }
        }

        return nearest;
    }

    private static int? PlausibleEdits(string given, string name)
    {
        // The lengths are compared first: whatever a file holds, only two names of similar length are ever laid side by side.
        var limit = Math.Max(2, given.Length / 3);
        if (Math.Abs(given.Length - name.Length) > limit)
        {
            return null;
        }

        var edits = EditDistance.Between(given.ToUpperInvariant(), name.ToUpperInvariant());
        return edits <= limit && edits < Math.Max(given.Length, name.Length) ? edits : null;
    }
}
