using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

public sealed class HashCodeTests
{
    [Fact]
    public void HashCodes_KernelAndModel_AreNotAskedFor() =>
        Verdict.Clean(Rule.HashCodes, HashCodeRule.Check(Assemblies.Types(Assemblies.Exact)));

    [Theory]
    [InlineData("Of -> System.Object.GetHashCode")]
    [InlineData("Mixed -> System.HashCode.Combine")]
    public void Check_HashCode_IsFound(string call) =>
        Assert.Contains(HashCodeRule.Check(Assemblies.Sample(typeof(Bad))),
            finding => finding.Where.EndsWith("." + call, StringComparison.Ordinal));

    [Fact]
    public void Check_RecordCode_IsFree() => Assert.Empty(HashCodeRule.Check(Assemblies.Sample(typeof(Plain))));

    private static class Bad
    {
        public static int Of(object text) => text.GetHashCode();

        public static int Mixed(int a, int b) => HashCode.Combine(a, b);
    }

    private sealed record Plain(int Number, string Text);
}
