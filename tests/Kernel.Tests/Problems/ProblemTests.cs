using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ProblemTests
{
    [Fact]
    public void ToString_AnyProblem_IsPlaceThenMessage() =>
        Assert.Equal("ties.csv:12:5: an empty label", new Problem("ties.csv:12:5", new("an empty label", "ein leerer Name")).ToString());
}
