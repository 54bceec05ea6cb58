namespace CoCreation.Sim.Analysis;

/// <summary>How long one subject was watched, and by which of several causes it ended, if it did.</summary>
public readonly record struct CompetingLifetime
{
    /// <summary>One watched subject.</summary>
    /// <param name="duration">Time watched, in any unit; finite, at least 0.</param>
    /// <param name="cause">The cause of the end that was seen at <paramref name="duration"/>, from 0; null if censored there.</param>
    /// <exception cref="ArgumentException">The duration is negative, not a number or infinite, or the cause is below 0.</exception>
    public CompetingLifetime(double duration, int? cause)
    {
        if (!double.IsFinite(duration) || duration < 0)
        {
            throw new ArgumentException($"A duration is finite and at least 0, not {duration}.", nameof(duration));
        }

        if (cause < 0)
        {
            throw new ArgumentException($"Causes are counted from 0, not {cause}.", nameof(cause));
        }

        (Duration, Cause) = (duration, cause);
    }

    /// <summary>Time watched; finite, at least 0.</summary>
    public double Duration { get; }

    /// <summary>The cause of the end; null if the subject was still alive when last seen (censored).</summary>
    public int? Cause { get; }
}
