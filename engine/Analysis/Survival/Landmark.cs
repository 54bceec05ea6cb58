namespace CoCreation.Sim.Analysis;

/// <summary>The subjects of one group at a landmark.</summary>
/// <param name="Group">The group that they are in at the landmark.</param>
/// <param name="Residuals">How long each was watched after the landmark, in the order of the subjects; above 0.</param>
public sealed record LandmarkGroup(int Group, IReadOnlyList<Lifetime> Residuals)
{
    /// <summary>The survival curve from the landmark on.</summary>
    public KaplanMeier Curve { get; } = KaplanMeier.Estimate(Residuals);
}

/// <summary>
/// Residual lifetimes from a landmark on, by the group that subjects are in at it: so that nobody is credited for the time that it
/// took to get into a group (Anderson, Cain and Gelber 1983, Journal of Clinical Oncology 1:710).
/// </summary>
public sealed class Landmark
{
    private Landmark(double time, IReadOnlyList<LandmarkGroup> groups) => (Time, Groups) = (time, groups);

    /// <summary>The landmark, in the unit of the durations.</summary>
    public double Time { get; }

    /// <summary>The groups that somebody is in, in rising order.</summary>
    public IReadOnlyList<LandmarkGroup> Groups { get; }

    /// <summary>How many subjects are alive and watched after the landmark, in a known group.</summary>
    public int Subjects => Groups.Sum(group => group.Residuals.Count);

    /// <summary>Whether the groups differ in how long they live from the landmark on.</summary>
    public LogRank Test() => LogRank.Test([.. Groups.Select(group => group.Residuals)]);

    /// <summary>Takes those who are alive and watched after the landmark; whoever ends or is censored at it does not count.</summary>
    /// <param name="time">The landmark, in the unit of the durations; finite, at least 0.</param>
    /// <param name="lifetimes">All subjects, from their own beginning.</param>
    /// <param name="groups">The group of each subject at the landmark; null where it is unknown, which leaves the subject out.</param>
    /// <exception cref="ArgumentException">The time is out of range, or the lists differ in length.</exception>
    public static Landmark At(double time, IReadOnlyList<Lifetime> lifetimes, IReadOnlyList<int?> groups)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        ArgumentNullException.ThrowIfNull(groups);
        if (!double.IsFinite(time) || time < 0)
        {
            throw new ArgumentException($"A landmark is finite and at least 0, not {time}.", nameof(time));
        }

        if (lifetimes.Count != groups.Count)
        {
            throw new ArgumentException($"Each of {lifetimes.Count} subjects has a group, not {groups.Count}.", nameof(groups));
        }

        var alive = lifetimes.Zip(groups, (life, group) => (life, group)).Where(pair => pair.life.Duration > time && pair.group is not null);
        return new Landmark(time, [.. alive
            .GroupBy(pair => pair.group!.Value, pair => new Lifetime(pair.life.Duration - time, pair.life.Ended))
            .OrderBy(group => group.Key)
            .Select(group => new LandmarkGroup(group.Key, [.. group]))]);
    }
}
