namespace CoCreation.Sim.Analysis;

/// <summary>How an output answers when one factor moves, in units of the output per range of the factor.</summary>
/// <param name="Mean">The mean effect, mu. Null where there are fewer than two trajectories.</param>
/// <param name="MeanAbsolute">The mean size of effects, mu* (Campolongo, Cariboni and Saltelli 2007); at least 0; null likewise.</param>
/// <param name="Deviation">Their standard deviation, sigma: large for interactions or curvature; at least 0; null likewise.</param>
public sealed record MorrisIndex(Interval? Mean, Interval? MeanAbsolute, Interval? Deviation);

/// <summary>
/// Screening by elementary effects (Morris 1991, Technometrics 33:161; Campolongo, Cariboni and Saltelli 2007, Environmental Modelling
/// and Software 22:1509), with the middle 95 % of resampled trajectories.
/// </summary>
public sealed record MorrisIndices
{
    /// <summary>How many trajectories have all their outputs; the others do not count.</summary>
    public required int Trajectories { get; init; }

    /// <summary>The effects, by factor.</summary>
    public required IReadOnlyList<MorrisIndex> Factors { get; init; }

    /// <summary>Estimates the effects on one output.</summary>
    /// <param name="design">The design that was run.</param>
    /// <param name="outputs">The output of every run, in the design's order; NaN where it is missing.</param>
    /// <param name="seed">The seed of the resamples.</param>
    /// <param name="resamples">How many resamples; at least 100.</param>
    /// <param name="reached">
    /// By run and factor, the place in [0, 1] of its range where the factor stood, where that is not the place of the design: whole numbers and choices move further or
    /// less far. Null (default) where it is.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The number of outputs is not that of the runs, an output is infinite, or there are too few resamples.
    /// </exception>
    public static MorrisIndices Estimate(
        MorrisDesign design, IReadOnlyList<double> outputs, ulong seed, int resamples = 1000, Func<int, int, double>? reached = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        Guard.FiniteOrMissing(outputs, design.Runs, nameof(outputs));
        Guard.NumberOf(nameof(resamples), resamples, 100);
        double[][] effects = [.. outputs.Chunk(design.RunsPerTrajectory)
            .Select((run, trajectory) => Effects(design, trajectory, run, reached))
            .Where(effect => !effect.Any(double.IsNaN))];
        int[][] draws = Draws(effects.Length, seed, effects.Length < 2 ? 0 : resamples);
        return new MorrisIndices
        {
            Trajectories = effects.Length,
            Factors = [.. Enumerable.Range(0, design.Factors).Select(factor => Of([.. effects.Select(effect => effect[factor])], draws))],
        };
    }

    /// <summary>The effects of one trajectory, by factor; NaN next to a missing output.</summary>
    private static double[] Effects(MorrisDesign design, int trajectory, double[] outputs, Func<int, int, double>? reached)
    {
        double[] effects = new double[design.Factors];
        for (int step = 0; step < effects.Length; step++)
        {
            int factor = design.FactorMoved(trajectory, step);
            int run = (trajectory * design.RunsPerTrajectory) + step;
            double change = outputs[step + 1] - outputs[step];
            double move = reached is null ? design.IsUpward(trajectory, factor) ? design.Delta : -design.Delta : reached(run + 1, factor) - reached(run, factor);
            effects[factor] = move == 0 ? 0 : change / move;
        }

        return effects;
    }

    private static int[][] Draws(int count, ulong seed, int resamples)
    {
        AnalysisChance chance = new(seed, AnalysisPurpose.Resample);
        int[][] draws = [.. Enumerable.Range(0, resamples).Select(_ => new int[count])];
        for (int i = 0; i < draws.Length; i++)
        {
            chance.Fill(i, draws[i], count);
        }

        return draws;
    }

    private static MorrisIndex Of(double[] effects, int[][] draws)
    {
        if (draws.Length == 0)
        {
            return new MorrisIndex(null, null, null);
        }

        double[][] drawn = [.. draws.Select(draw => draw.Select(at => effects[at]).ToArray())];
        return new MorrisIndex(
            Percentile.Middle95(Sample.Mean(effects), [.. drawn.Select(Sample.Mean)]),
            Percentile.Middle95(MeanSize(effects), [.. drawn.Select(MeanSize)]),
            Percentile.Middle95(Deviation(effects), [.. drawn.Select(Deviation)]));
    }

    private static double MeanSize(double[] effects) => effects.Average(Math.Abs);

    private static double Deviation(double[] effects)
    {
        double mean = Sample.Mean(effects);
        return Math.Sqrt(effects.Sum(effect => (effect - mean) * (effect - mean)) / (effects.Length - 1));
    }
}
