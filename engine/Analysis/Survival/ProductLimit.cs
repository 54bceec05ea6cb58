namespace CoCreation.Sim.Analysis;

/// <summary>The arithmetic of the product-limit estimate: one walk through the observed times.</summary>
internal static class ProductLimit
{
    /// <summary>The steps of the curve.</summary>
    /// <param name="times">Every distinct time in rising order, with one flag for each subject last seen at it: true if it ended.</param>
    internal static SurvivalStep[] Steps(IReadOnlyList<IGrouping<double, bool>> times)
    {
        var steps = new SurvivalStep[times.Count];
        var atRisk = times.Sum(time => time.Count());
        var (survival, greenwood) = (1.0, 0.0);
        for (var i = 0; i < steps.Length; i++)
        {
            var (seen, events) = (times[i].Count(), times[i].Count(ended => ended));
            double left = atRisk - events;
            survival *= left / atRisk;
            greenwood += events == 0 ? 0 : events / (atRisk * left);
            steps[i] = new SurvivalStep
            {
                Time = times[i].Key,
                AtRisk = atRisk,
                Events = events,
                Censored = seen - events,
                Survival = survival,
                StandardError = left == 0 ? 0 : survival * Math.Sqrt(greenwood),
            };
            atRisk -= seen;
        }

        return steps;
    }
}
