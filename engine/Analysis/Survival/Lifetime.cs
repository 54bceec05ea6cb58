namespace CoCreation.Sim.Analysis;

/// <summary>How long one subject (a network, a membership) was watched, and whether it ended while it was.</summary>
public readonly record struct Lifetime
{
    /// <summary>One watched subject.</summary>
    /// <param name="duration">Time watched, in any unit; finite, at least 0.</param>
    /// <param name="ended">True if the end was seen at <paramref name="duration"/>; false if it was censored there.</param>
    /// <exception cref="ArgumentException">The duration is negative, not a number or infinite.</exception>
    public Lifetime(double duration, bool ended)
    {
        if (!double.IsFinite(duration) || duration < 0)
        {
            throw new ArgumentException($"A duration is finite and at least 0, not {duration}.", nameof(duration));
        }

        (Duration, Ended) = (duration, ended);
    }

    /// <summary>Time watched; finite, at least 0.</summary>
    public double Duration { get; }

    /// <summary>True if the end was seen; false if the subject was still alive when last seen (censored).</summary>
    public bool Ended { get; }
}
