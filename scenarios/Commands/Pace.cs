using System.Diagnostics;

namespace CoCreation.Sim.Scenarios;

/// <summary>Holds a run to so many weeks a second, so that a class can watch; told to stop, it waits no longer.</summary>
internal sealed class Pace(int weeksPerSecond, int from, CancellationToken stop)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <summary>Waits until a week may be shown.</summary>
    public void Await(int week)
    {
        TimeSpan due = TimeSpan.FromSeconds((double)(week - from) / weeksPerSecond) - _watch.Elapsed;
        if (due > TimeSpan.Zero)
        {
            stop.WaitHandle.WaitOne(due);
        }
    }
}
