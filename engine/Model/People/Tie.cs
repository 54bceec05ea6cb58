using System.Buffers.Binary;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What somebody remembers about one other participant. Holds no reference, so that millions cost the collector nothing.</summary>
internal struct Tie
{
    /// <summary>The bytes that a tie is written in.</summary>
    public const int Bytes = 50;

    /// <summary>In <see cref="SeenTick"/>: no profile was ever seen.</summary>
    public const int NeverSeen = -1;

    /// <summary>The other.</summary>
    public uint Other;

    /// <summary>The tick of the other's profile as last seen.</summary>
    public int SeenTick;

    /// <summary>The knowledge in that profile.</summary>
    public ulong Levels;

    /// <summary>Counter of good evidence.</summary>
    public double Alpha;

    /// <summary>Counter of bad evidence.</summary>
    public double Beta;

    /// <summary>Control over the other as a rival, in [0, 1].</summary>
    public double Control;

    /// <summary>Shares given minus received.</summary>
    public double Ledger;

    /// <summary>The offers in the profile as last seen.</summary>
    public byte Offers;

    /// <summary>The other declined the last time.</summary>
    public bool HasDeclined;

    /// <summary>The last answer to the other was to decline.</summary>
    public bool HasWithheld;

    /// <summary>The last benefit from the other was not positive.</summary>
    public bool HasDisappointed;

    /// <summary>The hash as last taken. Not part of the state.</summary>
    public ulong Hash;

    private readonly byte Flags => (byte)((HasDeclined ? 1 : 0) | (HasWithheld ? 2 : 0) | (HasDisappointed ? 4 : 0));

    public readonly double Trust => Alpha / (Alpha + Beta);

    /// <summary>What was last seen of the other; nothing known if no profile was.</summary>
    public readonly Competence Competence => new(Levels, Offers);

    public readonly double MemoryBeyond(Evidence stranger) =>
        Math.Abs(Alpha - stranger.Alpha) + Math.Abs(Beta - stranger.Beta) + (4 * Control);

    /// <summary>Notes a profile, in place of an older one.</summary>
    public void See(in Shown shown) =>
        (SeenTick, Levels, Offers) = (shown.Tick, shown.Competence.Levels, shown.Competence.Offers);

    public readonly void Write(Span<byte> fields)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(fields, Other);
        BinaryPrimitives.WriteInt32LittleEndian(fields[4..], SeenTick);
        BinaryPrimitives.WriteUInt64LittleEndian(fields[8..], Levels);
        BinaryPrimitives.WriteDoubleLittleEndian(fields[16..], CanonWriter.Canonical(Alpha));
        BinaryPrimitives.WriteDoubleLittleEndian(fields[24..], CanonWriter.Canonical(Beta));
        BinaryPrimitives.WriteDoubleLittleEndian(fields[32..], CanonWriter.Canonical(Control));
        BinaryPrimitives.WriteDoubleLittleEndian(fields[40..], CanonWriter.Canonical(Ledger));
        fields[48] = Offers;
        fields[49] = Flags;
    }

    /// <summary>The hash of all that is written.</summary>
    public readonly ulong TakeHash()
    {
        ulong hash = Digest.Mix(((ulong)Other << 32) | (uint)SeenTick, Levels);
        hash = Digest.Mix(hash ^ Digest.Bits(Alpha), Digest.Bits(Beta));
        return Digest.Mix(hash ^ Digest.Bits(Control), Digest.Bits(Ledger) ^ ((ulong)Flags << 8) ^ Offers);
    }

    public static Tie Read(ReadOnlySpan<byte> fields) => new()
    {
        Other = BinaryPrimitives.ReadUInt32LittleEndian(fields),
        SeenTick = BinaryPrimitives.ReadInt32LittleEndian(fields[4..]),
        Levels = BinaryPrimitives.ReadUInt64LittleEndian(fields[8..]),
        Alpha = BinaryPrimitives.ReadDoubleLittleEndian(fields[16..]),
        Beta = BinaryPrimitives.ReadDoubleLittleEndian(fields[24..]),
        Control = BinaryPrimitives.ReadDoubleLittleEndian(fields[32..]),
        Ledger = BinaryPrimitives.ReadDoubleLittleEndian(fields[40..]),
        Offers = fields[48],
        HasDeclined = (fields[49] & 1) != 0,
        HasWithheld = (fields[49] & 2) != 0,
        HasDisappointed = (fields[49] & 4) != 0,
    };
}
