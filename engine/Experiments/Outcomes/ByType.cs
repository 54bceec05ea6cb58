using System.Diagnostics;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Something for each type of network.</summary>
/// <param name="CoCreation">For co-creation communities.</param>
/// <param name="Competition">For competition networks.</param>
/// <param name="Ignorance">For ignorance networks.</param>
/// <param name="Lament">For complaint networks.</param>
/// <param name="Loose">For networks without a type, dormant ones among them.</param>
public sealed record ByType<T>(T CoCreation, T Competition, T Ignorance, T Lament, T Loose)
{
    /// <summary>All five, in the order of the parameters.</summary>
    public IReadOnlyList<T> All => [CoCreation, Competition, Ignorance, Lament, Loose];

    /// <summary>That of one type; dormant networks are loose.</summary>
    public T Of(NetworkType type) => type switch
    {
        NetworkType.CoCreation => CoCreation,
        NetworkType.Competition => Competition,
        NetworkType.Ignorance => Ignorance,
        NetworkType.Lament => Lament,
        NetworkType.Loose or NetworkType.Dormant => Loose,
        _ => throw new UnreachableException($"nothing for {type}"),
    };

    /// <summary>Something else for each type.</summary>
    public ByType<TResult> Select<TResult>(Func<T, TResult> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new ByType<TResult>(map(CoCreation), map(Competition), map(Ignorance), map(Lament), map(Loose));
    }
}

/// <summary>Makes something for each type.</summary>
internal static class ByTypes
{
    public static ByType<T> From<T>(Func<NetworkType, T> of, Func<T, T, T> together) => new(
        of(NetworkType.CoCreation),
        of(NetworkType.Competition),
        of(NetworkType.Ignorance),
        of(NetworkType.Lament),
        together(of(NetworkType.Loose), of(NetworkType.Dormant)));

    /// <summary>Groups networks by a type of theirs; those without one are left out.</summary>
    public static ByType<IReadOnlyList<NetworkRecord>> Grouped(IEnumerable<NetworkRecord> networks, Func<NetworkRecord, NetworkType?> typeOf)
    {
        ILookup<NetworkType?, NetworkRecord> groups = networks.ToLookup(typeOf);
        return From<IReadOnlyList<NetworkRecord>>(type => [.. groups[type]], (loose, dormant) => [.. loose, .. dormant]);
    }
}
