using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class GraphTests
{
    private static readonly Gen<(int Count, (int From, int To)[] Contacts)> Contacts =
        from count in Gen.Int[1, 20]
        from contacts in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1], (one, other) => (one, other)).Array[0, 60]
        select (count, contacts);

    [Fact]
    public void OfTies_Ties_AreMutualAndInOrder()
    {
        var graph = Graph.OfTies(4, [(3, 0), (0, 1)]);

        Assert.Equal([1, 3], graph.NeighboursOf(0).ToArray());
        Assert.Equal([0], graph.NeighboursOf(3).ToArray());
        Assert.Empty(graph.NeighboursOf(2).ToArray());
        Assert.Equal((4, 2, 2), (graph.Count, graph.TieCount, graph.DegreeOf(0)));
        Assert.Equal([(0, 1), (0, 3)], graph.Ties());
        Assert.True(graph.AreTied(3, 0));
        Assert.False(graph.AreTied(3, 1) || graph.AreTied(2, 2));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(0, 4)]
    [InlineData(-1, 0)]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    public void OfTies_LoopNobodyOrDouble_IsRefused(int from, int to) =>
        Assert.Throws<ArgumentException>(() => Graph.OfTies(4, [(2, 3), (from, to)]));

    [Fact]
    public void OfTies_NegativeCount_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Graph.OfTies(-1, []));

    [Fact]
    public void OfContacts_Any_MergesDoublesAndLeavesLoopsOut() => Contacts.Sample(given =>
    {
        var graph = Graph.OfContacts(given.Count, given.Contacts);
        var ties = given.Contacts.Where(tie => tie.From != tie.To).Select(tie => (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To)))
            .Distinct().Order();
        Assert.Equal(ties, graph.Ties());
        for (var member = 0; member < given.Count; member++)
            Assert.Equal(Enumerable.Range(0, given.Count).Where(other => graph.AreTied(other, member)), graph.NeighboursOf(member).ToArray());
    });

    [Fact]
    public void OfContacts_Nobody_IsRefused() => Assert.Throws<ArgumentException>(() => Graph.OfContacts(2, [(0, 2)]));

    [Fact]
    public void Of_EdgeList_KeepsNumbers()
    {
        var list = EdgeList.Read(new StringReader("cleo,ben\nanna,ben\n"), "ties.csv").Among(["anna", "ben", "cleo", "dora"]);
        var graph = Graph.Of(list);

        Assert.Equal(list.Edges, graph.Ties());
        Assert.Equal((4, 0), (graph.Count, graph.DegreeOf(3)));
    }

    [Fact]
    public void OfTies_AnyOrder_IsTheSameGraph() => Plain.Graphs.Sample(graph =>
        Assert.Equal(graph.Ties(), Graph.OfTies(graph.Count, graph.Ties().Reverse().Select(tie => (tie.To, tie.From))).Ties()));
}
