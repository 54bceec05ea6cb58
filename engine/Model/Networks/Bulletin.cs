using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What a network tells its members in a tick.</summary>
internal sealed class Bulletin : Enclosure
{
    internal const byte EnclosureKind = 3;

    /// <summary>In <see cref="Activities"/>: no act of this member was read in this tick.</summary>
    public const byte NoAct = byte.MaxValue;

    public override byte Kind => EnclosureKind;

    public required Roster Roster { get; init; }

    public required Charter Charter { get; init; }

    public required Motive Motive { get; init; }

    /// <summary>The type that members perceive.</summary>
    public required NetworkType Type { get; init; }

    /// <summary>Why the network ends with this bulletin, if it does.</summary>
    public required EndReason? End { get; init; }

    /// <summary>What each member did, indexed as the roster.</summary>
    public required byte[] Activities { get; init; }

    /// <summary>What each member is paid, indexed as the roster; adds up to the output. Empty if there is none.</summary>
    public required double[] Dividends { get; init; }

    /// <summary>Share of lament among the acts of this tick.</summary>
    public required double LamentShare { get; init; }

    /// <summary>Share of workers, a moving average.</summary>
    public required double WorkShare { get; init; }

    /// <summary>What the member at a position is paid.</summary>
    public double DividendOf(int position) => Dividends.Length == 0 ? 0 : Dividends[position];

    public required int Workers { get; init; }

    public required double Output { get; init; }

    /// <summary>The attention that the workers gave.</summary>
    public required double Effort { get; init; }

    public override void Write(CanonWriter writer)
    {
        writer.Write(Roster);
        Charter.Write(writer);
        writer.Write((byte)Motive);
        writer.Write((byte)Type);
        writer.Write((byte)(End is { } end ? 1 + (int)end : 0));
        writer.Write(Activities.Length);
        writer.Write(Activities);
        writer.Write(Dividends.Length);
        writer.Write(Dividends);
        writer.Write(LamentShare);
        writer.Write(WorkShare);
        writer.Write(Workers);
        writer.Write(Output);
        writer.Write(Effort);
    }

    public static Bulletin Read(CanonReader reader)
    {
        Roster roster = (Roster)reader.ReadEnclosure()!;
        Charter charter = Charter.Read(reader);
        (byte motive, byte type, byte end) = (reader.ReadByte(), reader.ReadByte(), reader.ReadByte());
        byte[] activities = new byte[reader.ReadInt32()];
        reader.Read(activities.AsSpan());
        double[] dividends = new double[reader.ReadInt32()];
        reader.Read(dividends.AsSpan());
        return new Bulletin
        {
            Roster = roster,
            Charter = charter,
            Motive = (Motive)motive,
            Type = (NetworkType)type,
            End = end == 0 ? null : (EndReason)(end - 1),
            Activities = activities,
            Dividends = dividends,
            LamentShare = reader.ReadDouble(),
            WorkShare = reader.ReadDouble(),
            Workers = reader.ReadInt32(),
            Output = reader.ReadDouble(),
            Effort = reader.ReadDouble(),
        };
    }
}
