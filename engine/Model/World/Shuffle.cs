using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// A keyed permutation of the numbers below a count, another one in every tick, in which each number finds its place alone: a Feistel
/// network (Luby and Rackoff 1988, SIAM J. Comput. 17:373) over the next power of four, walked until it falls below the count.
/// </summary>
internal static class Shuffle
{
    private const int Rounds = 4;

    /// <summary>The number that stands in the place of <paramref name="number"/>.</summary>
    public static uint PlaceOf(uint number, uint count, ulong seed, int tick)
    {
        int half = 1;
        while (1UL << (2 * half) < count)
        {
            half++;
        }

        Chance chance = new(seed, (uint)tick, default);
        uint place = number;
        do
        {
            place = Encrypt(place, half, chance);
        }
        while (place >= count);

        return place;
    }

    private static uint Encrypt(uint number, int half, in Chance chance)
    {
        uint left = number >> half;
        uint right = number & ((1u << half) - 1);
        for (int round = 0; round < Rounds; round++)
        {
            uint mixed = (uint)chance.Below(Purpose.Shuffle, (round << half) | (int)right, 1 << half);
            (left, right) = (right, left ^ mixed);
        }

        return (left << half) | right;
    }
}
