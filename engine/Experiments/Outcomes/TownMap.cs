using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Who is tied to whom, and which networks live, at one moment. People are numbered from 0.</summary>
/// <param name="People">How many participants there are.</param>
/// <param name="Ties">Every tie, once, with the mean trust of the two in each other; in order of (one, other).</param>
/// <param name="Networks">The members of every network alive with 2 members or more, by its type, in order of id.</param>
public sealed record TownMap(int People, IReadOnlyList<TownTie> Ties, ByType<IReadOnlyList<IReadOnlyList<int>>> Networks)
{
    private const int LeastMembers = 2;

    /// <summary>The map of the end of a run.</summary>
    /// <param name="run">The run.</param>
    /// <param name="look">What was seen after its last tick.</param>
    public static TownMap Of(RunRecord run, LastLook look)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(look);
        Dictionary<uint, int> places = look.Participants.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        ILookup<ResidentId, int> members = look.Participants.Index()
            .SelectMany(one => one.Item.Networks.Select(network => (network, one.Index)))
            .ToLookup(membership => membership.network, membership => membership.Index);
        HashSet<ResidentId> alive = [.. look.Networks.Select(network => network.Id)];
        NetworkRecord[] shown = [.. run.Networks.Where(network => alive.Contains(network.Id) && members[network.Id].Count() >= LeastMembers)];
        return new TownMap(
            look.Participants.Count,
            [.. look.Ties.Select(tie => new TownTie(places[tie.From], places[tie.To], tie.Trust))],
            ByTypes.Grouped(shown, network => network.TypeAt(network.Life.Weeks))
                .Select(IReadOnlyList<IReadOnlyList<int>> (group) => [.. group.Select(network => (int[])[.. members[network.Id]])]));
    }
}

/// <summary>Two who are tied.</summary>
/// <param name="One">The lower number.</param>
/// <param name="Other">The higher number.</param>
/// <param name="Trust">Mean trust in each other, in [0, 1].</param>
public readonly record struct TownTie(int One, int Other, double Trust);
