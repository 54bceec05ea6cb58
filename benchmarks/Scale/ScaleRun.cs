using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>How long, how fast and how large a world of a given size is.</summary>
internal static class ScaleRun
{
    /// <summary>Runs it on the default number of districts and prints what it took; 0 unless it cannot be run.</summary>
    public static async Task<int> RunAsync(int participants, int ticks)
    {
        try
        {
            await MeasureAsync(participants, ticks).ConfigureAwait(false);
            return 0;
        }
        catch (InputException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return 2;
        }
    }

    private static async Task MeasureAsync(int participants, int ticks)
    {
        int districts = Simulation.DefaultDistricts(participants);
        Stopwatch watch = Stopwatch.StartNew();
        CoCreationWorld world = new(seed: 7, Parameters.Default.With(Parameter.Participants, participants));
        Simulation simulation = Simulation.Start(world, districts);
        await using (simulation.ConfigureAwait(false))
        {
            ulong digest = 0;
            await simulation.RunAsync(0, Note).ConfigureAwait(false);
            double made = watch.Elapsed.TotalSeconds;
            await simulation.RunAsync(ticks, Note).ConfigureAwait(false);
            double ran = watch.Elapsed.TotalSeconds - made;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{participants} participants, {ticks} ticks, {districts} districts: made in {made:F1} s, run in {ran:F1} s, "
                + $"{participants / 1e6 * ticks / ran:F2} million participant-steps/s, "
                + $"peak {PeakMegabytes():F0} MB, digest {digest:x16}"));

            void Note(TickRecord record) => digest = record.Digest;
        }
    }

    private static double PeakMegabytes()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
