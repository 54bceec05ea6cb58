using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>The state in canonical fields.</content>
public sealed partial class Network
{
    private Network(ResidentId id, CoCreationWorld world, CanonReader reader)
        : base(id)
    {
        _world = world;
        Life = NetworkLife.Read(reader);
        (_charter, _charterSince) = (Charter.Read(reader), reader.ReadInt32());
        reader.Read(_shares.AsSpan());
        (_workShare, _backlog) = (reader.ReadDouble(), reader.ReadDouble());
        (_measured, _perceived) = (TypeReading.Read(reader), TypeReading.Read(reader));
        (_ticksTooFew, _ticksDormant) = (reader.ReadInt32(), reader.ReadInt32());
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            ResidentId member = reader.ReadId();
            Admit(member, (Profile)reader.ReadEnclosure()!);
        }
    }

    /// <inheritdoc/>
    public override void Write(CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Life.Write(writer);
        _charter.Write(writer);
        writer.Write(_charterSince);
        writer.Write(_shares.AsSpan());
        writer.Write(_workShare);
        writer.Write(_backlog);
        _measured.Write(writer);
        _perceived.Write(writer);
        writer.Write(_ticksTooFew);
        writer.Write(_ticksDormant);
        writer.Write(_count);
        foreach (ref readonly Member member in Admitted)
        {
            writer.Write(member.Id);
            writer.Write(member.Profile);
        }
    }

    internal static Network Read(ResidentId id, CoCreationWorld world, CanonReader reader) => new(id, world, reader);
}
