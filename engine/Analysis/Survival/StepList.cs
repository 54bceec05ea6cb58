namespace CoCreation.Sim.Analysis;

/// <summary>A list of steps in rising order of time.</summary>
internal static class StepList
{
    /// <summary>The last step that is not after a time; null if all are.</summary>
    internal static T? UpTo<T>(IReadOnlyList<T> steps, Func<T, double> timeOf, double time)
        where T : class
    {
        if (double.IsNaN(time))
        {
            throw new ArgumentException("A time is a number.", nameof(time));
        }

        var (low, high) = (0, steps.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = timeOf(steps[middle]) <= time ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : steps[low - 1];
    }
}
