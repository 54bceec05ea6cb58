using System.Diagnostics;

namespace CoCreation.Sim.Runtime;

/// <summary>The conductor's sense of time: counts beats, and how many letters go by in a second.</summary>
internal sealed class Pulse
{
    private const int BeatsOfRate = 8;

    private readonly Queue<(long Time, long Letters)> _seen = new();

    /// <summary>What the timer tells.</summary>
    public static Beaten Beat { get; } = new();

    public int Beats { get; private set; }

    public double LettersPerSecond { get; private set; }

    public void Note(long letters)
    {
        Beats++;
        long now = Stopwatch.GetTimestamp();
        _seen.Enqueue((now, letters));
        if (_seen.Count > BeatsOfRate)
        {
            (long time, long before) = _seen.Dequeue();
            LettersPerSecond = Math.Max(0, (letters - before) / Stopwatch.GetElapsedTime(time, now).TotalSeconds);
        }
    }

    public sealed record Beaten;
}
