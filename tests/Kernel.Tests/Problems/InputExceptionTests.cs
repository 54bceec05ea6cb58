using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class InputExceptionTests
{
    [Fact]
    public void Message_TwoProblems_IsOneLineEach()
    {
        var refusal = new InputException([new("ties.csv:12:5", new("an empty label", "")), new("--set trustt", new("no such name; nearest: trust", ""))]);

        Assert.Equal("ties.csv:12:5: an empty label\n--set trustt: no such name; nearest: trust", refusal.Message);
        Assert.Equal(2, refusal.Problems.Count);
    }

    [Fact]
    public void Problems_ListChangedAfterwards_StayAsTheyWere()
    {
        var problems = new List<Problem> { new("a", new("b", "c")) };
        var refusal = new InputException(problems);

        problems.Clear();

        Assert.Equal(new Problem("a", new("b", "c")), Assert.Single(refusal.Problems));
    }

    [Fact]
    public void Constructor_NoProblem_IsRefused() => Assert.Throws<ArgumentException>(() => new InputException([]));
}
