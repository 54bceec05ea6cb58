using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What became of networks, type by type; of one run or pooled over several.</summary>
public sealed record TypesSummary
{
    /// <summary>Competition networks.</summary>
    public required TypeSummary Competition { get; init; }

    /// <summary>Ignorance networks.</summary>
    public required TypeSummary Ignorance { get; init; }

    /// <summary>Complaint networks.</summary>
    public required TypeSummary Lament { get; init; }

    /// <summary>Co-creation communities.</summary>
    public required TypeSummary CoCreation { get; init; }

    /// <summary>Networks without a type, dormant ones included.</summary>
    public required TypeSummary Loose { get; init; }

    /// <summary>The summary over the networks of all runs together, each network counted once.</summary>
    /// <param name="runs">Any number of runs, also none.</param>
    public static TypesSummary Of(IEnumerable<RunRecord> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        RunRecord[] pool = [.. runs];
        NetworkPool networks = new(
            [.. pool.SelectMany(run => run.Networks).Where(network => network.HasFormed)],
            pool.Select(run => run.Ticks).DefaultIfEmpty().Max());
        return new TypesSummary
        {
            Competition = networks.Summary(NetworkType.Competition),
            Ignorance = networks.Summary(NetworkType.Ignorance),
            Lament = networks.Summary(NetworkType.Lament),
            CoCreation = networks.Summary(NetworkType.CoCreation),
            Loose = networks.Summary(NetworkType.Loose),
        };
    }
}
