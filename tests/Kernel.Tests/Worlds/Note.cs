namespace CoCreation.Sim.Kernel.Tests;

/// <summary>A content to enclose: a number, and perhaps another note.</summary>
internal sealed class Note(uint value, Note? inner = null, byte kind = Note.UsualKind) : Enclosure
{
    public const byte UsualKind = 1;
    public const byte OtherKind = 2;

    public override byte Kind => kind;

    public uint Value { get; private set; } = value;

    public Note? Inner { get; } = inner;

    /// <summary>What nobody should do: changes what may have been sent already.</summary>
    public void Rewrite(uint value) => Value = value;

    public override void Write(CanonWriter writer)
    {
        writer.Write(Value);
        writer.Write(Inner);
    }

    public static Note Read(byte kind, CanonReader reader) => new(reader.ReadUInt32(), (Note?)reader.ReadEnclosure(), kind);
}
