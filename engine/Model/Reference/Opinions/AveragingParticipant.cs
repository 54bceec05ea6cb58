using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// In every tick its opinion becomes a mean of the weighted opinions that came by letter and of its own start:
/// s_i sum_j w_ij x_j + (1 - s_i) x_i(0). With s_i = 1 this is DeGroot's rule.
/// </summary>
internal sealed class AveragingParticipant(ResidentId id, Influence influence, double opinion) : Resident(id), IOpinionated
{
    public double Opinion { get; private set; } = opinion;

    public override void TakeStep(Step step)
    {
        double before = Opinion;
        if (!step.Mail.IsEmpty)
        {
            double share = influence.SusceptibilityOf(Id.Participant);
            Opinion = (share * MeanOf(step.Mail)) + ((1 - share) * influence.StartOf(Id.Participant));
        }

        OpinionTotal.Tell(step, Opinion, before);
        for (uint listener = 0; listener < influence.Count; listener++)
        {
            if (influence.WeightFor(listener, Id.Participant) > 0)
            {
                step.Post(new Letter { Recipient = ResidentId.OfParticipant(listener), Amount = Opinion });
            }
        }
    }

    public override void Write(CanonWriter writer) => writer.Write(Opinion);

    private double MeanOf(ReadOnlySpan<Letter> mail)
    {
        double mean = 0;
        foreach (ref readonly Letter letter in mail)
        {
            mean += influence.WeightFor(Id.Participant, letter.Sender.Participant) * letter.Amount;
        }

        return mean;
    }
}
