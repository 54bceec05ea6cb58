namespace CoCreation.Sim.Analysis;

/// <summary>The partial likelihood of one vector of coefficients: its logarithm, slope and information.</summary>
/// <param name="Log">The logarithm; not finite where the coefficients are too large to compute with.</param>
/// <param name="Slope">Its first derivatives.</param>
/// <param name="Information">Its second derivatives, with the sign turned.</param>
internal sealed record CoxPoint(double Log, double[] Slope, double[,] Information);

/// <summary>
/// The partial likelihood of subjects with covariates, which are centred and divided by their standard deviation, so that all
/// coefficients are of one size. One evaluation is one walk from the longest life to the shortest.
/// </summary>
internal sealed class CoxLikelihood
{
    private readonly (Lifetime Life, double[] Row)[] _subjects;
    private readonly bool _isEfron;

    internal CoxLikelihood(IReadOnlyList<Lifetime> lifetimes, IReadOnlyList<IReadOnlyList<double>> covariates, CoxTies ties)
    {
        _isEfron = ties == CoxTies.Efron;
        int count = covariates.Count == 0 ? 0 : covariates[0].Count;
        double[] means = [.. Enumerable.Range(0, count).Select(i => covariates.Average(row => row[i]))];
        Scales = [.. Enumerable.Range(0, count).Select(i => Scale(covariates, i, means[i]))];
        _subjects = [.. lifetimes
            .Select((life, at) => (life, covariates[at].Select((value, i) => (value - means[i]) / Scales[i]).ToArray()))
            .OrderByDescending(subject => subject.life.Duration)];
    }

    /// <summary>The standard deviation of each covariate; 1 where it does not vary.</summary>
    internal double[] Scales { get; }

    internal int Subjects => _subjects.Length;

    internal int Ends => _subjects.Count(subject => subject.Life.Ended);

    internal CoxPoint At(double[] coefficients)
    {
        CoxSums all = new(coefficients.Length);
        CoxTerms terms = new(coefficients.Length);
        for (int first = 0, next; first < _subjects.Length; first = next)
        {
            for (next = first; next < _subjects.Length && _subjects[next].Life.Duration == _subjects[first].Life.Duration;)
            {
                next++;
            }

            Pass(_subjects.AsSpan(first, next - first), coefficients, all, terms);
        }

        return terms.Point();
    }

    /// <summary>Passes one time: whoever was last seen at it joins those at risk, and each end is compared with them.</summary>
    private void Pass(ReadOnlySpan<(Lifetime Life, double[] Row)> subjects, double[] coefficients, CoxSums all, CoxTerms terms)
    {
        double[] predictors = new double[subjects.Length];
        for (int i = 0; i < predictors.Length; i++)
        {
            predictors[i] = Dot(subjects[i].Row, coefficients);
        }

        all.RaiseTo(predictors.Max());
        CoxSums ended = new(coefficients.Length);
        for (int i = 0; i < predictors.Length; i++)
        {
            double weight = Math.Exp(predictors[i] - all.Largest);
            all.Add(weight, subjects[i].Row);
            if (subjects[i].Life.Ended)
            {
                ended.Add(weight, subjects[i].Row);
                terms.AddEnd(predictors[i] - all.Largest, subjects[i].Row);
            }
        }

        for (int end = 0; end < ended.Count; end++)
        {
            terms.AddRisk(all, ended, _isEfron ? end / (double)ended.Count : 0);
        }
    }

    private static double Scale(IReadOnlyList<IReadOnlyList<double>> covariates, int column, double mean)
    {
        double largest = covariates.Max(row => Math.Abs(row[column] - mean));
        double deviation = largest * Math.Sqrt(covariates.Average(row => (row[column] - mean) / largest * ((row[column] - mean) / largest)));
        bool isConstant = covariates.All(row => row[column] == covariates[0][column]);
        return isConstant || !(deviation > 0) || !double.IsFinite(deviation) ? 1 : deviation;
    }

    private static double Dot(double[] row, double[] coefficients) => row.Zip(coefficients, (one, other) => one * other).Sum();
}
