using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>A large file, read while nothing else runs that needs memory.</summary>
[CollectionDefinition(nameof(GraphMlSizeTests), DisableParallelization = true)]
[Collection(nameof(GraphMlSizeTests))]
public sealed class GraphMlSizeTests(ITestOutputHelper output) : IDisposable
{
    private const int Nodes = 800_000;
    private const int TiesOfEach = 5;
    private const int MostMegabytes = 400;

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Read_FourMillionTies_StaysBelowItsBound()
    {
        Write();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        GraphMl graph;
        using (FileStream stream = new(_file, FileMode.Open, FileAccess.Read))
        using (new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false)), null, 0, 5))
            graph = GraphMl.Read(stream, "large.graphml");

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(_file).Length >> 20} MB of file: at most {(most - before) >> 20} MB, {kept >> 20} MB in the end"));
        Assert.Equal((Nodes, Nodes, Nodes * TiesOfEach), (graph.Members.Count, graph.Ties.Labels.Count, graph.Ties.Edges.Count));
        Assert.Equal((0, 1), graph.Ties.Edges[0]);
        Assert.True(most - before < (long)MostMegabytes << 20, $"{(most - before) >> 20} MB");
    }

    /// <summary>A ring in which each is tied to the next five.</summary>
    private void Write()
    {
        using FileStream stream = new(_file, FileMode.Create, FileAccess.Write);
        GraphMlWriter.Write(
            stream,
            new(IsDirected: false) { EdgeAttributes = [new("weight", GraphValueKind.Number)] },
            Enumerable.Range(0, Nodes).Select(i => new GraphMlNode(Name(i), null, [])),
            Enumerable.Range(0, Nodes * TiesOfEach).Select(i => new GraphMlEdge(Name(i / TiesOfEach), Name(((i / TiesOfEach) + 1 + (i % TiesOfEach)) % Nodes), [GraphValue.Of(0.5)])));
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"p{i}");
}
