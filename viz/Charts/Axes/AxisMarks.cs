namespace CoCreation.Sim.Charts;

/// <summary>Chooses the marks of an axis.</summary>
internal static class AxisMarks
{
    private const double Rounding = 1e-9;
    private static readonly double[] Leads = [1, 2, 5, 10];

    /// <summary>From 0 to a most, in steps of 1, 2 or 5 times a power of ten.</summary>
    /// <param name="most">The end of the scale; above 0.</param>
    /// <param name="steps">At most so many steps.</param>
    /// <param name="leastStep">No step is smaller.</param>
    /// <param name="label">What stands beside a mark.</param>
    public static IReadOnlyList<AxisMark> UpTo(double most, int steps, double leastStep, Func<double, string> label)
    {
        double step = Step(most, steps, leastStep);
        int count = (int)Math.Floor((most / step) + Rounding);
        return [.. Enumerable.Range(0, count + 1).Select(i => new AxisMark(i * step, label(i * step)))];
    }

    /// <summary>The same on a scale that begins below 0: 0 is always marked.</summary>
    /// <param name="scale">The scale; 0 is on it.</param>
    /// <param name="steps">At most so many steps.</param>
    /// <param name="leastStep">No step is smaller.</param>
    /// <param name="label">What stands beside a mark.</param>
    public static IReadOnlyList<AxisMark> Around(Scale scale, int steps, double leastStep, Func<double, string> label)
    {
        double step = Step(scale.Most - scale.Least, steps, leastStep);
        int first = (int)Math.Ceiling((scale.Least / step) - Rounding);
        int last = (int)Math.Floor((scale.Most / step) + Rounding);
        return [.. Enumerable.Range(first, last - first + 1).Select(i => new AxisMark(i * step, label(i * step)))];
    }

    /// <summary>The powers of ten on a logarithmic scale; where only one lies on it, twice and five times such a power, too.</summary>
    public static IReadOnlyList<AxisMark> Powers(Scale scale, Func<double, string> label)
    {
        int first = (int)Math.Ceiling(Math.Log10(scale.Least) - Rounding);
        int last = (int)Math.Floor(Math.Log10(scale.Most) + Rounding);
        double[] powers = [.. Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(Power)];
        double[] marked = powers.Length > 1 ? powers
            : [.. Enumerable.Range(first - 1, 3).SelectMany(power => Leads[..^1].Select(lead => lead * Power(power))).Where(at => at >= scale.Least && at <= scale.Most)];
        return [.. marked.Select(at => new AxisMark(at, label(at)))];

        // Of whole numbers, so that what is told has no odd digits.
        static double Power(int power) => power < 0 ? 1 / Math.Pow(10, -power) : Math.Pow(10, power);
    }

    private static double Step(double range, int steps, double leastStep)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(range / steps)));
        return Math.Max(leastStep, power * Leads.First(lead => range / (lead * power) <= steps + Rounding));
    }
}
