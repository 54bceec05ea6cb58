using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>The state in canonical fields.</content>
public sealed partial class Participant
{
    /// <inheritdoc/>
    public override void Write(CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(_traits);
        writer.Write(_profile);
        _ties.Write(writer);
        writer.Write(_knowledge);
        writer.Write(_strain);
        writer.Write(_waitsUntil);
        writer.Write(_isGone);
        WriteMemberships(_memberships, writer);
        WriteMemberships(_left, writer);
    }

    internal static Participant Read(ResidentId id, CoCreationWorld world, CanonReader reader)
    {
        Traits traits = (Traits)reader.ReadEnclosure()!;
        Profile profile = (Profile)reader.ReadEnclosure()!;
        Participant participant = new(id, world, traits, profile, TieBook.Read(world.Stranger, reader, world.TrustModelOf(traits.Persona).Facets));
        reader.Read(participant._knowledge.AsSpan());
        participant._strain = reader.ReadDouble();
        participant._waitsUntil = reader.ReadInt32();
        participant._isGone = reader.ReadBoolean();
        ReadMemberships(ref participant._memberships, reader);
        ReadMemberships(ref participant._left, reader);
        return participant;
    }

    private static void WriteMemberships(in MembershipList memberships, CanonWriter writer)
    {
        writer.Write(memberships.Count);
        for (Membership? membership = memberships.First; membership is not null; membership = membership.Next)
        {
            membership.Write(writer);
        }
    }

    private static void ReadMemberships(ref MembershipList memberships, CanonReader reader)
    {
        for (int count = reader.ReadInt32(); count > 0; count--)
        {
            memberships.Add(Membership.Read(reader));
        }
    }
}
