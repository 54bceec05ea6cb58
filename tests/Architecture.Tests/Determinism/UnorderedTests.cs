using CoCreation.Sim.Architecture.Tests.Tree;
using CoCreation.Sim.Architecture.Tests.Verdicts;
using Xunit;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

public sealed class UnorderedTests
{
    [Fact]
    public void Walks_KernelModelAndRuntime_AreThroughOrderedCollections() =>
        Verdict.Clean(Rule.UnorderedIteration, UnorderedRule.Check(Assemblies.Types([.. Assemblies.Exact, "engine/Runtime"])));

    [Theory]
    [InlineData("ForEach -> System.Collections.Generic.Dictionary`2.GetEnumerator")]
    [InlineData("Keys -> System.Collections.Generic.Dictionary`2.get_Keys")]
    [InlineData("Members -> System.Collections.Generic.HashSet`1.GetEnumerator")]
    [InlineData("ByInterface -> System.Collections.Generic.IReadOnlyDictionary`2.get_Values")]
    [InlineData("Sorted -> System.Linq.Enumerable.OrderBy")]
    [InlineData("Copied -> System.Linq.Enumerable.ToList")]
    [InlineData("Joined -> System.String.Join")]
    public void Check_WalkThroughUnordered_IsFound(string walk) =>
        Assert.Contains(UnorderedRule.Check(Assemblies.Sample(typeof(Bad))),
            finding => finding.Where.EndsWith("." + walk, StringComparison.Ordinal));

    [Fact]
    public void Check_LookUpsAndLists_AreFree() => Assert.Empty(UnorderedRule.Check(Assemblies.Sample(typeof(Good))));

    private static class Bad
    {
        private static readonly HashSet<int> Set = [1, 2];

        public static int ForEach(Dictionary<int, int> map)
        {
            var last = 0;
            foreach (var pair in map)
                last = pair.Value;
            return last;
        }

        public static int Keys(Dictionary<int, int> map) => map.Keys.First();

        public static int Members(HashSet<int> set)
        {
            foreach (var member in set)
                return member;
            return 0;
        }

        public static object ByInterface(IReadOnlyDictionary<int, int> map) => map.Values;

        public static object Sorted(Dictionary<int, int> map) => map.OrderBy(pair => pair.Value);

        public static int Copied() => Set.ToList()[0];

        public static string Joined() => string.Join(',', Set);
    }

    private static class Good
    {
        public static int LookUp(Dictionary<int, int> map, HashSet<int> set) =>
            map.TryGetValue(3, out var found) && set.Contains(3) ? found : set.Order().First();

        public static List<int> Lists(List<int> list, int[] array) => [.. list.OrderBy(x => -x), .. array.Select(x => x + 1)];
    }
}
