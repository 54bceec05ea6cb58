using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

/// <summary>What is estimated from some sources, against what is exact.</summary>
public sealed class SampledTests
{
    /// <summary>Of 1,000 intervals of 95 % some 950 hold the exact mean; 4 standard deviations are 28.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MeanDistance_Intervals_HoldTheExactMeanAsOftenAsTheySay(bool scattered)
    {
        var graph = scattered ? ErdosRenyi.Draw(600, 2.0 / 600, 1) : WattsStrogatz.Draw(600, 6, .1, 1);
        var exact = Distances.Of(graph).Mean!.Value;
        var holding = Enumerable.Range(0, 1000).Count(seed =>
            MeanDistance.Estimate(graph, 40, (ulong)seed) is { } interval && interval.Lower <= exact && exact <= interval.Upper);

        Assert.InRange(holding, 922, 978);
    }

    [Fact]
    public void Betweenness_MeanOfManyEstimates_IsExact()
    {
        var graph = Classic.KarateClub();
        var exact = Betweenness.Of(graph);
        double[][] estimates = [.. Enumerable.Range(0, 2000).Select(seed => Betweenness.Estimate(graph, 8, (ulong)seed))];

        Assert.All(exact.Index(), of =>
        {
            double[] values = [.. estimates.Select(estimate => estimate[of.Index])];
            var interval = MeanInterval.Of(values, .9999);
            Assert.InRange(of.Item, interval.Lower!.Value - 1e-12, interval.Upper!.Value + 1e-12);
        });
    }

    [Fact]
    public void Estimates_SameSeed_AreTheSameAndAnotherAreNot()
    {
        var graph = BarabasiAlbert.Draw(500, 2, 1);

        Assert.Equal(Betweenness.Estimate(graph, 20, 1), Betweenness.Estimate(graph, 20, 1));
        Assert.NotEqual(Betweenness.Estimate(graph, 20, 1), Betweenness.Estimate(graph, 20, 2));
        Assert.Equal(MeanDistance.Estimate(graph, 20, 1), MeanDistance.Estimate(graph, 20, 1));
        Assert.NotEqual(MeanDistance.Estimate(graph, 20, 1), MeanDistance.Estimate(graph, 20, 2));
        Assert.Equal(Betweenness.Of(graph), Betweenness.Estimate(graph, 500, 3));
    }

    [Fact]
    public void Louvain_SameSeed_IsTheSameAndAnotherIsNot()
    {
        var graph = ErdosRenyi.Draw(300, .03, 1);

        Assert.Equal(Louvain.Parts(graph, 1).Parts, Louvain.Parts(graph, 1).Parts);
        Assert.NotEqual(Louvain.Parts(graph, 1).Parts, Louvain.Parts(graph, 2).Parts);
        Assert.True(Modularity.Of(graph, Louvain.Parts(graph, 1, 20)) >= Modularity.Of(graph, Louvain.Parts(graph, 1, 1)));
    }

    /// <summary>Exact for a graph of 3,000 as by a search from every member, with fewer searches.</summary>
    [Fact]
    public void Diameter_OfASmallWorld_TakesFewerSearchesThanMembers()
    {
        var graph = WattsStrogatz.Draw(3000, 6, .05, 1);
        var diameter = Diameter.Of(graph);

        Assert.Equal((Distances.Of(graph).Diameter, true), (diameter.AtLeast, diameter.IsExact));
        Assert.InRange(diameter.Searches, 5, 2000);
    }

    [Fact]
    public void Partition_Marks_AreNumberedBySizeThenLowestMember()
    {
        var partition = Partition.Of([9, -4, 7, 7, -4, 3]);

        Assert.Equal([2, 0, 1, 1, 0, 3], partition.Parts);
        Assert.Equal([2, 2, 1, 1], partition.Sizes);
        Assert.Equal((4, 1 / 3.0), (partition.Count, partition.LargestShare));
        Assert.Equal((0, 0.0), (Partition.Of([]).Count, Partition.Of([]).LargestShare));
    }
}
