using System.Globalization;

namespace CoCreation.Sim.Benchmarks;

/// <summary>
/// What it costs to have a run done by two nodes on this machine: their steps per second, over those of one process that keeps the same
/// journal, in turn.
/// </summary>
/// <param name="Participants">How many participants.</param>
/// <param name="Ticks">How many ticks.</param>
/// <param name="Pairs">How many pairs of runs.</param>
internal sealed record NodesFigure(int Participants, int Ticks, int Pairs)
{
    private const double LeastShare = 0.5;

    public async Task<Figure> MeasureAsync()
    {
        List<ProgramRun> alone = [];
        List<ProgramRun> spread = [];
        for (int pair = 0; pair < Pairs; pair++)
        {
            alone.Add(await ProgramRun.DoAsync(Participants, Ticks).ConfigureAwait(false));
            spread.Add(await ProgramRun.DoAsync(Participants, Ticks, "--nodes", "2").ConfigureAwait(false));
        }

        double share = Sample.Median(spread.Zip(alone, (two, one) => two.StepsPerSecond / one.StepsPerSecond));
        string crossed = spread[^1].Printed.Split('\n').FirstOrDefault(line => line.Contains("node to node", StringComparison.Ordinal)) ?? "";
        string detail = string.Create(
            CultureInfo.InvariantCulture,
            $"{Participants} participants, {Ticks} ticks: {Sample.Median(spread.Select(run => run.StepsPerSecond)):F0} steps/s on two nodes, "
            + $"{Sample.Median(alone.Select(run => run.StepsPerSecond)):F0} in one process, median of {Pairs} pairs; {crossed}");
        return new Figure("Nodes: steps per second of two nodes over one process", share, Limit.AtLeast(LeastShare, "times"), detail);
    }
}
