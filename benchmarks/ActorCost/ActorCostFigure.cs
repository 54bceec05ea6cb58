using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>
/// What actors cost: CPU time of the model on actors, in one district, over that of the plain loop on the same world. Both in turn,
/// so that whatever else the machine does hits both alike.
/// </summary>
internal static class ActorCostFigure
{
    private const int Pairs = 9;

    public static async Task<Figure> MeasureAsync()
    {
        List<double> ratios = [];
        List<double> plain = [];
        List<double> actors = [];
        for (int pair = 0; pair <= Pairs; pair++)
        {
            double loop = MeasureLoop();
            double hosted = await MeasureActorsAsync().ConfigureAwait(false);
            if (pair > 0)
            {
                plain.Add(loop);
                actors.Add(hosted);
                ratios.Add(hosted / loop);
            }
        }

        string detail = string.Create(
            CultureInfo.InvariantCulture,
            $"{Sample.Median(actors):F2} s on actors against {Sample.Median(plain):F2} s in the plain loop; "
            + $"ratios of pairs from {ratios.Min():F2} to {ratios.Max():F2}");
        return new Figure("ActorCost: CPU time against the plain loop", Sample.Median(ratios), Limit.AtMost(1.5, "times"), detail);
    }

    private static double MeasureLoop()
    {
        ReferenceRun run = new(CostWorld.Create());
        Run(CostWorld.WarmUp + 1);
        double before = CpuSeconds();
        Run(CostWorld.Ticks);
        return CpuSeconds() - before;

        void Run(int ticks)
        {
            for (int tick = 0; tick < ticks; tick++)
            {
                run.Next();
            }
        }
    }

    private static async Task<double> MeasureActorsAsync()
    {
        Simulation simulation = Simulation.Start(CostWorld.Create(), districts: 1);
        await using (simulation.ConfigureAwait(false))
        {
            await simulation.RunAsync(CostWorld.WarmUp, _ => { }).ConfigureAwait(false);
            double before = CpuSeconds();
            await simulation.RunAsync(CostWorld.Ticks, _ => { }).ConfigureAwait(false);
            return CpuSeconds() - before;
        }
    }

    /// <summary>Of the whole process, from a clean heap.</summary>
    private static double CpuSeconds()
    {
        GC.Collect();
        using Process process = Process.GetCurrentProcess();
        return process.TotalProcessorTime.TotalSeconds;
    }}
