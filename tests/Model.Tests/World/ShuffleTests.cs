using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class ShuffleTests
{
    [Fact]
    public void PlaceOf_EveryNumber_IsAPermutation() => Gen.Select(Gen.UInt[1, 3000], Gen.ULong, Gen.Int[0, 9999]).Sample((count, seed, tick) =>
    {
        var seen = new bool[count];
        for (uint number = 0; number < count; number++)
            seen[Shuffle.PlaceOf(number, count, seed, tick)] = true;

        Assert.DoesNotContain(false, seen);
    }, iter: 100);

    [Fact]
    public void PlaceOf_ManyTicks_IsUniform()
    {
        const int ticks = 20_000;
        var places = new int[10];
        for (var tick = 0; tick < ticks; tick++)
            places[Shuffle.PlaceOf(3, 10, 7, tick)]++;

        Assert.All(places, count => Assert.InRange(count, (ticks / 10) - 250, (ticks / 10) + 250));
    }
}
