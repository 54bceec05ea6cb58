using System.Buffers.Binary;
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

    /// <summary>The hash of a part of a state, already in canonical fields: for residents that keep the hashes of their parts.</summary>
    public static ulong Of(ReadOnlySpan<byte> fields) => XxHash3.HashToUInt64(fields);

    /// <summary>The hash of a letter without its recipient.</summary>
    public ulong OfContent(in Letter letter)
    {
        _writer.Clear();
        letter.WriteContent(_writer);
        return XxHash3.HashToUInt64(_writer.Written);
    }

    /// <summary>The hash of (letter, recipient), from that of the letter's content.</summary>
    public static ulong OfDelivery(ulong content, ResidentId recipient)
    {
        Span<byte> fields = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(fields, content);
        BinaryPrimitives.WriteUInt64LittleEndian(fields[8..], ((ulong)recipient.Born << 32) | recipient.Participant);
        return XxHash3.HashToUInt64(fields);
    }

    /// <summary>The hash of a letter and its recipient.</summary>
    public ulong Of(in Letter letter) => OfDelivery(OfContent(letter), letter.Recipient);
}
