using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>Graphs at the edge of every definition.</summary>
public sealed class HostileTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    public void Summary_WithoutTies_IsZeroOrUnknown(int count)
    {
        var summary = GraphSummary.Of(Graph.OfTies(count, []), 1);

        Assert.Equal((count, 0, count, count), (summary.Members, summary.Ties, summary.Components, summary.Parts));
        Assert.Equal((0.0, 0.0, 0.0, 0.0), (summary.Density, summary.MeanDegree, summary.Clustering, summary.Transitivity));
        Assert.Equal(((double?)null, (Interval?)null, 0.0), (summary.Assortativity, summary.MeanDistance, summary.Modularity));
        Assert.Equal((0, 0), (summary.Diameter.AtLeast, summary.Diameter.AtMost));
        Assert.Equal(count == 0 ? 0 : 1.0 / count, summary.GiantShare);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Centralities_TooFewMembers_AreZero(int count)
    {
        var graph = Graph.OfTies(count, []);

        Assert.Equal(new double[count], Betweenness.Of(graph));
        Assert.Equal(new double[count], Closeness.Of(graph));
        Assert.Equal(new double[count], Degrees.Centrality(graph));
    }

    [Fact]
    public void Star_Centre_IsBetweenAll()
    {
        var star = Classic.Star(50);

        Assert.Equal([1.0, .. new double[49]], Betweenness.Of(star));
        Assert.Equal((1.0, 49 / 97.0), (Closeness.Of(star)[0], Closeness.Of(star)[1]));
        Assert.Equal(-1.0, Degrees.Assortativity(star));
        Assert.Equal((2, true), (Diameter.Of(star).AtLeast, Diameter.Of(star).IsExact));
        Assert.Equal((0L, 0.0), (Clustering.Of(star).Triangles, Clustering.Of(star).Transitivity));
    }

    [Fact]
    public void Complete_All_IsOne()
    {
        var complete = CompleteGraph.Of(30);
        var summary = GraphSummary.Of(complete, 1);

        Assert.Equal((1.0, 1.0, 1.0, 4060L), (summary.Density, summary.Clustering, summary.Transitivity, summary.Triangles));
        Assert.Equal((new Interval(1, 1, 1), 1, 1), (summary.MeanDistance, summary.Diameter.AtMost, summary.Parts));
        Assert.Null(summary.Assortativity);
        Assert.All(Betweenness.Of(complete), share => Assert.Equal(0, share));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10_000)]
    [InlineData(10_001)]
    public void Diameter_OfAPath_TakesFewSearches(int count)
    {
        var diameter = Diameter.Of(Classic.Path(count));

        Assert.Equal((count - 1, true), (diameter.AtLeast, diameter.IsExact));
        Assert.InRange(diameter.Searches, 1, 7);
    }

    /// <summary>The longest way need not be in the largest component.</summary>
    [Fact]
    public void Diameter_LongestInASmallComponent_IsFound()
    {
        var ties = CompleteGraph.Of(20).Ties().Concat(Classic.Path(9).Ties().Select(tie => (tie.From + 20, tie.To + 20)));

        Assert.Equal(8, Diameter.Of(Graph.OfTies(29, ties)).AtMost);
    }

    [Fact]
    public void Diameter_ManyComponents_TakesLinearTime() => Assert.Equal(1, Diameter.Of(Graph.OfTies(300_000,
        Enumerable.Range(0, 100_000).SelectMany(i => new[] { (3 * i, (3 * i) + 1), ((3 * i) + 1, (3 * i) + 2), (3 * i, (3 * i) + 2) }))).AtMost);

    [Fact]
    public void Arguments_OutOfRange_AreRefused()
    {
        var graph = Classic.Kite();

        Assert.Throws<ArgumentException>(() => Modularity.Of(graph, Partition.Of([1, 2])));
        Assert.Throws<ArgumentOutOfRangeException>(() => Louvain.Parts(graph, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Betweenness.Estimate(graph, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanDistance.Estimate(graph, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeanDistance.Estimate(graph, 5, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Diameter.Of(graph, -1));
    }
}
