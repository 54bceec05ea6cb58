using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>A week as it is drawn, in the bytes that a page gets: see PROTOCOL.md, kind 1. Slot and revision are filled in when it is sent.</summary>
internal static class Picture
{
    public const byte Kind = 1;

    private const int HeadBytes = 48;
    private const int NetworkBytes = 16;

    /// <summary>The bytes of a week.</summary>
    /// <param name="record">The week.</param>
    /// <param name="town">Who is a member of what after it.</param>
    /// <param name="spots">The place of every participant.</param>
    /// <param name="before">How many participants there were in the week before.</param>
    public static byte[] Of(TickRecord record, Town town, IReadOnlyList<Spot> spots, int before)
    {
        TownNetwork[] shown = [.. town.Networks.Where(network => network.Members.Count > 0 || network.Event == NetworkEvent.Ended)];
        int memberships = shown.Sum(network => network.Members.Count);
        byte[] bytes = new byte[HeadBytes + (4 * spots.Count) + (NetworkBytes * shown.Length) + (4 * memberships) + spots.Count];
        Bytes writer = new(bytes);
        WriteHead(ref writer, record, (spots.Count, shown.Length, memberships));
        WriteSpots(ref writer, spots);
        WriteNetworks(ref writer, shown);
        WriteMarks(bytes.AsSpan(bytes.Length - spots.Count), town, before);
        return bytes;
    }

    /// <summary>The bytes of a tick of a model, which has no networks but a value of everybody.</summary>
    /// <param name="record">The tick.</param>
    /// <param name="spots">The place of every participant.</param>
    /// <param name="values">The value of every participant; not a number for none.</param>
    public static byte[] Of(TickRecord record, IReadOnlyList<Spot> spots, IReadOnlyList<float> values)
    {
        byte[] bytes = new byte[HeadBytes + (9 * spots.Count)];
        Bytes writer = new(bytes);
        WriteHead(ref writer, record, (spots.Count, 0, 0));
        WriteSpots(ref writer, spots);
        writer = new Bytes(bytes.AsSpan(HeadBytes + (5 * spots.Count)));
        foreach (float value in values)
        {
            writer.Single(value);
        }

        return bytes;
    }

    private static void WriteHead(ref Bytes writer, TickRecord record, (int Participants, int Networks, int Memberships) counts)
    {
        writer.Int((uint)Kind);
        writer.Int(0);
        writer.Int(record.Tick);
        writer.Int(counts.Participants);
        writer.Int(counts.Networks);
        writer.Int(counts.Memberships);
        writer.Long(record.Digest);
    }

    private static void WriteSpots(ref Bytes writer, IReadOnlyList<Spot> spots)
    {
        (double left, double right) = Range(spots, spot => spot.X);
        (double top, double bottom) = Range(spots, spot => spot.Y);
        writer.Single(left);
        writer.Single(top);
        writer.Single(right);
        writer.Single(bottom);
        foreach (Spot spot in spots)
        {
            writer.Short((int)Math.Round((spot.X - left) / (right - left) * ushort.MaxValue));
            writer.Short((int)Math.Round((spot.Y - top) / (bottom - top) * ushort.MaxValue));
        }
    }

    /// <summary>From where to where places lie, with a little room around.</summary>
    private static (double Least, double Most) Range(IReadOnlyList<Spot> spots, Func<Spot, double> side)
    {
        (double least, double most) = spots.Count == 0 ? (0, 0) : (spots.Min(side), spots.Max(side));
        double room = Math.Max(1, most - least) / 50;
        return (Math.BitDecrement((float)(least - room)), Math.BitIncrement((float)(most + room)));
    }

    private static void WriteNetworks(ref Bytes writer, TownNetwork[] shown)
    {
        int first = 0;
        foreach (TownNetwork network in shown)
        {
            writer.Int(network.Id.Participant);
            writer.Int(network.Id.Born);
            writer.Int(first);
            writer.Short(network.Members.Count);
            writer.Byte((byte)network.Type);
            writer.Byte((byte)network.Event);
            first += network.Members.Count;
        }

        foreach (uint member in shown.SelectMany(network => network.Members))
        {
            writer.Int(member);
        }
    }

    private static void WriteMarks(Span<byte> marks, Town town, int before)
    {
        marks[before..].Fill(3);
        Mark(marks, town.Gone, 2);
        Mark(marks, town.Phoenixes, 1);
    }

    private static void Mark(Span<byte> marks, List<uint> participants, byte mark)
    {
        foreach (uint participant in participants)
        {
            marks[(int)participant] = mark;
        }
    }
}
