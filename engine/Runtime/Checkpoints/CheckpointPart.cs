using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>One district's part of a checkpoint: its residents in order of ids, then their mail in order of (recipient, sender, sequence).</summary>
internal static class CheckpointPart
{
    /// <summary>Begins the list of residents.</summary>
    public static void WriteCount(CanonWriter writer, int residents) => writer.Write(residents);

    /// <summary>Writes a resident; called in its actor.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="resident">Whom.</param>
    /// <param name="asleepUntil">Until when it sleeps; 0 if it is awake.</param>
    public static void Write(CanonWriter writer, Resident resident, int asleepUntil)
    {
        writer.Write(resident.Id);
        writer.Write(asleepUntil);
        resident.Write(writer);
    }

    /// <summary>Writes the mail that waits in parcels.</summary>
    public static void WriteMail(CanonWriter writer, ReadOnlySpan<Parcel?> parcels)
    {
        List<Letter> mail = [];
        foreach (Parcel? parcel in parcels)
        {
            mail.AddRange(parcel!.Letters);
        }

        mail.Sort(InOrder);
        writer.Write(mail.Count);
        foreach (Letter letter in mail)
        {
            letter.Write(writer);
        }
    }

    /// <summary>Reads a part.</summary>
    /// <param name="world">The world that it is of.</param>
    /// <param name="part">The bytes.</param>
    /// <param name="resident">Gets each resident, and until when it sleeps.</param>
    /// <param name="letter">Gets each letter.</param>
    /// <exception cref="InvalidDataException">The bytes are no part of a checkpoint of this world.</exception>
    public static void Read(World world, ReadOnlyMemory<byte> part, Action<Resident, int> resident, Action<Letter> letter)
    {
        CanonReader reader = new(world, part);
        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            ResidentId id = reader.ReadId();
            int asleepUntil = reader.ReadInt32();
            resident(world.ReadResident(id, reader), asleepUntil);
        }

        for (int left = reader.ReadInt32(); left > 0; left--)
        {
            letter(Letter.Read(reader));
        }

        if (!reader.IsAtEnd)
        {
            throw new InvalidDataException("a part of a checkpoint is longer than what it holds");
        }
    }

    private static int InOrder(Letter one, Letter other)
    {
        int byRecipient = one.Recipient.CompareTo(other.Recipient);
        return byRecipient != 0 ? byRecipient : Letter.CompareInMail(one, other);
    }
}
