using CsCheck;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>A small graph as a matrix, measured by the letter of the definitions.</summary>
internal sealed class Plain
{
    private readonly bool[,] _tied;
    private readonly int[,] _distances;

    public Plain(Graph graph)
    {
        Count = graph.Count;
        _tied = new bool[Count, Count];
        _distances = new int[Count, Count];
        foreach (var (from, to) in graph.Ties())
            _tied[from, to] = _tied[to, from] = true;
        foreach (var (i, j) in All())
            _distances[i, j] = i == j ? 0 : _tied[i, j] ? 1 : int.MaxValue / 4;
        foreach (var through in Members)
            foreach (var (i, j) in All())
                _distances[i, j] = Math.Min(_distances[i, j], _distances[i, through] + _distances[through, j]);
    }

    /// <summary>Up to twelve members, from few ties to all, so that many graphs fall apart.</summary>
    public static Gen<Graph> Graphs { get; } =
        from count in Gen.Int[0, 12]
        from probability in Gen.OneOf(Gen.Double[0, 1], Gen.Double[0, .25], Gen.Const(1.0))
        from seed in Gen.ULong
        select ErdosRenyi.Draw(count, probability, seed);

    public int Count { get; }

    public IEnumerable<int> Members => Enumerable.Range(0, Count);

    public int Degree(int i) => Members.Count(j => _tied[i, j]);

    public int? Distance(int i, int j) => _distances[i, j] < Count ? _distances[i, j] : null;

    public IEnumerable<int> JoinedDistances =>
        from pair in All() where pair.I < pair.J && Distance(pair.I, pair.J) is not null select _distances[pair.I, pair.J];

    public int TrianglesOf(int i) => All().Count(pair => pair.I < pair.J && _tied[i, pair.I] && _tied[i, pair.J] && _tied[pair.I, pair.J]);

    public double Local(int i) => Degree(i) < 2 ? 0 : TrianglesOf(i) / (Degree(i) * (Degree(i) - 1) / 2.0);

    public double Transitivity =>
        Members.Sum(i => Degree(i) * (Degree(i) - 1)) is > 0 and var paths ? 2.0 * Members.Sum(TrianglesOf) / paths : 0;

    public double? Assortativity
    {
        get
        {
            (double X, double Y)[] ends =
                [.. from pair in All() where _tied[pair.I, pair.J] select ((double)Degree(pair.I), (double)Degree(pair.J))];
            if (ends.Length == 0)
                return null;
            var mean = ends.Average(end => end.X);
            var spread = ends.Sum(end => (end.X - mean) * (end.X - mean));
            return spread < 1e-9 ? null : ends.Sum(end => (end.X - mean) * (end.Y - mean)) / spread;
        }
    }

    public double Closeness(int i)
    {
        int[] distances = [.. Members.Where(j => j != i && Distance(i, j) is not null).Select(j => _distances[i, j])];
        return distances.Length == 0 ? 0 : distances.Length / (double)distances.Sum() * distances.Length / (Count - 1);
    }

    public double Betweenness(int i)
    {
        if (Count < 3)
            return 0;
        var shares = from pair in All()
                     where pair.I < pair.J && pair.I != i && pair.J != i && Distance(pair.I, pair.J) is not null
                     where _distances[pair.I, i] + _distances[i, pair.J] == _distances[pair.I, pair.J]
                     select (double)Paths(pair.I, i) * Paths(i, pair.J) / Paths(pair.I, pair.J);
        return shares.Sum() / ((Count - 1) * (Count - 2) / 2.0);
    }

    public double Modularity(IReadOnlyList<int> parts)
    {
        double ends = Members.Sum(Degree);
        return ends == 0 ? 0 : All().Where(pair => parts[pair.I] == parts[pair.J])
            .Sum(pair => (_tied[pair.I, pair.J] ? 1 : 0) - (Degree(pair.I) * Degree(pair.J) / ends)) / ends;
    }

    private long Paths(int from, int to) => from == to
        ? 1
        : Members.Where(j => _tied[j, to] && _distances[from, j] == _distances[from, to] - 1).Sum(j => Paths(from, j));

    private IEnumerable<(int I, int J)> All() => from i in Members from j in Members select (i, j);
}
