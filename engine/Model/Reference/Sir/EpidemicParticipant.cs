using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Sleeps until it is met by somebody infected; then meets others itself until it has recovered.</summary>
internal sealed class EpidemicParticipant(ResidentId id, EpidemicWorld world, Health health, double recovers, double meets) : Resident(id)
{
    private const byte Duration = 0;
    private const byte Gap = 1;
    private const byte Met = 2;

    private double _recovers = recovers;
    private double _meets = meets;

    public Health Health { get; private set; } = health;

    public override void TakeStep(Step step)
    {
        if (Health == Health.Susceptible && (!step.Mail.IsEmpty || (step.Tick == 1 && world.IsSeed(Id))))
        {
            BecomeInfected(step);
        }

        if (Health == Health.Infected)
        {
            step.Count(EpidemicWorld.Infected, 1);
            MeetOthers(step);
        }

        if (Health != Health.Infected)
        {
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write((byte)Health);
        writer.Write(_recovers);
        writer.Write(_meets);
    }

    private void BecomeInfected(Step step)
    {
        step.Count(EpidemicWorld.New, 1);
        Health = Health.Infected;
        _recovers = step.Tick + (world.PeriodTicks * step.Chance.Exponential(Duration, 0));
        _meets = step.Tick + (world.GapTicks * step.Chance.Exponential(Gap, 0));
    }

    /// <summary>Meets everybody whom it meets before the next tick, and recovers if that is before the next tick too.</summary>
    private void MeetOthers(Step step)
    {
        double until = Math.Min(_recovers, step.Tick + 1);
        for (int i = 0; _meets < until; i++)
        {
            step.Post(new Letter { Recipient = Neighbour(1 + step.Chance.Below(Met, i, world.TownSize - 1)) });
            _meets += world.GapTicks * step.Chance.Exponential(Gap, i + 1);
        }

        if (_recovers < step.Tick + 1)
        {
            (Health, _recovers, _meets) = (Health.Recovered, 0, 0);
        }
    }

    /// <summary>Who of the own town comes so many places later, going round.</summary>
    private ResidentId Neighbour(int later)
    {
        uint size = (uint)world.TownSize;
        uint place = Id.Participant % size;
        return ResidentId.OfParticipant(Id.Participant - place + ((place + (uint)later) % size));
    }
}
