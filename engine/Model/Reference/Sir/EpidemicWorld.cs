using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A well mixed population in which the first few of each strain are infected.</summary>
internal sealed class EpidemicWorld(ModelSettings settings, ulong seed) : ClosedWorld(seed, settings.Whole("participants"), "infected", "new")
{
    public const int Infected = 0;
    public const int New = 1;

    private readonly int _seeds = settings.Whole("seeds");

    public int Strains { get; } = settings.Whole("strains");

    /// <summary>Mean time that somebody is infected, in ticks.</summary>
    public double PeriodTicks { get; } = settings["period"];

    /// <summary>Mean time between two meetings of somebody infected, in ticks; infinite if it meets nobody.</summary>
    public double GapTicks { get; } = settings["r0"] > 0 ? settings["period"] / settings["r0"] : double.PositiveInfinity;

    public bool IsSeed(ResidentId id) => id.Participant < _seeds;

    public override Resident Create(ResidentId id) => new EpidemicParticipant(id, this, new Course[Strains]);

    public override Resident ReadResident(ResidentId id, CanonReader reader)
    {
        Course[] courses = new Course[Strains];
        for (int strain = 0; strain < courses.Length; strain++)
        {
            courses[strain] = Course.Read(reader);
        }

        return new EpidemicParticipant(id, this, courses);
    }
}
