namespace CoCreation.Sim.Analysis;

/// <summary>What is estimated at one time at which somebody ended.</summary>
/// <param name="Time">The time, in the unit of the durations.</param>
/// <param name="AtRisk">Subjects alive and watched just before it; at least 1.</param>
/// <param name="Survival">The chance to outlive it; in [0, 1].</param>
/// <param name="Causes">The chance to have ended by each cause up to it; by cause, with <paramref name="Survival"/> the sum is 1.</param>
public sealed record IncidenceStep(double Time, int AtRisk, StateEstimate Survival, IReadOnlyList<StateEstimate> Causes);

/// <summary>
/// The chance to have ended by each of several causes over time, where an end by one forestalls all others (Aalen and Johansen 1978,
/// Scandinavian Journal of Statistics 5:141). With one cause it is 1 less the Kaplan-Meier estimate.
/// </summary>
public sealed class CumulativeIncidence
{
    private CumulativeIncidence(IReadOnlyList<IncidenceStep> steps) => Steps = steps;

    /// <summary>One step for every distinct time with an end, in rising order; empty if none ended.</summary>
    public IReadOnlyList<IncidenceStep> Steps { get; }

    /// <summary>The last step that is not after a time; null before the first.</summary>
    /// <param name="time">The time, in the unit of the durations.</param>
    /// <exception cref="ArgumentException">The time is not a number.</exception>
    public IncidenceStep? At(double time) => StepList.UpTo(Steps, step => step.Time, time);

    /// <summary>Estimates the chances from lifetimes, in any order.</summary>
    /// <param name="lifetimes">The subjects; ends at a time come before censorings at it.</param>
    /// <param name="causes">How many causes there are; at least 1.</param>
    /// <exception cref="ArgumentException">A cause is not below <paramref name="causes"/>.</exception>
    public static CumulativeIncidence Estimate(IReadOnlyList<CompetingLifetime> lifetimes, int causes)
    {
        ArgumentNullException.ThrowIfNull(lifetimes);
        Guard.NumberOf(nameof(causes), causes, 1, short.MaxValue - 1);
        if (lifetimes.Any(life => life.Cause >= causes))
        {
            throw new ArgumentException($"Causes are below {causes}.", nameof(lifetimes));
        }

        // State 0 is to be alive, state c + 1 to have ended by cause c.
        int[] atRisk = new int[causes + 1];
        atRisk[0] = lifetimes.Count;
        AalenJohansen chances = new(atRisk);
        List<IncidenceStep> steps = [];
        foreach (var time in lifetimes.GroupBy(life => life.Duration, life => life.Cause).OrderBy(time => time.Key))
        {
            int[,] moves = new int[causes + 1, causes + 1];
            foreach (int cause in time.OfType<int>())
            {
                moves[0, cause + 1]++;
            }

            if (time.Any(cause => cause is not null))
            {
                chances.Pass(moves, atRisk);
                StateEstimate[] states = chances.Estimates();
                steps.Add(new IncidenceStep(time.Key, atRisk[0], states[0], states[1..]));
            }

            atRisk[0] -= time.Count();
        }

        return new CumulativeIncidence(steps);
    }
}
