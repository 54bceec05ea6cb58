using System.Numerics;
using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Model;

/// <summary>What is known in each domain, in levels of 1/64, and what is offered.</summary>
/// <param name="Levels">A byte for each domain, the first lowest; each from 0 to 64.</param>
/// <param name="Offers">A bit for each domain, the first lowest.</param>
public readonly record struct Competence(ulong Levels, byte Offers)
{
    /// <summary>Most domains that there can be.</summary>
    public const int MostDomains = 8;

    private const ulong SignBits = 0x8080808080808080;
    private const ulong LowBits = 0x0101010101010101;
    private const ulong EvenBytes = 0x00FF00FF00FF00FF;
    private const ulong CarryBits = 0x0100010001000100;

    /// <summary>Full knowledge in levels.</summary>
    internal const double Full = 64;

    /// <summary>What this knowledge shows.</summary>
    /// <param name="knowledge">By domain, each in [0, 1]; at most <see cref="MostDomains"/>.</param>
    /// <param name="offerThreshold">Knowledge from which on a domain is offered.</param>
    public static Competence Of(ReadOnlySpan<double> knowledge, double offerThreshold)
    {
        ulong levels = 0;
        int offers = 0;
        for (int d = 0; d < knowledge.Length; d++)
        {
            levels |= (ulong)((knowledge[d] * Full) + 0.5) << (8 * d);
            offers |= knowledge[d] >= offerThreshold ? 1 << d : 0;
        }

        return new Competence(levels, (byte)offers);
    }

    /// <summary>The level in a domain, from 0 to 64.</summary>
    public int LevelIn(int domain) => (byte)(Levels >> (8 * domain));

    /// <summary>The knowledge in a domain, in [0, 1].</summary>
    public double KnowledgeIn(int domain) => LevelIn(domain) / Full;

    /// <summary>The share of offers that two have in common (Jaccard); 0 if neither offers anything.</summary>
    public double RivalryWith(Competence other)
    {
        int either = Offers | other.Offers;
        return either == 0 ? 0 : (double)BitOperations.PopCount((uint)(Offers & other.Offers)) / BitOperations.PopCount((uint)either);
    }

    /// <summary>Whether the other knows at least so many levels (1 to 64) more in some domain.</summary>
    internal bool HasGapTo(Competence other, int levels) => ((GapsTo(other) + ((ulong)(0x80 - levels) * LowBits)) & SignBits) != 0;

    /// <summary>The largest amount by which the other knows more in one domain, not below 0, and the first such domain.</summary>
    public (double Gap, int Domain) LargestGapTo(Competence other)
    {
        ulong gaps = GapsTo(other);
        ulong largest = Larger(gaps & EvenBytes, (gaps >> 8) & EvenBytes);
        largest = Larger(largest, largest >> 32);
        largest = Larger(largest, largest >> 16) & 0xFF;
        ulong differing = gaps ^ (largest * LowBits);
        ulong isEqual = (differing - LowBits) & ~differing & SignBits;
        return (largest / Full, BitOperations.TrailingZeroCount(isEqual) >> 3);
    }

    /// <summary>The amounts by which the other knows more, added up over domains.</summary>
    public double SumOfGapsTo(Competence other)
    {
        int sum = 0;
        for (ulong gaps = GapsTo(other); gaps != 0; gaps >>= 8)
        {
            sum += (byte)gaps;
        }

        return sum / Full;
    }

    /// <summary>Byte by byte the larger of two sets of levels.</summary>
    internal static ulong Best(ulong one, ulong other)
    {
        ulong isNotLess = (((one | SignBits) - other) & SignBits) >> 7;
        ulong mask = isNotLess * 0xFF;
        return (one & mask) | (other & ~mask);
    }

    /// <summary>The larger of two bytes in each 16-bit lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Larger(ulong one, ulong other)
    {
        ulong isNotLess = (((one | CarryBits) - (other & EvenBytes)) & CarryBits) >> 8;
        ulong mask = isNotLess * 0xFF;
        return (one & mask) | (other & EvenBytes & ~mask);
    }

    /// <summary>Byte by byte what the other has more, 0 where it has not: levels stay below 128, so that no byte borrows.</summary>
    private ulong GapsTo(Competence other)
    {
        ulong differences = (other.Levels | SignBits) - Levels;
        ulong isPositive = (differences & SignBits) >> 7;
        return differences & (isPositive * 0x7F);
    }
}
