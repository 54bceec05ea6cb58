using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Well mixed towns, in each of which the first are infected.</summary>
internal sealed class EpidemicWorld(ModelSettings settings, ulong seed) : ClosedWorld(seed, settings.Whole("participants"), "infected", "new")
{
    public const int Infected = 0;
    public const int New = 1;

    private readonly int _seeds = settings.Whole("seeds");

    /// <summary>How many live in a town; participants with numbers that follow each other.</summary>
    public int TownSize { get; } = settings.Whole("participants") / settings.Whole("towns");

    /// <summary>Mean time that somebody is infected, in ticks.</summary>
    public double PeriodTicks { get; } = settings["period"];

    /// <summary>Mean time between two meetings of somebody infected, in ticks; infinite if it meets nobody.</summary>
    public double GapTicks { get; } = settings["r0"] > 0 ? settings["period"] / settings["r0"] : double.PositiveInfinity;

    public bool IsSeed(ResidentId id) => id.Participant % TownSize < _seeds;

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
