namespace CoCreation.Sim.Analysis;

/// <summary>Newton's method on a partial likelihood, with halved steps where a whole one would lead down.</summary>
internal sealed class CoxNewton(CoxLikelihood likelihood)
{
    private const int MostIterations = 60;
    private const int MostHalvings = 40;

    // What rounding does to a log likelihood, for every end and as a share.
    private const double Rounding = 1e-12;

    // So small a last step, in standard deviations of a covariate, changes nothing that is shown.
    private const double SmallStep = 1e-9;

    // A covariate of which less than this share of its variance is left tells nothing of its own.
    private const double Negligible = 1e-10;

    internal CoxRegression Fitted()
    {
        double[] coefficients = new double[likelihood.Scales.Length];
        CoxPoint start = likelihood.At(coefficients);
        if (likelihood.Ends == 0)
        {
            return Result(CoxOutcome.NoEnds, start, 0);
        }

        double[] least = [.. likelihood.Scales.Select(_ => Negligible * likelihood.Ends)];
        CoxPoint point = start;
        for (int i = 0; i < MostIterations; i++)
        {
            SymmetricSolver solver = new(point.Information, least);
            if (solver.Singular is { } covariate)
            {
                return Result(i == 0 ? CoxOutcome.Undetermined : CoxOutcome.Separated, start, i) with { Covariate = covariate };
            }

            double[] step = solver.Solve(point.Slope);
            (double[] next, CoxPoint better) = Halved(coefficients, step, point);
            bool isThere = step.All(part => Math.Abs(part) < SmallStep);
            (coefficients, point) = (next, better);
            if (isThere)
            {
                return Converged(coefficients, start, point, i + 1);
            }
        }

        return Result(CoxOutcome.NotConverged, start, MostIterations);
    }

    /// <summary>The step, or the first of its halves that does not lead down; none at all if every one does.</summary>
    private (double[] Coefficients, CoxPoint Point) Halved(double[] from, double[] step, CoxPoint point)
    {
        double least = point.Log - (Rounding * (likelihood.Ends + Math.Abs(point.Log)));
        double length = 1;
        for (int i = 0; i < MostHalvings; i++)
        {
            double[] next = [.. from.Select((value, at) => value + (length * step[at]))];
            CoxPoint better = likelihood.At(next);
            if (better.Log >= least)
            {
                return (next, better);
            }

            length /= 2;
        }

        return (from, point);
    }

    private CoxRegression Converged(double[] coefficients, CoxPoint start, CoxPoint point, int iterations)
    {
        SymmetricSolver solver = new(point.Information, [.. coefficients.Select(_ => 0.0)]);
        if (solver.Singular is { } covariate)
        {
            return Result(CoxOutcome.Separated, start, iterations) with { Covariate = covariate };
        }

        return Result(CoxOutcome.Converged, start, iterations) with
        {
            LogLikelihood = point.Log,
            Coefficients = [.. coefficients.Select((value, i) => new CoxCoefficient(
                value / likelihood.Scales[i], Math.Sqrt(solver.InverseDiagonal(i)) / likelihood.Scales[i]))],
        };
    }

    private CoxRegression Result(CoxOutcome outcome, CoxPoint start, int iterations) => new()
    {
        Outcome = outcome,
        Coefficients = [],
        Covariate = null,
        LogLikelihoodAtZero = start.Log,
        LogLikelihood = null,
        Subjects = likelihood.Subjects,
        Ends = likelihood.Ends,
        Iterations = iterations,
    };
}
