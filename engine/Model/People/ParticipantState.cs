using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>The state in canonical fields.</content>
public sealed partial class Participant
{
    /// <inheritdoc/>
    public override void Write(CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write((byte)_traits.Persona);
        writer.Write((byte)_traits.Policy);
        writer.Write(_profile);
        _ties.Write(writer);
        MotiveWeights motives = _traits.Motives;
        writer.Write((ReadOnlySpan<double>)motives);
        writer.Write(_traits.Standing);
        writer.Write(_traits.Exposure);
        writer.Write(_knowledge.AsSpan());
        writer.Write(_practised.AsSpan());
        writer.Write(_strain);
        writer.Write(_waitsUntil);
        writer.Write(_isGone);
        WriteMemberships(_memberships, writer);
        WriteMemberships(_left, writer);
    }

    internal static Participant Read(ResidentId id, CoCreationWorld world, CanonReader reader)
    {
        (Persona persona, int policy) = ((Persona)reader.ReadByte(), reader.ReadByte());
        Profile profile = (Profile)reader.ReadEnclosure()!;
        TieBook ties = TieBook.Read(world.Stranger, reader);
        MotiveWeights motives = default;
        reader.Read(motives);
        Traits traits = new(persona, motives, reader.ReadDouble(), reader.ReadDouble(), policy);
        Participant participant = new(id, world, traits, profile, ties);
        reader.Read(participant._knowledge.AsSpan());
        reader.Read(participant._practised.AsSpan());
        participant._strain = reader.ReadDouble();
        participant._waitsUntil = reader.ReadInt32();
        participant._isGone = reader.ReadBoolean();
        ReadMemberships(participant._memberships, reader);
        ReadMemberships(participant._left, reader);
        return participant;
    }

    private static void WriteMemberships(List<Membership> memberships, CanonWriter writer)
    {
        writer.Write(memberships.Count);
        foreach (Membership membership in memberships)
        {
            membership.Write(writer);
        }
    }

    private static void ReadMemberships(List<Membership> memberships, CanonReader reader)
    {
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            memberships.Add(Membership.Read(reader));
        }
    }
}
