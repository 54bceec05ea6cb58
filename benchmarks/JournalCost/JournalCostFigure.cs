using System.Globalization;

namespace CoCreation.Sim.Benchmarks;

/// <summary>
/// What a journal with a checkpoint each year costs: processor time of whole runs of the program, with it and without it in turn, over
/// what it may cost: 15 % of the run without it, or 1.5 seconds, whichever is more.
/// </summary>
/// <param name="Participants">How many participants.</param>
/// <param name="Ticks">How many ticks.</param>
/// <param name="Pairs">How many pairs of runs count, after one that does not.</param>
internal sealed record JournalCostFigure(int Participants, int Ticks, int Pairs)
{
    private const double MostShare = 0.15;
    private const double MostSeconds = 1.5;

    /// <summary>Measures it.</summary>
    public async Task<Figure> MeasureAsync()
    {
        List<double> with = [];
        List<double> without = [];
        for (int pair = 0; pair <= Pairs; pair++)
        {
            double kept = (await ProgramRun.DoAsync(Participants, Ticks).ConfigureAwait(false)).CpuSeconds;
            double bare = (await ProgramRun.DoAsync(Participants, Ticks, "--no-journal").ConfigureAwait(false)).CpuSeconds;
            if (pair > 0)
            {
                with.Add(kept);
                without.Add(bare);
            }
        }

        IEnumerable<double> costs = with.Zip(without, (kept, bare) => (kept - bare) / Math.Max(MostShare * bare, MostSeconds));
        double share = Sample.Median(with.Zip(without, (kept, bare) => (kept - bare) / bare));
        string detail = string.Create(
            CultureInfo.InvariantCulture,
            $"{Participants} participants, {Ticks} ticks: {Sample.Median(with):F2} s of processor time with it, {Sample.Median(without):F2} s without; "
            + $"{share:P1} more, median of {Pairs} pairs");
        return new Figure("JournalCost: over what it may cost", Sample.Median(costs), Limit.AtMost(1, "times"), detail);
    }
}
