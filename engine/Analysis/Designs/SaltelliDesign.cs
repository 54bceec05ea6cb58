namespace CoCreation.Sim.Analysis;

/// <summary>
/// The runs from which first-order and total indices of sensitivity are estimated (Saltelli, Annoni, Azzini, Campolongo, Ratto and
/// Tarantola 2010, Computer Physics Communications 181:259). N base rows have two independent points each, A and B; one more point
/// for every factor is A with that factor's coordinate from B. All come from one shifted Sobol sequence.
/// </summary>
/// <remarks>
/// The order of runs, from 0: base row j has the runs j (k + 2) for A, the next for B, and then one for each of the k factors. So the
/// first runs are the whole design with fewer base rows, and results can be fed back as they come.
/// </remarks>
public sealed class SaltelliDesign
{
    private readonly SobolSequence _sequence;

    /// <summary>A design; the same arguments give the same points.</summary>
    /// <param name="baseRows">How many base rows, N; at least 2, best a power of 2.</param>
    /// <param name="factors">How many factors, k; from 1 to 50.</param>
    /// <param name="seed">The seed of the shift of the points.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or there would be more than 2^24 runs.</exception>
    public SaltelliDesign(int baseRows, int factors, ulong seed)
    {
        Guard.NumberOf(nameof(factors), factors, 1, SobolSequence.MostDimensions / 2);
        Guard.NumberOf(nameof(baseRows), baseRows, 2, AnalysisChance.MostIndices / (factors + 2));
        (BaseRows, Factors) = (baseRows, factors);
        _sequence = new SobolSequence(2 * factors, seed);
    }

    /// <summary>How many base rows there are, N.</summary>
    public int BaseRows { get; }

    /// <summary>How many factors there are, k.</summary>
    public int Factors { get; }

    /// <summary>How many runs belong to one base row: k + 2.</summary>
    public int RunsPerRow => Factors + 2;

    /// <summary>How many runs there are: N (k + 2).</summary>
    public int Runs => BaseRows * RunsPerRow;

    /// <summary>The point of one run: k coordinates in [0, 1).</summary>
    /// <param name="run">The run, in the order of this class; from 0 to <see cref="Runs"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such run.</exception>
    public double[] PointAt(int run)
    {
        Guard.NumberOf(nameof(run), run, 0, Runs - 1);
        (int row, int at) = Math.DivRem(run, RunsPerRow);
        double[] both = _sequence.PointAt(row);
        double[] point = at == 1 ? both[Factors..] : both[..Factors];
        if (at > 1)
        {
            point[at - 2] = both[Factors + at - 2];
        }

        return point;
    }

    /// <summary>The points of all runs, in their order, made as they are asked for.</summary>
    public IEnumerable<double[]> Points() => Enumerable.Range(0, Runs).Select(PointAt);
}
