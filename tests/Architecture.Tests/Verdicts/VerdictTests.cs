using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Verdicts;

public sealed class VerdictTests
{
    private static readonly Finding Breach = new("File.cs", "too long");

    [Fact]
    public void Problems_FindingWithoutExcuse_IsAProblem() =>
        Assert.Equal(["\"File.cs\" too long"], Verdict.Problems(Rule.FileSize, [Breach], []));

    [Fact]
    public void Problems_FindingWithExcuse_IsNone() =>
        Assert.Empty(Verdict.Problems(Rule.FileSize, [Breach], [new Excuse(Rule.FileSize, "File.cs", "a table")]));

    [Fact]
    public void Problems_ExcuseOfAnotherRule_DoesNotHelp() =>
        Assert.Single(Verdict.Problems(Rule.FileSize, [Breach], [new Excuse(Rule.MethodSize, "File.cs", "a table")]));

    [Fact]
    public void Problems_ExcuseForNothing_IsAProblem() =>
        Assert.Single(Verdict.Problems(Rule.FileSize, [], [new Excuse(Rule.FileSize, "Gone.cs", "a table")]));

    [Fact]
    public void Problems_ExcuseWithoutReason_IsAProblem() =>
        Assert.Single(Verdict.Problems(Rule.FileSize, [Breach], [new Excuse(Rule.FileSize, "File.cs", "")]));
}
