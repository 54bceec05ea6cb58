using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The history of a world is the same on any number of districts as in one plain loop: digests, totals and chronicle.</summary>
public sealed class SameHistoryTests
{
    private const int Last = 60;
    private const uint Villagers = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(13)]
    [InlineData(64)]
    public async Task RunAsync_AnyDistricts_EqualsTheReferenceRun(int districts)
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            var expected = Runs.Reference(new Village(seed, Villagers), Last);
            Runs.AssertEqual(expected, await Runs.OnActors(new Village(seed, Villagers), districts, Last));
        }
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(3u)]
    public async Task RunAsync_MoreDistrictsThanParticipants_EqualsTheReferenceRun(uint villagers)
    {
        var expected = Runs.Reference(new Village(11, villagers), Last);
        Runs.AssertEqual(expected, await Runs.OnActors(new Village(11, villagers), 5, Last));
    }

    [Fact]
    public void RunAsync_RandomSizes_EqualsTheReferenceRun() =>
        Gen.Select(Gen.ULong, Gen.UInt[0, 60], Gen.Int[1, 20]).Sample(
            (seed, villagers, districts) => Runs.AssertEqual(
                Runs.Reference(new Village(seed, villagers), 30),
                Runs.OnActors(new Village(seed, villagers), districts, 30).GetAwaiter().GetResult()),
            iter: 25,
            threads: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(13)]
    [InlineData(64)]
    public async Task RunAsync_PlacedByTies_EqualsTheReferenceRun(int districts)
    {
        for (ulong seed = 1; seed <= 5; seed++)
        {
            var expected = Runs.Reference(new Village(seed, Villagers), Last);
            Runs.AssertEqual(expected, await Runs.OnActors(new Village(seed, Villagers), districts, Last, PlacementKind.Ties));
        }
    }

    [Theory]
    [InlineData(0u)]
    [InlineData(1u)]
    [InlineData(3u)]
    public async Task RunAsync_PlacedByTiesInMoreDistrictsThanParticipants_EqualsTheReferenceRun(uint villagers)
    {
        var expected = Runs.Reference(new Village(11, villagers), Last);
        Runs.AssertEqual(expected, await Runs.OnActors(new Village(11, villagers), 5, Last, PlacementKind.Ties));
    }

    [Fact]
    public async Task RunAsync_Twice_SameHistory() => Runs.AssertEqual(
        await Runs.OnActors(new Village(3, Villagers), 4, Last),
        await Runs.OnActors(new Village(3, Villagers), 4, Last));

    [Fact]
    public async Task RunAsync_OtherSeed_OtherHistory() => Assert.NotEqual(
        Digests(await Runs.OnActors(new Village(3, Villagers), 4, Last)),
        Digests(await Runs.OnActors(new Village(4, Villagers), 4, Last)));

    /// <summary>What the tests above compare is worth comparing.</summary>
    [Fact]
    public void Village_AnySeed_SeesEverythingHappen()
    {
        var records = Runs.Reference(new Village(1, Villagers), Last);
        Assert.Equal(Last + 1, Digests(records).Distinct().Count());
        Assert.All(Enumerable.Range(0, 3), total => Assert.Contains(records, record => record.Totals.Sums[total] != 0));
        Assert.Contains(records, record => record.Chronicle.Any(entry => !entry.Resident.IsParticipant && entry.Sequence == 1));
        Assert.Contains(records, record => record.Chronicle.Any(entry => entry.Resident.Participant >= Villagers));
    }

    [Fact]
    public void Village_PlacedByTies_IsPlacedOtherwiseThanInBlocks() => Assert.All(
        Enumerable.Range(1, 5),
        seed => Assert.NotEqual(Enumerable.Range(0, (int)Villagers), Locality.RanksIn(new Village((ulong)seed, Villagers), 4).Select(rank => (int)rank)));

    private static ulong[] Digests(IEnumerable<TickRecord> records) => [.. records.Select(record => record.Digest)];
}
