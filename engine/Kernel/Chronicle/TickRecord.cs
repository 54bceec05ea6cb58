namespace CoCreation.Sim.Kernel;

/// <summary>All that a run says about one tick.</summary>
/// <param name="Tick">The tick; 0 is the world as it was made.</param>
/// <param name="Digest">The sum of the hashes of all residents and of all letters posted.</param>
/// <param name="Totals">The exact totals.</param>
/// <param name="Chronicle">What happened, ordered by resident and sequence.</param>
public sealed record TickRecord(int Tick, ulong Digest, Totals Totals, IReadOnlyList<ChronicleEvent> Chronicle)
{
    /// <summary>What each part of the world added to the digest, where a host divides it; default empty. Not written.</summary>
    public IReadOnlyList<ulong> DigestParts { get; init; } = [];

    /// <summary>Writes all fields that do not depend on how the world was hosted.</summary>
    /// <param name="world">The world that ran: it knows what can happen in it.</param>
    /// <param name="writer">Where to; written to be kept.</param>
    public void Write(World world, CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Tick);
        writer.Write(Digest);
        Totals.Write(writer);
        writer.Write(Chronicle.Count);
        foreach (ChronicleEvent entry in Chronicle)
        {
            writer.Write(entry.Resident);
            writer.Write(entry.Sequence);
            world.WriteOccurrence(entry.What, writer);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes end too early.</exception>
    public static TickRecord Read(World world, CanonReader reader)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(reader);
        int tick = reader.ReadInt32();
        ulong digest = reader.ReadUInt64();
        Totals totals = Totals.Read(world.TotalNames.Count, reader);
        List<ChronicleEvent> chronicle = [];
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            chronicle.Add(new ChronicleEvent(tick, reader.ReadId(), reader.ReadInt32(), world.ReadOccurrence(reader)));
        }

        return new TickRecord(tick, digest, totals, chronicle);
    }
}
