using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// What networks are at several ages: one and the same networks throughout, all that once had 3 members and reached the first age.
/// </summary>
/// <param name="Ages">The ages, in weeks, rising; those that no network was seen to reach are left out.</param>
/// <param name="Paths">For every network its fate at each age, indexed as the ages; in order of id.</param>
public sealed record Transitions(IReadOnlyList<int> Ages, IReadOnlyList<IReadOnlyList<Fate>> Paths)
{
    /// <summary>A quarter of a year, and 1, 2, 5 and 10 years.</summary>
    public static IReadOnlyList<int> DefaultAges { get; } = [13, 52, 104, 260, 520];

    /// <summary>The transitions of networks.</summary>
    /// <param name="networks">The networks, in order of id.</param>
    /// <param name="ages">Ages in weeks, rising; at least one.</param>
    public static Transitions Of(IReadOnlyList<NetworkRecord> networks, IReadOnlyList<int> ages)
    {
        ArgumentNullException.ThrowIfNull(ages);
        NetworkRecord[] counted = [.. networks.Where(network => network.HasFormed && network.Life.Weeks >= ages[0] && !EndsAt(network, ages[0]))];
        int[] seen = [.. ages.TakeWhile(age => counted.Any(network => network.Life.Weeks >= age))];
        return new Transitions(seen, [.. counted.Select(IReadOnlyList<Fate> (network) => [.. seen.Select(age => At(network, age))])]);
    }

    /// <summary>How many networks go from each fate at one age to each at the next: indexed by both.</summary>
    /// <param name="from">The position of the age to begin with; at least 0, less than the last.</param>
    public int[,] Flows(int from)
    {
        int fates = Enum.GetValues<Fate>().Length;
        int[,] flows = new int[fates, fates];
        foreach (IReadOnlyList<Fate> path in Paths)
        {
            flows[(int)path[from], (int)path[from + 1]]++;
        }

        return flows;
    }

    /// <summary>How many networks have each fate at an age, indexed by fate.</summary>
    /// <param name="at">The position of the age.</param>
    public int[] Counts(int at)
    {
        int[] counts = new int[Enum.GetValues<Fate>().Length];
        foreach (IReadOnlyList<Fate> path in Paths)
        {
            counts[(int)path[at]]++;
        }

        return counts;
    }

    private static bool EndsAt(NetworkRecord network, int age) => network.Ended is not null && network.Life.Weeks <= age;

    private static Fate At(NetworkRecord network, int age)
    {
        if (EndsAt(network, age))
        {
            return network.Reason == EndReason.Fulfilled ? Fate.Fulfilled : Fate.Dissolved;
        }

        return network.Life.Weeks < age ? Fate.Unseen : network.TypeAt(age) switch
        {
            NetworkType.CoCreation => Fate.CoCreation,
            NetworkType.Competition => Fate.Competition,
            NetworkType.Ignorance => Fate.Ignorance,
            NetworkType.Lament => Fate.Lament,
            _ => Fate.Loose,
        };
    }
}
