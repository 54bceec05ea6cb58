using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Kernel;

/// <summary>
/// Four or eight blocks of draws, taken at once because that costs little more than one. A draw is the same as when <see cref="Chance"/> is
/// asked for it alone.
/// </summary>
public struct ChanceBlocks
{
    /// <summary>How many blocks there are at most.</summary>
    public const int Count = 8;

    private Lanes _lanes;

    internal void Take(ReadOnlySpan<uint> keys, Words rest, ulong seed)
    {
        Philox.Four(keys[..4], rest, seed, _lanes[..16]);
        if (keys.Length > 4)
        {
            Philox.Four(keys[4..8], rest, seed, _lanes[16..]);
        }
    }

    /// <summary>The key of the block in which <see cref="Chance.Uniform"/> has its draw.</summary>
    public static uint KeyOfUniform(byte purpose, int index) => ((uint)purpose << 24) | ((uint)index >> 1);

    /// <summary>The key of the block in which <see cref="Chance.Below"/> has its draw.</summary>
    public static uint KeyOfBelow(byte purpose, int index) => ((uint)purpose << 24) | ((uint)index >> 2);

    /// <summary>The first or second (<paramref name="index"/> even or odd) uniform draw of a block.</summary>
    public readonly double Uniform(int block, int index)
    {
        int lane = LaneOf(block) + (8 * (index & 1));
        return Chance.UniformOf((uint)_lanes[lane], (uint)_lanes[lane + 4]);
    }

    /// <summary>The draw of a block at <paramref name="index"/> modulo 4, from 0 to <paramref name="count"/> - 1.</summary>
    public readonly int Below(int block, int index, int count) =>
        Chance.Scaled((uint)_lanes[LaneOf(block) + (4 * (index & 3))], count);

    private static int LaneOf(int block) => ((block & 4) << 2) | (block & 3);

    /// <summary>For blocks 0 to 3 the first words, the second, third and fourth; then the same for blocks 4 to 7.</summary>
    [InlineArray(4 * Count)]
    private struct Lanes
    {
        private ulong _first;
    }
}
