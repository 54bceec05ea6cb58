using System.Diagnostics;
using Xunit;
using Xunit.Abstractions;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>200,000 members and a million ties: what is linear is done in seconds. The limits are generous, the seconds are printed.</summary>
public sealed class LargeGraphTests(ITestOutputHelper output)
{
    private const int Members = 200_000;

    [Theory]
    [InlineData("Watts-Strogatz")]
    [InlineData("Barabasi-Albert")]
    [InlineData("Erdos-Renyi p")]
    [InlineData("Erdos-Renyi m")]
    [InlineData("blocks")]
    public void Measures_MillionTies_TakeSeconds(string kind)
    {
        var graph = Timed($"{kind}: draw", 10, () => Draw(kind));
        Assert.InRange(graph.TieCount, 980_000, 1_020_000);
        Timed("build again", 10, () => Graph.OfTies(Members, graph.Ties()));
        Timed("degrees, assortativity", 5, () => (Degrees.Distribution(graph), Degrees.Assortativity(graph)));
        var clustering = Timed("clustering", 20, () => Clustering.Of(graph));
        Timed("components", 5, () => Components.Of(graph));
        var diameter = Timed("diameter, 5 searches", 60, () => Diameter.Of(graph, 5));
        var distance = Timed("mean distance, 20 sources", 60, () => MeanDistance.Estimate(graph, 20, 1));
        Timed("betweenness, 5 sources", 60, () => Betweenness.Estimate(graph, 5, 1));
        var parts = Timed("Louvain, 1 start", 120, () => Louvain.Parts(graph, 1, 1));
        var modularity = Timed("modularity", 5, () => Modularity.Of(graph, parts));
        output.WriteLine($"{clustering.Triangles} triangles, {diameter}, distance {distance}, {parts.Count} parts, modularity {modularity}");
    }

    private static Graph Draw(string kind) => kind switch
    {
        "Watts-Strogatz" => WattsStrogatz.Draw(Members, 10, .1, 1),
        "Barabasi-Albert" => BarabasiAlbert.Draw(Members, 5, 1),
        "Erdos-Renyi p" => ErdosRenyi.Draw(Members, 1e6 / (Members * (Members - 1.0) / 2), 1),
        "Erdos-Renyi m" => ErdosRenyi.DrawTies(Members, 1_000_000, 1),
        _ => StochasticBlocks.Draw([.. Enumerable.Repeat(Members / 100, 100)],
            [.. Enumerable.Range(0, 100).Select(Probabilities)], 1),
    };

    private static double[] Probabilities(int row) => [.. Enumerable.Range(0, 100).Select(column => row == column ? .0045 : 5.05e-6)];

    private T Timed<T>(string what, double mostSeconds, Func<T> run)
    {
        var watch = Stopwatch.StartNew();
        var result = run();
        output.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:F2} s");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, mostSeconds);
        return result;
    }
}
