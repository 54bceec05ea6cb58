using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>Several runs, usually of one scenario with several seeds: networks pooled, totals as means over runs.</summary>
public sealed record PooledSummary
{
    /// <summary>How many runs.</summary>
    public required int Runs { get; init; }

    /// <summary>Output of a run, mean.</summary>
    public required double Output { get; init; }

    /// <summary>Output of the last 52 ticks of a run, mean.</summary>
    public required double LateOutput { get; init; }

    /// <summary>Acts of lament of a run, mean.</summary>
    public required double Talk { get; init; }

    /// <summary>Networks founded in a run, mean; those included that never had 3 members.</summary>
    public required double Founded { get; init; }

    /// <summary>Networks of a run that once had 3 members, mean.</summary>
    public required double Formed { get; init; }

    /// <summary>Networks alive at the end of a run, by type: mean over its last 26 ticks and over runs.</summary>
    public required TypeCounts AtTheEnd { get; init; }

    /// <summary>What became of the networks of all runs together, type by type.</summary>
    public required TypesSummary Types { get; init; }

    /// <summary>The summary of several runs; the order of runs moves no figure by more than rounding.</summary>
    /// <exception cref="ArgumentException">There is no run.</exception>
    public static PooledSummary Of(IEnumerable<RunRecord> runs)
    {
        RunRecord[] pool = [.. runs];
        return pool.Length == 0 ? throw new ArgumentException("a pool holds at least one run", nameof(runs)) : new PooledSummary
        {
            Runs = pool.Length,
            Output = Sample.Mean([.. pool.Select(run => run.Output)]),
            LateOutput = Sample.Mean([.. pool.Select(run => run.LateOutput())]),
            Talk = Sample.Mean([.. pool.Select(run => (double)run.Talk)]),
            Founded = Sample.Mean([.. pool.Select(run => (double)run.Networks.Count)]),
            Formed = Sample.Mean([.. pool.Select(run => (double)run.Networks.Count(network => network.HasFormed))]),
            AtTheEnd = TypeCounts.Mean([.. pool.Select(run => run.AtTheEnd())]),
            Types = TypesSummary.Of(pool),
        };
    }
}
