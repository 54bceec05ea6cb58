using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ChanceBlocksTests
{
    private static readonly Gen<Chance> Any = Gen.Select(
        Gen.ULong, Gen.UInt[0, int.MaxValue], ResidentIdTests.Any, (seed, tick, resident) => new Chance(seed, tick, resident));

    [Fact]
    public void Uniform_OfAnyBlock_IsTheDrawOfChanceAlone() =>
        Gen.Select(Any, Gen.Byte.Array[8], Gen.Int[0, (1 << 24) - 1].Array[8]).Sample((chance, purposes, indices) =>
        {
            ChanceBlocks blocks = default;
            chance.Take([.. purposes.Zip(indices, ChanceBlocks.KeyOfUniform)], ref blocks);

            Assert.All(Enumerable.Range(0, 8), i => Assert.Equal(chance.Uniform(purposes[i], indices[i]), blocks.Uniform(i, indices[i])));
        });

    [Fact]
    public void Below_OfAnyBlock_IsTheDrawOfChanceAlone() =>
        Gen.Select(Any, Gen.Byte.Array[8], Gen.Int[0, (1 << 24) - 1].Array[8], Gen.Int[1, int.MaxValue]).Sample((chance, purposes, indices, count) =>
        {
            ChanceBlocks blocks = default;
            chance.Take([.. purposes.Zip(indices, ChanceBlocks.KeyOfBelow)], ref blocks);

            Assert.All(
                Enumerable.Range(0, 8), i => Assert.Equal(chance.Below(purposes[i], indices[i], count), blocks.Below(i, indices[i], count)));
        });

    [Fact]
    public void Take_FourKeys_GivesTheFirstFourBlocks() => Any.Sample(chance =>
    {
        (ChanceBlocks four, ChanceBlocks eight) = (default, default);
        uint[] keys = [5, 6, 7, 8, 9, 10, 11, 12];
        chance.Take(keys.AsSpan(0, 4), ref four);
        chance.Take(keys, ref eight);

        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(eight.Uniform(i, 1), four.Uniform(i, 1)));
    });
}
