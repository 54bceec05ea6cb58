using System.Buffers.Binary;

namespace CoCreation.Sim.Kernel;

/// <summary>
/// What one resident sends another. The model gives the fields their meaning by <see cref="Kind"/>; what is sent is immutable.
/// </summary>
public readonly record struct Letter
{
    private const int ContentBytes = 39;

    /// <summary>Who posted it.</summary>
    public ResidentId Sender { get; init; }

    /// <summary>Who will read it; for a bulletin, each reader in turn.</summary>
    public ResidentId Recipient { get; init; }

    /// <summary>The network that it is about, if any.</summary>
    public ResidentId About { get; init; }

    /// <summary>Position among the letters that the sender posted in its tick, from 0.</summary>
    public uint Sequence { get; init; }

    /// <summary>What it says; the model's closed list.</summary>
    public byte Kind { get; init; }

    /// <summary>A small number whose meaning hangs on the kind.</summary>
    public ushort Number { get; init; }

    /// <summary>A first amount whose meaning hangs on the kind; finite.</summary>
    public double Amount { get; init; }

    /// <summary>A second amount whose meaning hangs on the kind; finite.</summary>
    public double Weight { get; init; }

    /// <summary>A larger content, shared by reference within a process.</summary>
    public Enclosure? Enclosure { get; init; }

    /// <summary>The same letter with sender and sequence filled in.</summary>
    public Letter PostedBy(ResidentId sender, uint sequence) => this with { Sender = sender, Sequence = sequence };

    /// <summary>
    /// Before, after or equal in the order in which mail is read: by sender, then by sequence. Answers in place of a resident that has ended share both:
    /// what they say puts them in order.
    /// </summary>
    public static int CompareInMail(in Letter one, in Letter other)
    {
        int bySender = one.Sender.CompareTo(other.Sender);
        int order = bySender != 0 ? bySender : one.Sequence.CompareTo(other.Sequence);
        return order != 0 ? order : CompareContent(one, other);
    }

    /// <summary>Writes all fields.</summary>
    public void Write(CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Recipient);
        WriteContent(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Letter Read(CanonReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new Letter
        {
            Recipient = reader.ReadId(),
            Sender = reader.ReadId(),
            About = reader.ReadId(),
            Sequence = reader.ReadUInt32(),
            Kind = reader.ReadByte(),
            Number = reader.ReadUInt16(),
            Amount = reader.ReadDouble(),
            Weight = reader.ReadDouble(),
            Enclosure = reader.ReadEnclosure(),
        };
    }

    private static int CompareContent(in Letter one, in Letter other) =>
        (one.Kind, one.Number, one.About, one.Amount, one.Weight).CompareTo((other.Kind, other.Number, other.About, other.Amount, other.Weight));

    internal void WriteContent(CanonWriter writer)
    {
        ulong about = ((ulong)About.Born << 32) | About.Participant;
        Span<byte> fields = writer.Reserve(ContentBytes);
        BinaryPrimitives.WriteUInt64LittleEndian(fields, ((ulong)Sender.Born << 32) | Sender.Participant);
        BinaryPrimitives.WriteUInt64LittleEndian(fields[8..], about);
        BinaryPrimitives.WriteUInt32LittleEndian(fields[16..], Sequence);
        fields[20] = Kind;
        BinaryPrimitives.WriteUInt16LittleEndian(fields[21..], Number);
        BinaryPrimitives.WriteDoubleLittleEndian(fields[23..], CanonWriter.Canonical(Amount));
        BinaryPrimitives.WriteDoubleLittleEndian(fields[31..], CanonWriter.Canonical(Weight));
        writer.Write(Enclosure);
    }
}
