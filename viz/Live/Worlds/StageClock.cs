using System.Diagnostics;

namespace CoCreation.Sim.Live;

/// <summary>Turns the weeks of a stage while it plays.</summary>
/// <param name="stage">The stage.</param>
internal sealed class StageClock(Stage stage)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(15);

    public async Task RunAsync(CancellationToken stop)
    {
        using PeriodicTimer timer = new(Beat);
        long last = Stopwatch.GetTimestamp();
        double weeks = 0;
        while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false))
        {
            TimeSpan passed = Stopwatch.GetElapsedTime(last);
            last = Stopwatch.GetTimestamp();
            weeks = stage.IsPlaying ? weeks + (passed.TotalSeconds * stage.Speed) : 0;
            if (weeks >= 1)
            {
                int due = (int)weeks;

                // Weeks that are not computed yet are not made up for later.
                weeks = stage.Pass(due) == due ? weeks - due : 0;
            }
        }
    }
}
