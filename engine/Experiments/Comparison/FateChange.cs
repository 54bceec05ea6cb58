namespace CoCreation.Sim.Experiments;

/// <summary>How what became of somebody or something in one run compares with the other.</summary>
internal enum FateChange
{
    /// <summary>The same in both.</summary>
    Same,

    /// <summary>In both, but with another fate.</summary>
    Other,

    /// <summary>Only in A.</summary>
    OnlyInA,

    /// <summary>Only in B.</summary>
    OnlyInB,
}

/// <summary>Pairs what two runs have by who it is.</summary>
internal static class Pairing
{
    /// <summary>Everything that is in either, in order of key.</summary>
    public static IEnumerable<(T? A, T? B)> ByKey<T, TKey>(IEnumerable<T> a, IEnumerable<T> b, Func<T, TKey> keyOf)
        where T : class
        where TKey : notnull
    {
        Dictionary<TKey, T> left = a.ToDictionary(keyOf);
        Dictionary<TKey, T> right = b.ToDictionary(keyOf);
        return left.Keys.Union(right.Keys).Order().Select(key => (left.GetValueOrDefault(key), right.GetValueOrDefault(key)));
    }

    /// <summary>What changed from the one to the other.</summary>
    public static FateChange Change<T>(T? a, T? b, Func<T, T, bool> isSame)
        where T : class => (a, b) switch
        {
            ({ } one, { } other) => isSame(one, other) ? FateChange.Same : FateChange.Other,
            (null, _) => FateChange.OnlyInB,
            _ => FateChange.OnlyInA,
        };
}
