namespace CoCreation.Sim.Analysis;

/// <summary>A mean and how far chance goes around it, by Student's t (Student 1908, Biometrika 6:1).</summary>
public sealed record MeanInterval
{
    /// <summary>How many values there are; at least 0.</summary>
    public required int Count { get; init; }

    /// <summary>Their mean; null without values.</summary>
    public required double? Mean { get; init; }

    /// <summary>Their standard deviation, with n - 1; at least 0; null with fewer than two values.</summary>
    public required double? Deviation { get; init; }

    /// <summary>Half the width of the interval around the mean; at least 0; null with fewer than two values.</summary>
    public required double? HalfWidth { get; init; }

    /// <summary>Where the interval begins; null with fewer than two values.</summary>
    public double? Lower => Mean - HalfWidth;

    /// <summary>Where the interval ends; null with fewer than two values.</summary>
    public double? Upper => Mean + HalfWidth;

    /// <summary>The mean of values and its interval.</summary>
    /// <param name="values">Finite values; they are added in the given order.</param>
    /// <param name="confidence">The share of such intervals that hold the true mean of normal values; in (0, 1).</param>
    /// <exception cref="ArgumentException">A value is not finite, or the confidence is not in (0, 1).</exception>
    public static MeanInterval Of(IReadOnlyList<double> values, double confidence = 0.95)
    {
        Guard.Finite(values, nameof(values));
        Guard.Confidence(confidence);
        int count = values.Count;
        if (count < 2)
        {
            return new() { Count = count, Mean = count == 0 ? null : values[0], Deviation = null, HalfWidth = null };
        }

        double mean = Sample.Mean(values);
        double deviation = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (count - 1));
        double quantile = StudentT.Quantile((1 + confidence) / 2, count - 1);
        return new() { Count = count, Mean = mean, Deviation = deviation, HalfWidth = quantile * deviation / Math.Sqrt(count) };
    }
}
