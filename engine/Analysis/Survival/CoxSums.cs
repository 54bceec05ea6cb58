namespace CoCreation.Sim.Analysis;

/// <summary>Sums over subjects at risk: of weights, of weights times covariates, and of weights times products of two covariates.</summary>
internal sealed class CoxSums(int covariates)
{
    internal int Count { get; private set; }

    internal double Weight { get; private set; }

    /// <summary>The largest logarithm of a weight, which the sums are in units of: so that no risk set is lost below the rest.</summary>
    internal double Largest { get; private set; } = double.NegativeInfinity;

    internal double[] First { get; } = new double[covariates];

    internal double[,] Second { get; } = new double[covariates, covariates];

    /// <summary>Goes over to a larger unit, if it is one.</summary>
    internal void RaiseTo(double largest)
    {
        if (!(largest > Largest))
        {
            return;
        }

        double factor = Math.Exp(Largest - largest);
        (Largest, Weight) = (largest, Weight * factor);
        for (int i = 0; i < First.Length; i++)
        {
            First[i] *= factor;
            for (int j = 0; j <= i; j++)
            {
                Second[i, j] *= factor;
            }
        }
    }

    internal void Add(double weight, double[] row)
    {
        Count++;
        Weight += weight;
        for (int i = 0; i < row.Length; i++)
        {
            First[i] += weight * row[i];
            for (int j = 0; j <= i; j++)
            {
                Second[i, j] += weight * row[i] * row[j];
            }
        }
    }
}

/// <summary>Adds up the logarithm of the partial likelihood and its derivatives, end by end.</summary>
internal sealed class CoxTerms(int covariates)
{
    private readonly double[] _slope = new double[covariates];
    private readonly double[,] _information = new double[covariates, covariates];
    private double _log;

    /// <summary>One subject that ended.</summary>
    internal void AddEnd(double predictor, double[] row)
    {
        _log += predictor;
        for (int i = 0; i < covariates; i++)
        {
            _slope[i] += row[i];
        }
    }

    /// <summary>Those at risk at one end, of whom the ones that ended at the same time count less by a share.</summary>
    internal void AddRisk(CoxSums all, CoxSums ended, double share)
    {
        double weight = all.Weight - (share * ended.Weight);
        _log -= Math.Log(weight);
        double[] means = new double[covariates];
        for (int i = 0; i < covariates; i++)
        {
            means[i] = (all.First[i] - (share * ended.First[i])) / weight;
            _slope[i] -= means[i];
            for (int j = 0; j <= i; j++)
            {
                double square = (all.Second[i, j] - (share * ended.Second[i, j])) / weight;
                _information[i, j] += square - (means[i] * means[j]);
                _information[j, i] = _information[i, j];
            }
        }
    }

    internal CoxPoint Point() => new(_log, _slope, _information);
}
