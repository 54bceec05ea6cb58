using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A well mixed population in which the first are infected.</summary>
/// <param name="seed">The seed.</param>
/// <param name="participants">How many there are.</param>
/// <param name="seeds">How many are infected at the start.</param>
/// <param name="r0">How many others somebody infected meets on average.</param>
/// <param name="period">Mean time that somebody is infected, in ticks.</param>
internal sealed class EpidemicWorld(ulong seed, int participants, int seeds, double r0, double period)
    : ClosedWorld(seed, participants, "infected", "new")
{
    public const int Infected = 0;
    public const int New = 1;

    public double PeriodTicks => period;

    /// <summary>Mean time between two meetings of somebody infected, in ticks; infinite if it meets nobody.</summary>
    public double GapTicks => r0 > 0 ? period / r0 : double.PositiveInfinity;

    public bool IsSeed(ResidentId id) => id.Participant < seeds;

    public override Resident Create(ResidentId id) => new EpidemicParticipant(id, this, Health.Susceptible, 0, 0);

    public override Resident ReadResident(ResidentId id, CanonReader reader) =>
        new EpidemicParticipant(id, this, (Health)reader.ReadByte(), reader.ReadDouble(), reader.ReadDouble());
}

/// <summary>How a participant is.</summary>
internal enum Health : byte
{
    /// <summary>Can be infected.</summary>
    Susceptible,

    /// <summary>Infects whom it meets.</summary>
    Infected,

    /// <summary>Can be infected no more.</summary>
    Recovered,
}
