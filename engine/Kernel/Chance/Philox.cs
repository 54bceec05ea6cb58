#pragma warning disable RS0030 // integer lanes alone, which are exact; the same blocks come out without them (tested)
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace CoCreation.Sim.Kernel;

/// <summary>Four 32-bit words.</summary>
internal readonly record struct Words(uint A, uint B, uint C, uint D)
{
    public uint this[int lane] => lane switch { 0 => A, 1 => B, 2 => C, _ => D };
}

/// <summary>The counter-based generator Philox 4x32-10 (Salmon, Moraes, Dror and Shaw 2011, SC'11).</summary>
internal static class Philox
{
    private const uint FirstMultiplier = 0xD2511F53;
    private const uint SecondMultiplier = 0xCD9E8D57;
    private const uint FirstWeyl = 0x9E3779B9;
    private const uint SecondWeyl = 0xBB67AE85;

    public static Words Block(Words counter, ulong key)
    {
        (uint a, uint b, uint c, uint d) = counter;
        uint firstKey = (uint)key;
        uint secondKey = (uint)(key >> 32);
        for (int i = 0; i < 10; i++)
        {
            ulong first = (ulong)FirstMultiplier * a;
            ulong second = (ulong)SecondMultiplier * c;
            (a, b, c, d) = ((uint)(second >> 32) ^ b ^ firstKey, (uint)second, (uint)(first >> 32) ^ d ^ secondKey, (uint)first);
            firstKey += FirstWeyl;
            secondKey += SecondWeyl;
        }

        return new Words(a, b, c, d);
    }

    /// <summary>
    /// Four blocks side by side, whose counters differ in the first word: first words in, lanes of the same word together out. Of the
    /// 64 bits of a lane the low 32 count.
    /// </summary>
    public static void Four(ReadOnlySpan<uint> firstWords, Words rest, ulong key, Span<ulong> lanes)
    {
        if (!Avx2.IsSupported)
        {
            FourInTurn(firstWords, rest, key, lanes);
            return;
        }

        Vector256<ulong> a = Vector256.Create((ulong)firstWords[0], firstWords[1], firstWords[2], firstWords[3]);
        Vector256<ulong> b = Vector256.Create((ulong)rest.B);
        Vector256<ulong> c = Vector256.Create((ulong)rest.C);
        Vector256<ulong> d = Vector256.Create((ulong)rest.D);
        Vector256<uint> firstMultiplier = Vector256.Create((ulong)FirstMultiplier).AsUInt32();
        Vector256<uint> secondMultiplier = Vector256.Create((ulong)SecondMultiplier).AsUInt32();
        uint firstKey = (uint)key;
        uint secondKey = (uint)(key >> 32);
        for (int i = 0; i < 10; i++)
        {
            Vector256<ulong> first = Avx2.Multiply(a.AsUInt32(), firstMultiplier);
            Vector256<ulong> second = Avx2.Multiply(c.AsUInt32(), secondMultiplier);
            a = (second >>> 32) ^ b ^ Vector256.Create((ulong)firstKey);
            c = (first >>> 32) ^ d ^ Vector256.Create((ulong)secondKey);
            (b, d) = (second, first);
            firstKey += FirstWeyl;
            secondKey += SecondWeyl;
        }

        a.CopyTo(lanes);
        b.CopyTo(lanes[4..]);
        c.CopyTo(lanes[8..]);
        d.CopyTo(lanes[12..]);
    }

    private static void FourInTurn(ReadOnlySpan<uint> firstWords, Words rest, ulong key, Span<ulong> lanes)
    {
        for (int i = 0; i < 4; i++)
        {
            Words words = Block(rest with { A = firstWords[i] }, key);
            (lanes[i], lanes[4 + i], lanes[8 + i], lanes[12 + i]) = (words.A, words.B, words.C, words.D);
        }
    }
}
