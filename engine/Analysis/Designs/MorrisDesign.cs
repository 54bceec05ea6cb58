namespace CoCreation.Sim.Analysis;

/// <summary>
/// Random walks through a grid, each of which moves every factor once, by the same distance (Morris 1991, Technometrics 33:161).
/// </summary>
/// <remarks>
/// The order of runs, from 0: trajectory t has the runs t (k + 1) to t (k + 1) + k, in the order of its walk. The grid includes both
/// ends of the range: coordinates are in [0, 1], with 1.
/// </remarks>
public sealed class MorrisDesign
{
    private readonly int[][] _orders;
    private readonly AnalysisChance _starts;
    private readonly AnalysisChance _directions;

    /// <summary>A design; the same arguments give the same points.</summary>
    /// <param name="trajectories">How many walks, r; at least 1.</param>
    /// <param name="factors">How many factors, k; at least 1.</param>
    /// <param name="levels">How many levels the grid has, p; even, at least 2, often 4. Every level is met equally often.</param>
    /// <param name="seed">The seed of starts, orders and directions.</param>
    /// <exception cref="ArgumentException">A number is out of range, p is odd, or there would be more than 2^24 runs.</exception>
    public MorrisDesign(int trajectories, int factors, int levels, ulong seed)
    {
        Guard.NumberOf(nameof(factors), factors, 1, AnalysisChance.MostIndices - 1);
        Guard.NumberOf(nameof(trajectories), trajectories, 1, AnalysisChance.MostIndices / (factors + 1));
        Guard.NumberOf(nameof(levels), levels, 2);
        if (levels % 2 != 0)
        {
            throw new ArgumentException($"The number of levels is even, not {levels}.", nameof(levels));
        }

        (Trajectories, Factors, Levels) = (trajectories, factors, levels);
        _starts = new AnalysisChance(seed, AnalysisPurpose.MorrisStart);
        _directions = new AnalysisChance(seed, AnalysisPurpose.MorrisDirection);
        AnalysisChance order = new(seed, AnalysisPurpose.MorrisOrder);
        _orders = [.. Enumerable.Range(0, trajectories).Select(trajectory => order.Permutation(trajectory, factors))];
    }

    /// <summary>How many walks there are, r.</summary>
    public int Trajectories { get; }

    /// <summary>How many factors there are, k.</summary>
    public int Factors { get; }

    /// <summary>How many levels the grid has, p.</summary>
    public int Levels { get; }

    /// <summary>How far a factor moves: p / (2 (p - 1)); in (1/2, 1].</summary>
    public double Delta => Levels / (2.0 * (Levels - 1));

    /// <summary>How many runs belong to one trajectory: k + 1.</summary>
    public int RunsPerTrajectory => Factors + 1;

    /// <summary>How many runs there are: r (k + 1).</summary>
    public int Runs => Trajectories * RunsPerTrajectory;

    /// <summary>The point of one run: k coordinates in [0, 1].</summary>
    /// <param name="run">The run, in the order of this class; from 0 to <see cref="Runs"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such run.</exception>
    public double[] PointAt(int run)
    {
        Guard.NumberOf(nameof(run), run, 0, Runs - 1);
        (int trajectory, int step) = Math.DivRem(run, RunsPerTrajectory);
        double[] point = new double[Factors];
        for (int i = 0; i < Factors; i++)
        {
            int factor = FactorMoved(trajectory, i);
            bool isHigh = IsUpward(trajectory, factor) == (i < step);
            int level = _starts.Below(trajectory, factor, Levels / 2) + (isHigh ? Levels / 2 : 0);
            point[factor] = level / (Levels - 1.0);
        }

        return point;
    }

    /// <summary>The points of all runs, in their order, made as they are asked for.</summary>
    public IEnumerable<double[]> Points() => Enumerable.Range(0, Runs).Select(PointAt);

    /// <summary>Which factor a trajectory moves between its runs <paramref name="step"/> and <paramref name="step"/> + 1.</summary>
    internal int FactorMoved(int trajectory, int step) => _orders[trajectory][step];

    /// <summary>Whether a trajectory moves a factor up, not down.</summary>
    internal bool IsUpward(int trajectory, int factor) => _directions.Below(trajectory, factor, 2) == 1;
}
