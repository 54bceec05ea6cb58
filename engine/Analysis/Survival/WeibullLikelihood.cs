namespace CoCreation.Sim.Analysis;

/// <summary>The likelihood of lifetimes under a Weibull distribution, with all times in units of the longest.</summary>
internal sealed class WeibullLikelihood
{
    // Shapes beyond e^30 or below e^-30 are not shapes, but data without a maximum.
    private const double Widest = 30;

    private readonly double[] _logs;
    private readonly double _ends;
    private readonly double _meanLogEnd;
    private readonly double _longest;

    private WeibullLikelihood(double[] logs, double[] logEnds, double longest) =>
        (_logs, _ends, _meanLogEnd, _longest) = (logs, logEnds.Length, logEnds.Average(), longest);

    /// <summary>Null where there is no maximum. Subjects censored at 0 say nothing.</summary>
    internal static WeibullLikelihood? Of(IReadOnlyList<Lifetime> lifetimes)
    {
        double longest = lifetimes.Select(life => life.Duration).DefaultIfEmpty().Max();
        double[] logs = [.. lifetimes.Where(life => life.Duration > 0).Select(life => Math.Log(life.Duration) - Math.Log(longest))];
        double[] ends = [.. lifetimes.Where(life => life.Ended).Select(life => Math.Log(life.Duration) - Math.Log(longest))];
        bool hasMaximum = ends.Any(log => log < 0) && ends.All(double.IsFinite);
        return hasMaximum ? new WeibullLikelihood(logs, ends, longest) : null;
    }

    /// <summary>The logarithm of the likeliest shape, to the last bit; null if it is out of all bounds.</summary>
    internal double? LogShape()
    {
        (double low, double high) = (-1, 1);
        while (Slope(low) > 0 && low > -Widest)
        {
            low *= 2;
        }

        while (Slope(high) < 0 && high < Widest)
        {
            high *= 2;
        }

        if (Slope(low) > 0 || Slope(high) < 0)
        {
            return null;
        }

        for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2)
        {
            (low, high) = Slope(middle) < 0 ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The estimate at a shape, with the scale that is likeliest for it.</summary>
    internal Weibull At(double logShape)
    {
        double shape = Math.Exp(logShape);
        double logScale = Math.Log(_logs.Sum(log => Math.Exp(shape * log)) / _ends) / shape;
        double[] z = [.. _logs.Select(log => shape * (log - logScale))];
        double first = z.Sum(value => value * Math.Exp(value));
        double second = z.Sum(value => value * value * Math.Exp(value));
        double zOfEnds = _ends * shape * (_meanLogEnd - logScale);

        // The observed information of (log shape, log scale), where the sum of exp(z) is the number of ends.
        (double shapes, double both, double scales) = (first + second - zOfEnds, -shape * first, shape * shape * _ends);
        double determinant = (shapes * scales) - (both * both);
        double scale = Math.Exp(logScale + Math.Log(_longest));
        return new Weibull
        {
            Shape = shape,
            ShapeError = shape * Math.Sqrt(scales / determinant),
            Scale = scale,
            ScaleError = scale * Math.Sqrt(shapes / determinant),
            LogLikelihood = (_ends * (logShape - _meanLogEnd - Math.Log(_longest) - 1)) + zOfEnds,
        };
    }

    /// <summary>The profile likelihood's slope with the sign turned: rises with the shape, and is 0 at the likeliest.</summary>
    private double Slope(double logShape)
    {
        double shape = Math.Exp(logShape);
        (double sum, double weighted) = (0, 0);
        foreach (double log in _logs)
        {
            double power = Math.Exp(shape * log);
            sum += power;
            weighted += power * log;
        }

        return (weighted / sum) - (1 / shape) - _meanLogEnd;
    }
}
