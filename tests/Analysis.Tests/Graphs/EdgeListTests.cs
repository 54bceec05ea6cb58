using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class EdgeListTests
{
    [Fact]
    public void Read_HeaderCommentsAndBlankLines_GivesOnlyTies()
    {
        var list = Read("# who knows whom\n\nSource,Target\ncleo,ben\n  # later\nanna,ben\n");

        Assert.Equal(["anna", "ben", "cleo"], list.Labels);
        Assert.Equal([(0, 1), (1, 2)], list.Edges);
    }

    [Theory]
    [InlineData("anna,ben")]
    [InlineData("anna;ben\r\n")]
    [InlineData("ben\tanna\n")]
    [InlineData(" anna , ben ")]
    [InlineData("\uFEFFanna,ben")]
    [InlineData("\"source\",\"target\"\n\"anna\" ; \"ben\"")]
    public void Read_AnySeparatorBlanksOrQuotes_GivesTheSameTie(string text)
    {
        var list = Read(text);

        Assert.Equal(["anna", "ben"], list.Labels);
        Assert.Equal([(0, 1)], list.Edges);
    }

    [Fact]
    public void Read_QuotedLabels_KeepsWhatIsInTheQuotes()
    {
        var list = Read("\"Smith, John\";\"#1\"\n\"#1\",\"the \"\"boss\"\"\"\n");

        Assert.Equal(["#1", "Smith, John", "the \"boss\""], list.Labels);
    }

    [Fact]
    public void Read_AllLabelsNumbers_SortsByValue()
    {
        var list = Read("10,9\n9,007\n123456789012345678901234567890,10\n7,0\n");

        Assert.Equal(["0", "007", "7", "9", "10", "123456789012345678901234567890"], list.Labels);
        Assert.Equal([(0, 2), (1, 3), (3, 4), (4, 5)], list.Edges);
    }

    [Fact]
    public void Read_OneLabelNoNumber_SortsOrdinally() => Assert.Equal(["-1", "10", "9", "Z", "a"], Read("10,9\na,Z\n-1,9\n").Labels);

    [Fact]
    public void Read_HeaderWordsInALaterLine_AreATie() => Assert.Equal(2, Read("a,b\nsource,target\n").Edges.Count);

    [Fact]
    public void Read_TiesInAnyOrderAndDirection_GivesTheSameList() => Ties.SelectMany(
        ties => Gen.Select(Gen.Shuffle(ties), Gen.Bool.Array[ties.Length], (shuffled, flips) => (ties, shuffled, flips))).Sample(sample =>
    {
        var flipped = sample.shuffled.Zip(sample.flips, (tie, flip) => flip ? (tie.To, tie.From) : tie);
        var (straight, mixed) = (Read(Written(sample.ties)), Read(Written(flipped)));
        return straight.Labels.SequenceEqual(mixed.Labels) && straight.Edges.SequenceEqual(mixed.Edges);
    });

    [Fact]
    public void Read_AnyTies_GivesThemBackByLabel() => Ties.Sample(ties =>
    {
        var list = Read(Written(ties));
        return Written(list.Edges.Select(edge => (list.Labels[edge.From], list.Labels[edge.To]))) == Written(ties.Order());
    });

    private static Gen<(int From, int To)[]> Ties =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 12], (from, above) => (From: from, To: from + above)).Array[1, 40]
            .Select(ties => ties.Distinct().ToArray());

    private static string Written<T>(IEnumerable<(T From, T To)> ties) =>
        string.Join('\n', ties.Select(tie => $"{tie.From},{tie.To}"));

    private static EdgeList Read(string text) => EdgeList.Read(new StringReader(text), "ties.csv");
}
