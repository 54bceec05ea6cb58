using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Sleeps until it is met by somebody infected; then meets others itself until it has recovered. Each strain goes its own way.</summary>
internal sealed class EpidemicParticipant(ResidentId id, EpidemicWorld world, Course[] courses) : Resident(id)
{
    private const byte Duration = 0;
    private const byte Gap = 1;
    private const byte Met = 2;
    private const int MostInATick = 1 << 12;

    public Health HealthOf(int strain) => courses[strain].Health;

    public override void TakeStep(Step step)
    {
        foreach (ref readonly Letter letter in step.Mail)
        {
            BecomeInfected(step, letter.Number);
        }

        for (int strain = 0; step.Tick == 1 && world.IsSeed(Id) && strain < courses.Length; strain++)
        {
            BecomeInfected(step, strain);
        }

        if (!MeetOthers(step))
        {
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        foreach (Course course in courses)
        {
            course.Write(writer);
        }
    }

    private void BecomeInfected(Step step, int strain)
    {
        if (courses[strain].Health == Health.Susceptible)
        {
            step.Count(EpidemicWorld.New, 1);
            double recovers = step.Tick + (world.PeriodTicks * step.Chance.Exponential(Duration, strain));
            double meets = step.Tick + (world.GapTicks * step.Chance.Exponential(Gap, strain * MostInATick));
            courses[strain] = new Course(Health.Infected, recovers, meets);
        }
    }

    /// <summary>Whether it is infected with anything afterwards.</summary>
    private bool MeetOthers(Step step)
    {
        bool isInfected = false;
        for (int strain = 0; strain < courses.Length; strain++)
        {
            if (courses[strain].Health == Health.Infected)
            {
                step.Count(EpidemicWorld.Infected, 1);
                courses[strain] = MeetOthers(step, strain, courses[strain]);
                isInfected |= courses[strain].Health == Health.Infected;
            }
        }

        return isInfected;
    }

    /// <summary>Meets everybody whom it meets before the next tick, and recovers if that is before the next tick too.</summary>
    private Course MeetOthers(Step step, int strain, Course course)
    {
        double meets = course.Meets;
        double until = Math.Min(course.Recovers, step.Tick + 1);
        for (int i = strain * MostInATick; meets < until; i++)
        {
            uint other = (uint)step.Chance.Below(Met, i, world.Participants - 1);
            other += other < Id.Participant ? 0u : 1u;
            step.Post(new Letter { Recipient = ResidentId.OfParticipant(other), Number = (ushort)strain });
            meets += world.GapTicks * step.Chance.Exponential(Gap, i + 1);
        }

        return course.Recovers < step.Tick + 1 ? Course.Over : course with { Meets = meets };
    }
}
