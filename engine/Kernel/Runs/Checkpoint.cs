namespace CoCreation.Sim.Kernel;

/// <summary>A resident and until when it sleeps.</summary>
internal sealed record Berth(Resident Resident, int AsleepUntil);

/// <summary>Residents between two ticks and the mail that they will read, as bytes.</summary>
internal sealed class Checkpoint(byte[] bytes)
{
    public static Checkpoint Of(IReadOnlyCollection<Berth> berths, IReadOnlyCollection<Letter> mail)
    {
        CanonWriter writer = new(CanonUse.Keep);
        writer.Write(berths.Count);
        foreach (Berth berth in berths)
        {
            writer.Write(berth.Resident.Id);
            writer.Write(berth.AsleepUntil);
            berth.Resident.Write(writer);
        }

        writer.Write(mail.Count);
        foreach (Letter letter in mail)
        {
            letter.Write(writer);
        }

        return new Checkpoint(writer.Written.ToArray());
    }

    public (List<Berth> Berths, List<Letter> Mail) Open(World world)
    {
        CanonReader reader = new(world, bytes);
        List<Berth> berths = new(reader.ReadInt32());
        for (int i = berths.Capacity; i > 0; i--)
        {
            ResidentId id = reader.ReadId();
            int asleepUntil = reader.ReadInt32();
            berths.Add(new Berth(world.ReadResident(id, reader), asleepUntil));
        }

        List<Letter> mail = new(reader.ReadInt32());
        for (int i = mail.Capacity; i > 0; i--)
        {
            mail.Add(Letter.Read(reader));
        }

        return reader.IsAtEnd ? (berths, mail) : throw new InvalidOperationException("a resident reads fewer fields than it writes");
    }
}
