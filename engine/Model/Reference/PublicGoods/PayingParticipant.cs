using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Gives all it has or nothing, then gets its part of what all gave.</summary>
internal sealed class PayingParticipant(ResidentId id, PayingWorld world, bool gives, double purse) : Resident(id)
{
    public double Purse { get; private set; } = purse;

    public override void TakeStep(Step step)
    {
        if (step.Tick == 1)
        {
            double gift = gives ? Purse : 0;
            Purse -= gift;
            step.PostBulletin(new Letter { Amount = gift }, world.Everybody);
        }
        else
        {
            TakePayment(step);
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer) => writer.Write(Purse);

    private void TakePayment(Step step)
    {
        double given = 0;
        foreach (ref readonly Letter letter in step.Mail)
        {
            given += letter.Amount;
        }

        Purse += world.PerUnit * given;
        Tell(step, PayingWorld.Earnings, PayingWorld.Paid);
        Tell(step, gives ? PayingWorld.GiverEarnings : PayingWorld.DefectorEarnings, gives ? PayingWorld.GiversPaid : PayingWorld.DefectorsPaid);
    }

    private void Tell(Step step, int sum, int count)
    {
        step.Add(sum, Purse);
        step.Count(count, 1);
    }
}
