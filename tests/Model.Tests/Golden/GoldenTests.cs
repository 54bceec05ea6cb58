using Xunit;

namespace CoCreation.Sim.Model.Tests;

/// <summary>
/// The digests of five worlds stay as they are committed. With the environment variable GOLDEN=1 the file is written anew: do that only
/// for a change that is meant to alter runs, and say so where the message of the failing test tells.
/// </summary>
public sealed class GoldenTests
{
    [Fact]
    public void Digests_OfTheGoldenWorlds_AreAsCommitted()
    {
        var actual = GoldenWorlds.Names.ToDictionary(name => name, GoldenWorlds.DigestsOf);
        if (Environment.GetEnvironmentVariable("GOLDEN") == "1")
            GoldenFile.Write(actual);

        AssertCommitted(GoldenFile.Read(), actual, "in this process");
    }

    [Fact]
    public void AssertCommitted_OneDigestDiffers_SaysWhatToDo()
    {
        var committed = GoldenFile.Read();
        var other = committed.ToDictionary(world => world.Key, world => world.Value.ToArray());
        other["default"][2] = "0000000000000000";
        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertCommitted(committed, other, "here"));

        Assert.Contains("default, tick 10", failure.Message, StringComparison.Ordinal);
        Assert.Contains("BehaviourVersion", failure.Message, StringComparison.Ordinal);
        Assert.Contains("CHANGELOG.md", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AssertCommitted_WorldMissing_Fails() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => AssertCommitted(GoldenFile.Read(), [], "here"));

    internal static void AssertCommitted(Dictionary<string, string[]> committed, Dictionary<string, string[]> actual, string where)
    {
        var differing =
            from name in GoldenWorlds.Names
            from i in Enumerable.Range(0, GoldenWorlds.Ticks.Length)
            where !actual.TryGetValue(name, out var digests) || digests.Length <= i || digests[i] != committed[name][i]
            select $"{name}, tick {GoldenWorlds.Ticks[i]}";
        var list = string.Join("; ", differing);

        Assert.Equal(GoldenWorlds.Names.Order(), committed.Keys.Order());
        Assert.True(list.Length == 0, $"""
            {where} these digests differ from tests/Model.Tests/Golden/golden.json: {list}
            If runs are meant to come out otherwise now: raise BehaviourVersion.Current (engine/Experiments/Scenarios), say why in a line of
            CHANGELOG.md, and write the file anew with GOLDEN=1. If not, the change has a side effect.
            """);
    }
}
