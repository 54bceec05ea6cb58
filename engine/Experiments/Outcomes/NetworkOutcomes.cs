using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>What became of networks, by type. Only those count that once had 3 members.</summary>
public static class NetworkOutcomes
{
    /// <summary>How many weeks networks lived on after week 12, by their type in it; censored at the end of the run.</summary>
    public static ByType<IReadOnlyList<Lifetime>> Residuals(IEnumerable<NetworkRecord> networks)
    {
        ArgumentNullException.ThrowIfNull(networks);
        return ByTypes.Grouped(networks.Where(network => network.HasFormed), network => network.LandmarkType)
            .Select(IReadOnlyList<Lifetime> (group) => [.. group.Select(network => network.Residual!.Value)]);
    }

    /// <summary>What was talked and made in networks, by the type held longest, each list in order of id.</summary>
    public static ByType<IReadOnlyList<TalkAndOutput>> TalkAndOutputs(IEnumerable<NetworkRecord> networks)
    {
        ArgumentNullException.ThrowIfNull(networks);
        return ByTypes.Grouped(networks.Where(network => network.HasFormed && network.Life.MemberWeeks > 0), network => network.Type)
            .Select(IReadOnlyList<TalkAndOutput> (group) => [.. group.Select(TalkAndOutput.Of)]);
    }
}

/// <summary>What was talked and made in a network.</summary>
/// <param name="Talk">Acts of lament per member and week; in [0, 1].</param>
/// <param name="Output">Output per member and week; at least 0.</param>
public readonly record struct TalkAndOutput(double Talk, double Output)
{
    internal static TalkAndOutput Of(NetworkRecord network) =>
        new((double)network.Life.Talk / network.Life.MemberWeeks, network.Life.Output / network.Life.MemberWeeks);
}
