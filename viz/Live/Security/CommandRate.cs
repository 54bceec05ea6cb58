using System.Diagnostics;

namespace CoCreation.Sim.Live;

/// <summary>How many commands are taken: so many at once, and as many in every second after.</summary>
/// <param name="most">How many.</param>
internal sealed class CommandRate(int most)
{
    private readonly object _gate = new();
    private double _left = most;
    private long _last = Stopwatch.GetTimestamp();

    /// <summary>Whether one more is taken now.</summary>
    public bool Take()
    {
        lock (_gate)
        {
            _left = Math.Min(most, _left + (Stopwatch.GetElapsedTime(_last).TotalSeconds * most));
            _last = Stopwatch.GetTimestamp();
            if (_left < 1)
            {
                return false;
            }

            _left--;
            return true;
        }
    }
}
