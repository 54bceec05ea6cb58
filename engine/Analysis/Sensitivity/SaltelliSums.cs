namespace CoCreation.Sim.Analysis;

/// <summary>What each base row adds to the indices, with outputs centred; rows with a missing output are left out.</summary>
internal sealed class SaltelliSums
{
    // What rounding makes of a variance that is 0 on paper, as a share of the mean square.
    private const double Rounding = 1e-12;

    private readonly double[][] _first;
    private readonly double[][] _total;
    private readonly double[] _sums;
    private readonly double[] _squares;

    private SaltelliSums(double[][] rows, double centre)
    {
        int factors = rows.Length == 0 ? 0 : rows[0].Length - 2;
        _first = [.. rows.Select(row => row[2..].Select(mixed => (row[1] - centre) * (mixed - row[0])).ToArray())];
        _total = [.. rows.Select(row => row[2..].Select(mixed => (row[0] - mixed) * (row[0] - mixed) / 2).ToArray())];
        _sums = [.. rows.Select(row => (row[0] + row[1] - (2 * centre)) / 2)];
        _squares = [.. rows.Select(row => (((row[0] - centre) * (row[0] - centre)) + ((row[1] - centre) * (row[1] - centre))) / 2)];
        Mean = rows.Length == 0 ? null : centre;
        Variance = rows.Length == 0 ? null : _squares.Average();
        Factors = factors;
    }

    internal int Rows => _sums.Length;

    internal double? Mean { get; }

    internal double? Variance { get; }

    private int Factors { get; }

    internal static SaltelliSums Of(SaltelliDesign design, IReadOnlyList<double> outputs)
    {
        double[][] rows = [.. outputs.Chunk(design.RunsPerRow).Where(row => !row.Any(double.IsNaN))];
        double centre = rows.Length == 0 ? 0 : rows.Average(row => (row[0] / 2) + (row[1] / 2));
        bool isConstant = rows.All(row => row[0] == rows[0][0] && row[1] == rows[0][0]);
        return new SaltelliSums(rows, isConstant && rows.Length > 0 ? rows[0][0] : centre);
    }

    /// <summary>First-order and total shares of the variance, by factor, of the given base rows; NaN where nothing varies.</summary>
    internal (double[] First, double[] Total) Shares(int[] rows)
    {
        double[] first = new double[Factors];
        double[] total = new double[Factors];
        (double sum, double square) = (0, 0);
        foreach (int row in rows)
        {
            sum += _sums[row];
            square += _squares[row];
            for (int factor = 0; factor < first.Length; factor++)
            {
                first[factor] += _first[row][factor];
                total[factor] += _total[row][factor];
            }
        }

        double variance = square - (sum * sum / rows.Length);
        variance = variance > Rounding * square ? variance : double.NaN;
        return ([.. first.Select(part => part / variance)], [.. total.Select(part => part / variance)]);
    }
}
