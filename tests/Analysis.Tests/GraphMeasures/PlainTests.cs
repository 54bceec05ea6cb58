using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>Every measure of small random graphs, against the letter of its definition.</summary>
public sealed class PlainTests
{
    private const double Within = 1e-12;

    [Fact]
    public void Degrees_AnyGraph_AreAsDefined() => Plain.Graphs.Sample(graph =>
    {
        Plain plain = new(graph);
        int[] degrees = [.. plain.Members.Select(plain.Degree)];
        Assert.Equal(degrees, Degrees.Of(graph));
        Assert.Equal(degrees.DefaultIfEmpty().Max(), Degrees.Highest(graph));
        Assert.Equal(degrees.Select(degree => (double)degree).DefaultIfEmpty().Average(), Degrees.Mean(graph), Within);
        Assert.Equal(graph.Count < 2 ? 0 : degrees.Sum() / (graph.Count * (graph.Count - 1.0)), Degrees.Density(graph), Within);
        Assert.Equal(degrees.Select(degree => graph.Count < 2 ? 0 : degree / (graph.Count - 1.0)), Degrees.Centrality(graph));
        var distribution = Degrees.Distribution(graph);
        Assert.All(distribution.Index(), of => Assert.Equal(degrees.Count(degree => degree == of.Index), of.Item));
        Assert.Equal(graph.Count, distribution.Sum());
    });

    [Fact]
    public void Assortativity_AnyGraph_IsTheCorrelationOfBothEnds() => Plain.Graphs.Sample(graph =>
    {
        var (expected, actual) = (new Plain(graph).Assortativity, Degrees.Assortativity(graph));
        Assert.Equal(expected is null, actual is null);
        Assert.Equal(expected ?? 0, actual ?? 0, 1e-9);
    });

    [Fact]
    public void Clustering_AnyGraph_IsAsDefined() => Plain.Graphs.Sample(graph =>
    {
        Plain plain = new(graph);
        var clustering = Clustering.Of(graph);
        Assert.Equal(plain.Members.Select(i => (long)plain.TrianglesOf(i)), clustering.TrianglesOf);
        Assert.Equal(plain.Members.Select(plain.Local), clustering.Local);
        Assert.Equal(plain.Members.Sum(plain.TrianglesOf) / 3, clustering.Triangles);
        Assert.Equal(plain.Members.Select(plain.Local).DefaultIfEmpty().Average(), clustering.Mean, Within);
        Assert.Equal(plain.Transitivity, clustering.Transitivity, Within);
    });

    [Fact]
    public void Distances_AnyGraph_AreAsDefined() => Plain.Graphs.Sample(graph =>
    {
        Plain plain = new(graph);
        int[] joined = [.. plain.JoinedDistances];
        var distances = Distances.Of(graph);
        Assert.Equal(joined.Length, distances.JoinedPairs);
        Assert.Equal(joined.Length == 0 ? 0 : joined.Average(), distances.Mean ?? 0, Within);
        Assert.Equal(joined.DefaultIfEmpty().Max(), distances.Diameter ?? 0);
        Assert.Equal(plain.Members.Select(i => plain.Members.Max(j => plain.Distance(i, j) ?? 0)), distances.Eccentricities);
    });

    [Fact]
    public void Diameter_AnyGraph_IsExactOrAround() => Gen.Select(Plain.Graphs, Gen.Int[0, 4]).Sample((graph, searches) =>
    {
        var longest = new Plain(graph).JoinedDistances.DefaultIfEmpty().Max();
        var (exact, bounds) = (Diameter.Of(graph), Diameter.Of(graph, searches));
        Assert.Equal((longest, longest), (exact.AtLeast, exact.AtMost));
        Assert.InRange(longest, bounds.AtLeast, bounds.AtMost);
    });

    [Fact]
    public void Components_AnyGraph_HoldWhoReachesWhom() => Plain.Graphs.Sample(graph =>
    {
        Plain plain = new(graph);
        var components = Components.Of(graph);
        Assert.All(plain.Members, i => Assert.All(plain.Members, j =>
            Assert.Equal(plain.Distance(i, j) is not null, components.Parts[i] == components.Parts[j])));
        Assert.Equal(components.Sizes.OrderDescending(), components.Sizes);
        Assert.All(components.Sizes.Index(), size => Assert.Equal(components.Parts.Count(part => part == size.Index), size.Item));
    });

    [Fact]
    public void Closeness_AnyGraph_IsAsDefined() => Plain.Graphs.Sample(graph =>
    {
        Plain plain = new(graph);
        Assert.All(Closeness.Of(graph).Index(), of => Assert.Equal(plain.Closeness(of.Index), of.Item, Within));
    });

    [Fact]
    public void Betweenness_AnyGraph_IsAsDefined() => Plain.Graphs.Sample(graph =>
    {
        Plain plain = new(graph);
        Assert.All(Betweenness.Of(graph).Index(), of => Assert.Equal(plain.Betweenness(of.Index), of.Item, Within));
    }, iter: 60);

    [Fact]
    public void Modularity_AnyPartition_IsAsDefined() => Gen.Select(Plain.Graphs, Gen.Int[0, 4].Array[12]).Sample((graph, marks) =>
        Assert.Equal(new Plain(graph).Modularity(marks), Modularity.Of(graph, Partition.Of(marks[..graph.Count])), Within));

    /// <summary>Each member alone is a partition too, and so are the components, which chance may leave barely better.</summary>
    [Fact]
    public void Louvain_AnyGraph_IsNotBelowSimpleParts() => Plain.Graphs.Sample(graph =>
    {
        var found = Modularity.Of(graph, Louvain.Parts(graph, 1));
        Assert.True(found >= 0);
        Assert.True(found >= Modularity.Of(graph, Partition.Of([.. Enumerable.Range(0, graph.Count)])));
        Assert.True(found >= Modularity.Of(graph, Components.Of(graph)) - 1e-3);
    });

    [Fact]
    public void MeanDistance_AllSources_IsExact() => Plain.Graphs.Sample(graph =>
    {
        var exact = Distances.Of(graph).Mean;
        Assert.Equal(exact is { } mean ? new Interval(mean, mean, mean) : null, MeanDistance.Estimate(graph, 12, 1));
    });
}
