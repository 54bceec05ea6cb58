namespace CoCreation.Sim.Analysis;

/// <summary>What a list of numbers must be before anything is computed from it.</summary>
internal static class Guard
{
    internal static void Finite(IReadOnlyList<double> values, string name)
    {
        ArgumentNullException.ThrowIfNull(values, name);
        for (int i = 0; i < values.Count; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException($"Values are finite, not {values[i]} (at {i}).", name);
            }
        }
    }

    /// <summary>A result that is missing is NaN; an infinite one is a mistake.</summary>
    internal static void FiniteOrMissing(IReadOnlyList<double> outputs, int count, string name)
    {
        ArgumentNullException.ThrowIfNull(outputs, name);
        if (outputs.Count != count)
        {
            throw new ArgumentException($"The design has {count} runs, not {outputs.Count}.", name);
        }

        if (outputs.Any(double.IsInfinity))
        {
            throw new ArgumentException("An output is finite, or not a number where it is missing.", name);
        }
    }

    internal static void Confidence(double confidence)
    {
        if (confidence is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence is above 0 and below 1.");
        }
    }

    internal static void Share(double share)
    {
        if (share is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is above 0 and below 1.");
        }
    }

    internal static void Probability(double probability, string name)
    {
        if (probability is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(name, probability, "A probability is from 0 to 1.");
        }
    }

    internal static void NumberOf(string name, int number, int least, int most = AnalysisChance.MostIndices)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most, name);
    }
}
