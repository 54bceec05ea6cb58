using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What others see of a participant: competence, standing, and since when it is so. Immutable.</summary>
public sealed class Profile : Enclosure
{
    internal const byte EnclosureKind = 1;

    internal Profile(Competence competence, double standing, int tick) => (Competence, Standing, Tick) = (competence, standing, tick);

    /// <inheritdoc/>
    public override byte Kind => EnclosureKind;

    /// <summary>Knowledge and offers.</summary>
    public Competence Competence { get; }

    /// <summary>Standing, above 0.</summary>
    public double Standing { get; }

    /// <summary>The tick in which it was published.</summary>
    public int Tick { get; }

    /// <inheritdoc/>
    public override void Write(CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Competence.Levels);
        writer.Write(Competence.Offers);
        writer.Write(Standing);
        writer.Write(Tick);
    }

    internal static Profile Read(CanonReader reader) =>
        new(new Competence(reader.ReadUInt64(), reader.ReadByte()), reader.ReadDouble(), reader.ReadInt32());
}
