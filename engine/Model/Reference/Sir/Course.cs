using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The course of one infection of one participant.</summary>
/// <param name="Health">How the participant is.</param>
/// <param name="Recovers">While infected: when it recovers, in ticks.</param>
/// <param name="Meets">While infected: when it meets the next, in ticks.</param>
internal readonly record struct Course(Health Health, double Recovers, double Meets)
{
    public static readonly Course Over = new(Health.Recovered, 0, 0);

    public static Course Read(CanonReader reader)
    {
        Health health = (Health)reader.ReadByte();
        return health == Health.Infected ? new Course(health, reader.ReadDouble(), reader.ReadDouble()) : new Course(health, 0, 0);
    }

    public void Write(CanonWriter writer)
    {
        writer.Write((byte)Health);
        if (Health == Health.Infected)
        {
            writer.Write(Recovers);
            writer.Write(Meets);
        }
    }
}

/// <summary>How a participant is, with regard to one infection.</summary>
internal enum Health : byte
{
    /// <summary>Can be infected.</summary>
    Susceptible,

    /// <summary>Infects whom it meets.</summary>
    Infected,

    /// <summary>Can be infected no more.</summary>
    Recovered,
}
