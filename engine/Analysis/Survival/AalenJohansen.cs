namespace CoCreation.Sim.Analysis;

/// <summary>
/// The row of state probabilities p and its covariance, carried from time to time as p (I + dA) (Aalen and Johansen 1978,
/// Scandinavian Journal of Statistics 5:141); the covariance of Greenwood's kind takes the moves out of each state as multinomial
/// (Andersen, Borgan, Gill and Keiding 1993, Statistical Models Based on Counting Processes, IV.4).
/// </summary>
internal sealed class AalenJohansen
{
    private readonly double[] _chances;
    private double[,] _covariance;

    /// <summary>Begins with the shares of so many subjects that begin in each state; without any, all is unknown.</summary>
    internal AalenJohansen(IReadOnlyList<int> starts)
    {
        double all = starts.Sum();
        _chances = [.. starts.Select(count => count / all)];
        _covariance = new double[starts.Count, starts.Count];
        AddMultinomial(_covariance, _chances, 1 / all);
    }

    /// <summary>The present estimates, by state.</summary>
    internal StateEstimate[] Estimates() => [.. _chances.Select((chance, state) =>
        new StateEstimate(Math.Clamp(chance, 0, 1), Math.Sqrt(Math.Max(0, _covariance[state, state]))))];

    /// <summary>Passes one time.</summary>
    /// <param name="moves">How many moved, from state (first index) to state; the diagonal is 0.</param>
    /// <param name="atRisk">How many were in each state just before.</param>
    internal void Pass(int[,] moves, int[] atRisk)
    {
        double[,] hazards = Hazards(moves, atRisk);
        double[,] spread = Carried(hazards);
        double[] before = [.. _chances];
        Array.Clear(_chances);
        for (int from = 0; from < before.Length; from++)
        {
            double[] row = [.. Enumerable.Range(0, before.Length).Select(to => hazards[from, to])];
            AddMultinomial(spread, row, atRisk[from] == 0 ? 0 : before[from] * before[from] / atRisk[from]);
            for (int to = 0; to < row.Length; to++)
            {
                _chances[to] += before[from] * row[to];
            }
        }

        _covariance = spread;
    }

    /// <summary>I + dA: who moves where, out of those in each state.</summary>
    private static double[,] Hazards(int[,] moves, int[] atRisk)
    {
        double[,] hazards = new double[atRisk.Length, atRisk.Length];
        for (int from = 0; from < atRisk.Length; from++)
        {
            int left = atRisk[from];
            for (int to = 0; to < atRisk.Length; to++)
            {
                hazards[from, to] = moves[from, to] == 0 ? 0 : moves[from, to] / (double)atRisk[from];
                left -= moves[from, to];
            }

            hazards[from, from] = atRisk[from] == 0 ? 1 : left / (double)atRisk[from];
        }

        return hazards;
    }

    /// <summary>The covariance after a move with these chances: H' C H.</summary>
    private double[,] Carried(double[,] hazards)
    {
        int states = _chances.Length;
        (double[,] half, double[,] whole) = (new double[states, states], new double[states, states]);
        for (int i = 0; i < states; i++)
        {
            AddProduct(half, i, over => _covariance[i, over], hazards);
        }

        for (int i = 0; i < states; i++)
        {
            AddProduct(whole, i, over => hazards[over, i], half);
        }

        return whole;
    }

    private static void AddProduct(double[,] product, int row, Func<int, double> left, double[,] right)
    {
        for (int over = 0; over < right.GetLength(0); over++)
        {
            double factor = left(over);
            for (int column = 0; column < right.GetLength(1) && factor != 0; column++)
            {
                product[row, column] += factor * right[over, column];
            }
        }
    }

    private static void AddMultinomial(double[,] covariance, double[] shares, double factor)
    {
        for (int i = 0; i < shares.Length; i++)
        {
            for (int j = 0; j < shares.Length; j++)
            {
                covariance[i, j] += factor * shares[i] * ((i == j ? 1 : 0) - shares[j]);
            }
        }
    }
}
