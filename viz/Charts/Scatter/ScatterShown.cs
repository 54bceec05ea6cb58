namespace CoCreation.Sim.Charts;

/// <summary>What of a design is drawn.</summary>
/// <param name="Panels">For each factor that is shown, the runs that have a value of it and a measure.</param>
/// <param name="Runs">How many runs have a measure.</param>
/// <param name="Missing">How many numbers are missing.</param>
internal sealed record ScatterShown(IReadOnlyList<IReadOnlyList<ScatterDot>> Panels, int Runs, int Missing)
{
    /// <summary>The most panels.</summary>
    public const int Most = 6;

    public static ScatterShown Of(ScatterData data)
    {
        int factors = Math.Min(Most, data.Factors.Count);
        ScatterRun[] measured = [.. data.Runs.Where(run => FindingScale.IsDrawn(run.Measure))];
        ScatterDot[][] panels =
        [
            .. Enumerable.Range(0, factors).Select(factor => measured
                .Where(run => factor < run.Factors.Count && FindingScale.IsDrawn(run.Factors[factor]))
                .Select(run => new ScatterDot(run.Factors[factor], run.Measure, run.Point)).ToArray()),
        ];
        int missing = data.Runs.Count - measured.Length + panels.Sum(panel => measured.Length - panel.Length);
        return new ScatterShown(panels, measured.Length, missing);
    }
}

/// <summary>One run in the panel of a factor.</summary>
/// <param name="Factor">The value of the factor.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Point">The point of the design that it is a run of; null for one of its own.</param>
internal readonly record struct ScatterDot(double Factor, double Measure, int? Point = null);
