using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>The vectors are those of Random123's kat_vectors for philox4x32 with 10 rounds (Salmon, Moraes, Dror and Shaw 2011).</summary>
public sealed class PhiloxTests
{
    [Fact]
    public void Block_AllBitsZero_IsAsPublished() =>
        Assert.Equal(new Words(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8), Philox.Block(new Words(0, 0, 0, 0), 0));

    [Fact]
    public void Block_AllBitsOne_IsAsPublished() =>
        Assert.Equal(
            new Words(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd),
            Philox.Block(new Words(uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue), ulong.MaxValue));

    [Fact]
    public void Block_DigitsOfPi_IsAsPublished() =>
        Assert.Equal(
            new Words(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1),
            Philox.Block(new Words(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), 0x299f31d0_a4093822));

    [Fact]
    public void Four_AnyCounters_AreTheFourBlocks() =>
        Gen.Select(Gen.UInt.Array[4], Gen.UInt.Array[3], Gen.ULong).Sample((first, rest, key) =>
        {
            var lanes = new ulong[16];
            Philox.Four(first, new Words(0, rest[0], rest[1], rest[2]), key, lanes);

            for (var i = 0; i < 4; i++)
            {
                var block = Philox.Block(new Words(first[i], rest[0], rest[1], rest[2]), key);
                Assert.Equal(block, new Words((uint)lanes[i], (uint)lanes[4 + i], (uint)lanes[8 + i], (uint)lanes[12 + i]));
            }
        });

    [Fact]
    public void Item_EveryLane_IsItsWord()
    {
        var words = new Words(5, 6, 7, 8);

        Assert.Equal([5u, 6, 7, 8], Enumerable.Range(0, 4).Select(lane => words[lane]));
    }
}
