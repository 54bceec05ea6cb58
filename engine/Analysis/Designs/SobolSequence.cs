namespace CoCreation.Sim.Analysis;

/// <summary>
/// Points that fill the unit cube evenly (Sobol 1967, USSR Computational Mathematics and Mathematical Physics 7:86), in the order of
/// the Gray code (Antonov and Saleev 1979, same journal 19:252), with the direction numbers of Joe and Kuo (2008). Evenest are the
/// first 2^m points.
/// </summary>
public sealed class SobolSequence
{
    private const double Unit = 1.0 / (1L << DirectionNumbers.Bits);

    private readonly uint[][] _directions;
    private readonly uint[] _shifts;

    /// <summary>A sequence of points.</summary>
    /// <param name="dimensions">How many coordinates a point has; from 1 to <see cref="MostDimensions"/>.</param>
    /// <param name="seed">
    /// The seed of a random digital shift (exclusive or), which keeps the points even and makes each uniform; null for the sequence
    /// itself, which begins with the point 0.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many dimensions.</exception>
    public SobolSequence(int dimensions, ulong? seed = null)
    {
        Guard.NumberOf(nameof(dimensions), dimensions, 1, MostDimensions);
        _directions = [.. Enumerable.Range(0, dimensions).Select(DirectionNumbers.Of)];
        _shifts = [.. Enumerable.Range(0, dimensions).Select(dimension => seed is { } key
            ? (uint)(new AnalysisChance(key, AnalysisPurpose.DigitalShift).Uniform(dimension, 0) / Unit)
            : 0)];
    }

    /// <summary>How many dimensions there are at most: 101.</summary>
    public static int MostDimensions => DirectionNumbers.Dimensions;

    /// <summary>How many coordinates a point has.</summary>
    public int Dimensions => _directions.Length;

    /// <summary>One point of the sequence, each coordinate in [0, 1).</summary>
    /// <param name="index">Its place in the sequence, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is below 0.</exception>
    public double[] PointAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return [.. Enumerable.Range(0, Dimensions).Select(dimension => Coordinate(dimension, (uint)index))];
    }

    /// <summary>The first points of the sequence, each coordinate in [0, 1).</summary>
    /// <param name="count">How many; at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public double[][] Points(int count)
    {
        Guard.NumberOf(nameof(count), count, 0);
        return [.. Enumerable.Range(0, count).Select(PointAt)];
    }

    private double Coordinate(int dimension, uint index)
    {
        uint bits = _shifts[dimension];
        uint gray = index ^ (index >> 1);
        for (int bit = 0; gray != 0; bit++, gray >>= 1)
        {
            bits ^= (gray & 1) == 1 ? _directions[dimension][bit] : 0;
        }

        return bits * Unit;
    }
}
