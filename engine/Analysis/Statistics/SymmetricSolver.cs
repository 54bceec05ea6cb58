namespace CoCreation.Sim.Analysis;

/// <summary>Linear equations with a symmetric, positive definite matrix, by its root (Cholesky's decomposition).</summary>
internal sealed class SymmetricSolver
{
    // What rounding leaves of a pivot that is 0 on paper, as a share of the diagonal.
    private const double Rounding = 1e-11;

    private readonly double[,] _root;

    /// <summary>Decomposes a matrix.</summary>
    /// <param name="matrix">The matrix; its lower triangle is read.</param>
    /// <param name="least">For every row the pivot from which on it is taken for singular.</param>
    internal SymmetricSolver(double[,] matrix, double[] least)
    {
        int size = least.Length;
        _root = new double[size, size];
        for (int i = 0; i < size; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double rest = matrix[i, j];
                for (int k = 0; k < j; k++)
                {
                    rest -= _root[i, k] * _root[j, k];
                }

                if (i == j && !(rest > Math.Max(least[i], Rounding * matrix[i, i])))
                {
                    Singular = i;
                    return;
                }

                _root[i, j] = i == j ? Math.Sqrt(rest) : rest / _root[j, j];
            }
        }
    }

    /// <summary>The first row that follows from those before it; null if the matrix is regular.</summary>
    internal int? Singular { get; }

    /// <summary>The solution for one right side.</summary>
    internal double[] Solve(double[] right)
    {
        double[] solution = [.. right];
        for (int i = 0; i < solution.Length; i++)
        {
            for (int k = 0; k < i; k++)
            {
                solution[i] -= _root[i, k] * solution[k];
            }

            solution[i] /= _root[i, i];
        }

        for (int i = solution.Length - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < solution.Length; k++)
            {
                solution[i] -= _root[k, i] * solution[k];
            }

            solution[i] /= _root[i, i];
        }

        return solution;
    }

    /// <summary>One entry of the diagonal of the inverse.</summary>
    internal double InverseDiagonal(int row)
    {
        double[] unit = new double[_root.GetLength(0)];
        unit[row] = 1;
        return Solve(unit)[row];
    }
}
