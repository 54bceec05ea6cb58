using System.Diagnostics;

namespace CoCreation.Sim.Live;

/// <summary>
/// Lets a world that is far ahead of what plays rest for as long as it worked: a page that draws needs the processors more than weeks that
/// are shown much later.
/// </summary>
/// <param name="isFarAhead">Whether a week is far ahead.</param>
/// <param name="stop">Ends every rest.</param>
internal sealed class Rest(Func<int, bool> isFarAhead, CancellationToken stop)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private long _begun = Stopwatch.GetTimestamp();

    /// <summary>Rests, if there is reason to, after a week.</summary>
    public async Task TakeAsync(int week)
    {
        if (isFarAhead(week))
        {
            TimeSpan worked = Stopwatch.GetElapsedTime(_begun);
            await Task.Delay(worked < Longest ? worked : Longest, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        _begun = Stopwatch.GetTimestamp();
    }
}
