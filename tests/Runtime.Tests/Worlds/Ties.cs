namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Worlds of which only matters who knows whom.</summary>
internal static class Ties
{
    /// <summary>A world in which the first of each pair names the second.</summary>
    public static Stage Among(int count, IEnumerable<(int One, int Other)> ties)
    {
        var named = ties.ToLookup(tie => tie.One, tie => (uint)tie.Other);
        return new Stage((uint)count) { Acquaintances = [.. Enumerable.Range(0, count).Select(participant => named[participant].ToArray())] };
    }

    /// <summary>A ring in which each knows so many on either side.</summary>
    public static IEnumerable<(int One, int Other)> Ring(int count, int reach) =>
        from one in Enumerable.Range(0, count) from step in Enumerable.Range(1, reach) select (one, (one + step) % count);

    /// <summary>Everybody of a list knows everybody.</summary>
    public static IEnumerable<(int One, int Other)> Clique(IReadOnlyCollection<int> members) =>
        from one in members from other in members where one < other select (one, other);

    /// <summary>The same ties among participants with other numbers.</summary>
    public static IEnumerable<(int One, int Other)> Shuffled(IEnumerable<(int One, int Other)> ties, int count, int seed)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        new Random(seed).Shuffle(numbers);
        return ties.Select(tie => (numbers[tie.One], numbers[tie.Other]));
    }

    /// <summary>How many of the pairs live in different districts.</summary>
    public static int Apart(IEnumerable<(int One, int Other)> ties, Placement placement) =>
        ties.Count(tie => placement.DistrictOf((uint)tie.One) != placement.DistrictOf((uint)tie.Other));
}
