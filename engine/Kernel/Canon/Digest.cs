using System.IO.Hashing;

namespace CoCreation.Sim.Kernel;

/// <summary>
/// The 64-bit hashes whose sum modulo 2^64 is the digest of a tick: independent of order, districts and nodes. One per thread.
/// </summary>
public sealed class Digest
{
    private readonly CanonWriter _writer = new(CanonUse.Digest);

    /// <summary>The hash of a resident's id and state.</summary>
    /// <exception cref="ArithmeticException">A value of the state is NaN.</exception>
    public ulong Of(Resident resident)
    {
        ArgumentNullException.ThrowIfNull(resident);
        _writer.Clear();
        _writer.Write(resident.Id);
        resident.Write(_writer);
        return XxHash3.HashToUInt64(_writer.Written);
    }

    /// <summary>The hash of any bytes, as hosts use it to know what they carry.</summary>
    public static ulong OfBytes(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);

    /// <summary>The hash of a letter without its recipient.</summary>
    public ulong OfContent(in Letter letter)
    {
        ulong enclosure = letter.Enclosure is { } content ? _writer.HashOf(content) : 0;
        ulong small = letter.Sequence | ((ulong)letter.Kind << 32) | ((ulong)letter.Number << 40);
        ulong hash = Mix(letter.Sender.Order, letter.About.Order);
        hash = Mix(hash ^ small, Bits(letter.Amount));
        return Mix(hash ^ Bits(letter.Weight), enclosure);
    }

    /// <summary>The hash of (letter, recipient), from that of the letter's content.</summary>
    public static ulong OfDelivery(ulong content, ResidentId recipient) => Mix(content, recipient.Order);

    /// <summary>The hash of a letter and its recipient.</summary>
    public ulong Of(in Letter letter) => OfDelivery(OfContent(letter), letter.Recipient);

    /// <summary>
    /// Mixes two words into one by a full product, twice, with constants (the first fractional digits of pi): for letters and for parts
    /// of a state whose hashes a resident keeps, which are many and small. Doubles go in as <see cref="Bits"/>.
    /// </summary>
    public static ulong Mix(ulong one, ulong other)
    {
        ulong high = Math.BigMul(one ^ 0x243F6A8885A308D3, other ^ 0x13198A2E03707345, out ulong low);
        high = Math.BigMul(low ^ 0xA4093822299F31D1, high ^ 0x082EFA98EC4E6C89, out low);
        return high ^ low;
    }

    /// <summary>The bits of a number, -0 as 0.</summary>
    /// <exception cref="ArithmeticException">It is NaN.</exception>
    public static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(CanonWriter.Canonical(value));
}
