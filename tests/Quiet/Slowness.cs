using System.Diagnostics;

namespace CoCreation.Sim.Quiet;

/// <summary>
/// How much slower the processors are than those of the quiet machine for which limits in seconds are written: a virtual machine gets less of
/// them while its neighbours work. To be asked while nothing runs that is measured.
/// </summary>
internal static class Slowness
{
    // What the work below takes on two processors that nobody else uses.
    private const double UsualSeconds = .1;
    private const int Times = 5;
    private const int Workers = 2;
    private const int Steps = 9_000_000;
    private const int Places = 1 << 20;

    /// <summary>The factor, at least 1: by what a limit is stretched.</summary>
    public static double Now() => Math.Max(1, Enumerable.Range(0, Times).Select(_ => Seconds()).Order().ElementAt(Times / 2) / UsualSeconds);

    /// <summary>What is measured, and the mean of the factors before and after it.</summary>
    public static async Task<(double Value, double Factor)> AroundAsync(Func<Task<double>> measure)
    {
        double before = Now();
        double value = await measure();
        return (value, (before + Now()) / 2);
    }

    /// <summary>The time of some work on all processors at once, half of it arithmetic and half of it memory.</summary>
    private static double Seconds()
    {
        var watch = Stopwatch.StartNew();
        Parallel.For(0, Workers, new ParallelOptions { MaxDegreeOfParallelism = Workers }, Work);
        return watch.Elapsed.TotalSeconds;
    }

    private static void Work(int worker)
    {
        uint[] room = new uint[Places];
        uint place = (uint)worker + 1;
        for (int i = 0; i < Steps; i++)
        {
            place = (place * 1_664_525) + 1_013_904_223 + room[place % Places];
            room[(place >> 8) % Places] = place;
        }
    }
}
