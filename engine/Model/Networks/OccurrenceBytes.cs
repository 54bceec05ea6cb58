using System.Diagnostics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What can happen, as bytes and back. The numbers of the kinds are kept for ever.</summary>
internal static class OccurrenceBytes
{
    private const int Activities = 5;

    private enum Kind : byte
    {
        Founded = 1,
        Accepted,
        Joined,
        Left,
        Settled,
        TypeChanged,
        Week,
        Completed,
        Dissolved,
    }

    public static void Write(Occurrence what, CanonWriter writer)
    {
        switch (what)
        {
            case NetworkFounded it:
                Begin(writer, Kind.Founded, it.Network);
                writer.Write((byte)it.Motive);
                writer.Write(it.Invited);
                break;
            case InvitationAccepted it:
                Begin(writer, Kind.Accepted, it.Network);
                writer.Write(it.Inviter);
                writer.Write([it.Terms.Trust, it.Terms.Fit, it.Terms.Probability]);
                break;
            case Joined it:
                Begin(writer, Kind.Joined, it.Network);
                break;
            case MemberLeft it:
                Begin(writer, Kind.Left, it.Network);
                writer.Write((byte)it.Reason);
                writer.Write(it.IsPhoenix);
                Write(it.Terms, writer);
                break;
            case MembershipSettled it:
                Begin(writer, Kind.Settled, it.Network);
                writer.Write(it.Since);
                writer.Write(it.Until);
                writer.Write((byte)it.Reason);
                writer.Write(it.NetBenefit);
                break;
            default:
                WriteOfNetwork(what, writer);
                break;
        }
    }

    public static Occurrence Read(CanonReader reader) => (Kind)reader.ReadByte() switch
    {
        Kind.Founded => new NetworkFounded(reader.ReadId(), (Motive)reader.ReadByte(), reader.ReadInt32()),
        Kind.Accepted => new InvitationAccepted(
            reader.ReadId(), reader.ReadUInt32(), new(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble())),
        Kind.Joined => new Joined(reader.ReadId()),
        Kind.Left => ReadLeft(reader),
        Kind.Settled => new MembershipSettled(
            reader.ReadId(), reader.ReadInt32(), reader.ReadInt32(), (LeaveReason)reader.ReadByte(), reader.ReadDouble()),
        Kind.TypeChanged => new TypeChanged((NetworkType)reader.ReadByte(), (NetworkType)reader.ReadByte(), ReadShares(reader)),
        Kind.Week => new NetworkWeek(
            reader.ReadInt32(), reader.ReadInt32(), (NetworkType)reader.ReadByte(), reader.ReadDouble(), reader.ReadDouble(),
            reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble()),
        Kind.Completed => new ProjectCompleted(reader.ReadBoolean()),
        Kind.Dissolved => new NetworkDissolved(
            (EndReason)reader.ReadByte(), reader.ReadInt32(), reader.ReadDouble(), NetworkLife.Read(reader)),
        var kind => throw new InvalidDataException($"nothing that can happen has the number {(byte)kind}"),
    };

    private static void WriteOfNetwork(Occurrence what, CanonWriter writer)
    {
        switch (what)
        {
            case TypeChanged it:
                writer.Write((byte)Kind.TypeChanged);
                writer.Write((byte)it.From);
                writer.Write((byte)it.To);
                writer.Write([.. it.Shares]);
                break;
            case NetworkWeek it:
                writer.Write((byte)Kind.Week);
                writer.Write(it.Members);
                writer.Write(it.Acts);
                writer.Write((byte)it.Type);
                writer.Write([it.Monitor, it.Tap, it.Lament, it.CoCreate, it.Idle, it.Output, it.Trust]);
                break;
            case ProjectCompleted it:
                writer.Write((byte)Kind.Completed);
                writer.Write(it.IsRenewed);
                break;
            case NetworkDissolved it:
                writer.Write((byte)Kind.Dissolved);
                writer.Write((byte)it.Reason);
                writer.Write(it.Members);
                writer.Write(it.Activity);
                it.Life.Write(writer);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void Begin(CanonWriter writer, Kind kind, ResidentId network)
    {
        writer.Write((byte)kind);
        writer.Write(network);
    }

    private static void Write(LeaveTerms? terms, CanonWriter writer)
    {
        writer.Write(terms is not null);
        if (terms is { } it)
        {
            writer.Write([it.AverageBenefit, it.Trust, it.Belonging, it.OutsideOption, it.Probability]);
        }
    }

    private static MemberLeft ReadLeft(CanonReader reader)
    {
        ResidentId network = reader.ReadId();
        LeaveReason reason = (LeaveReason)reader.ReadByte();
        bool isPhoenix = reader.ReadBoolean();
        LeaveTerms? terms = reader.ReadBoolean()
            ? new(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble())
            : null;
        return new MemberLeft(network, reason, terms, isPhoenix);
    }

    private static double[] ReadShares(CanonReader reader)
    {
        double[] shares = new double[Activities];
        reader.Read(shares);
        return shares;
    }
}
