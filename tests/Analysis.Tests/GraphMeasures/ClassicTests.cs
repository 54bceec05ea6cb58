using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>Published figures of published graphs, each to 1e-6 (validation.md, section 2).</summary>
public sealed class ClassicTests
{
    private const double Within = 1e-6;

    [Fact]
    public void KarateClub_TiesAndTriangles_AreAsPublished()
    {
        var graph = Classic.KarateClub();
        var clustering = Clustering.Of(graph);

        Assert.Equal((34, 78, 45L), (graph.Count, graph.TieCount, clustering.Triangles));
        Assert.Equal(.139037, Degrees.Density(graph), Within);
        Assert.Equal(.570638, clustering.Mean, Within);
        Assert.Equal(.255682, clustering.Transitivity, Within);
        Assert.Equal(-.475613, Degrees.Assortativity(graph)!.Value, Within);
    }

    [Fact]
    public void KarateClub_Distances_AreAsPublished()
    {
        var graph = Classic.KarateClub();
        var distances = Distances.Of(graph);

        Assert.Equal(5, distances.Diameter);
        Assert.Equal(2.408200, distances.Mean!.Value, Within);
        Assert.Equal((5, true), (Diameter.Of(graph).AtLeast, Diameter.Of(graph).IsExact));
        Assert.Equal(.437635, Betweenness.Of(graph)[0], Within);
    }

    [Fact]
    public void KarateClub_Factions_HaveThePublishedModularity() =>
        Assert.Equal(.358235, Modularity.Of(Classic.KarateClub(), Classic.Factions()), Within);

    /// <summary>.419790 is the highest that any partition has (Brandes et al. 2008, IEEE TKDE 20:172); found from every seed.</summary>
    [Fact]
    public void KarateClub_Louvain_FindsTheHighestModularity() => Assert.All(Enumerable.Range(0, 200), seed =>
    {
        var parts = Louvain.Parts(Classic.KarateClub(), (ulong)seed);
        Assert.Equal(.419790, Modularity.Of(Classic.KarateClub(), parts), Within);
        Assert.Equal(4, parts.Count);
    });

    [Fact]
    public void Kite_Centralities_AreAsPublished()
    {
        var graph = Classic.Kite();

        Assert.Equal(6 / 9.0, Degrees.Centrality(graph)[3], Within);
        Assert.Equal(.642857, Closeness.Of(graph)[5], Within);
        Assert.Equal(.388889, Betweenness.Of(graph)[7], Within);
    }

    [Fact]
    public void Florence_Medici_AreAsPublished()
    {
        var graph = Classic.Florence();

        Assert.Equal((15, 20), (graph.Count, graph.TieCount));
        Assert.Equal(.521978, Betweenness.Of(graph)[8], Within);
        Assert.Equal(.56, Closeness.Of(graph)[8], Within);
    }

    [Fact]
    public void Summary_OfTheKarateClub_HoldsAllOfThem()
    {
        var graph = Classic.KarateClub();
        var summary = GraphSummary.Of(graph, seed: 1);

        Assert.Equal((34, 78, 45L, 17), (summary.Members, summary.Ties, summary.Triangles, summary.HighestDegree));
        Assert.Equal((1, 1.0, 4, true), (summary.Components, summary.GiantShare, summary.Parts, summary.Diameter.IsExact));
        Assert.Equal(156 / 34.0, summary.MeanDegree, Within);
        Assert.Equal(.139037, summary.Density, Within);
        Assert.Equal(.570638, summary.Clustering, Within);
        Assert.Equal(.255682, summary.Transitivity, Within);
        Assert.Equal(-.475613, summary.Assortativity!.Value, Within);
        Assert.Equal(2.408200, summary.MeanDistance!.Estimate, Within);
        Assert.Equal(summary.MeanDistance.Lower, summary.MeanDistance.Upper);
        Assert.Equal(.419790, summary.Modularity, Within);
        Assert.Equal(summary, GraphSummary.Of(graph, seed: 1));
    }
}
