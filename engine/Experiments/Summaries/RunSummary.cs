using System.Globalization;

namespace CoCreation.Sim.Experiments;

/// <summary>A run in a few figures: the content of summary.json. "In this model": illustrative, not calibrated to real people.</summary>
public sealed record RunSummary
{
    /// <summary>The name of the scenario.</summary>
    public required string Scenario { get; init; }

    /// <summary>The seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>The last tick, in weeks.</summary>
    public required int Ticks { get; init; }

    /// <summary>How many participants the world started with.</summary>
    public required int Participants { get; init; }

    /// <summary>The digest of the last tick, 16 lower-case hexadecimal digits.</summary>
    public required string Digest { get; init; }

    /// <summary>All output.</summary>
    public required double Output { get; init; }

    /// <summary>All acts of lament.</summary>
    public required long Talk { get; init; }

    /// <summary>Networks founded, those included that never had 3 members and count nowhere below.</summary>
    public required int Founded { get; init; }

    /// <summary>What became of networks, type by type.</summary>
    public required TypesSummary Types { get; init; }

    /// <summary>The summary of a run.</summary>
    public static RunSummary Of(RunRecord run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return new RunSummary
        {
            Scenario = run.Scenario,
            Seed = run.Seed,
            Ticks = run.Ticks,
            Participants = run.Participants,
            Digest = run.Digest.ToString("x16", CultureInfo.InvariantCulture),
            Output = run.Output,
            Talk = run.Talk,
            Founded = run.Networks.Count,
            Types = TypesSummary.Of([run]),
        };
    }
}
