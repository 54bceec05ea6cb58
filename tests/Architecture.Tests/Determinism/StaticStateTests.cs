using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

public sealed class StaticStateTests
{
    [Fact]
    public void StaticFields_OfTheEngine_NeverChange() =>
        Verdict.Clean(Rule.StaticState, StaticStateRule.Check(Assemblies.Types(Assemblies.Engine)));

    [Theory]
    [InlineData("Bad.count")]
    [InlineData("Bad.<Total>k__BackingField")]
    [InlineData("Bad.Grown")]
    public void Check_StaticThatChanges_IsFound(string field) =>
        Assert.Contains(StaticStateRule.Check(Assemblies.Sample(typeof(Bad))),
            finding => finding.Where.EndsWith("/" + field, StringComparison.Ordinal));

    [Fact]
    public void Check_ConstantsAndCachedLambdas_AreFree() => Assert.Empty(StaticStateRule.Check(Assemblies.Sample(typeof(Good))));

    private static class Bad
    {
        private static readonly List<int> Grown = [];
        private static int count;

        public static int Total { get; set; }

        public static void Count() => Grown.Add(count++);
    }

    private static class Good
    {
        private const int Ten = 10;
        private static readonly int[] Table = [1, Ten];

        public static IEnumerable<int> Doubled() => Table.Select(x => 2 * x);
    }
}
