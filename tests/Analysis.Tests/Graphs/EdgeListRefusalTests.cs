using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class EdgeListRefusalTests
{
    [Fact]
    public void Read_ManyMistakes_TellsEachWithItsPlace()
    {
        const string Text = """
            source,target
            anna,ben
            anna
            anna,ben,cleo
            , ben
            cleo,  cleo
            ben, anna
            "ben,cleo
            """;

        var problems = Refused(Text);

        Assert.Equal(
            ["ties.csv:3:5", "ties.csv:4:10", "ties.csv:5:1", "ties.csv:6:8", "ties.csv:7:1", "ties.csv:8:1"],
            problems.Select(problem => problem.Place));
        Assert.Contains("line 2", problems[4].Message.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna", "two labels, not 1")]
    [InlineData("Smith, John;Ann", "two labels, not 3")]
    [InlineData("anna,", "empty label")]
    [InlineData("\"\",anna", "empty label")]
    [InlineData("anna,anna", "itself")]
    [InlineData("an\u0001na,ben", "control characters")]
    [InlineData("anna,\"b\ten\"", "control characters")]
    [InlineData("an\"na,ben", "quote")]
    [InlineData("an\"\"na,ben", "quote")]
    [InlineData("\"anna\" x,ben", "quote")]
    [InlineData("\"anna\"\",ben", "quote")]
    [InlineData("anna,\"", "quote")]
    public void Read_OneBrokenLine_TellsOneProblem(string line, string expected) =>
        Assert.Contains(expected, Assert.Single(Refused(line)).Message.English, StringComparison.Ordinal);

    [Fact]
    public void Read_TwoEmptyLabels_TellsBoth() =>
        Assert.Equal(["ties.csv:1:1", "ties.csv:1:2"], Refused(",").Select(problem => problem.Place));

    [Theory]
    [InlineData("")]
    [InlineData("\n# nobody\n")]
    [InlineData("source,target\n")]
    public void Read_NoTies_IsRefused(string text)
    {
        var problem = Assert.Single(Refused(text));

        Assert.Equal("ties.csv:1:1", problem.Place);
        Assert.StartsWith("no ties", problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_HundredProblems_TellsAll() => Assert.Equal("ties.csv:100:2", Refused(Repeated("x\n", 100))[^1].Place);

    [Fact]
    public void Read_MoreThanHundredProblems_ClosesWithTheirNumber()
    {
        var problems = Refused(Repeated("x\n", 137));

        Assert.Equal(101, problems.Count);
        Assert.Equal("ties.csv: and 37 more", problems[^1].ToString());
    }

    [Fact]
    public void Read_AnyText_IsAListOrRefused() => Gen.String[Gen.Char["ab7,;\t\"# \n"], 0, 30].Sample(text =>
    {
        try
        {
            return EdgeList.Read(new StringReader(text), "ties.csv").Edges.All(edge => edge.From < edge.To);
        }
        catch (InputException refusal)
        {
            return refusal.Problems.Count > 0;
        }
    });

    private static string Repeated(string line, int times) => string.Concat(Enumerable.Repeat(line, times));

    private static IReadOnlyList<Problem> Refused(string text) =>
        Assert.Throws<InputException>(() => EdgeList.Read(new StringReader(text), "ties.csv")).Problems;
}
