using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>In every tick its opinion becomes the mean of those that are near enough, its own among them; it hears itself as it hears others.</summary>
internal sealed class ConfidentParticipant(ResidentId id, ConfidenceWorld world, double opinion) : Resident(id), IOpinionated
{
    public double Opinion { get; private set; } = opinion;

    public override void TakeStep(Step step)
    {
        double before = Opinion;
        if (!step.Mail.IsEmpty)
        {
            Opinion = MeanOf(step.Mail);
        }

        OpinionTotal.Tell(step, Opinion, before);
        step.PostBulletin(new Letter { Amount = Opinion }, world.Everybody);
    }

    public override void Write(CanonWriter writer) => writer.Write(Opinion);

    private double MeanOf(ReadOnlySpan<Letter> mail)
    {
        (double sum, int count) = (0, 0);
        foreach (ref readonly Letter letter in mail)
        {
            if (Math.Abs(letter.Amount - Opinion) <= world.Confidence)
            {
                sum += letter.Amount;
                count++;
            }
        }

        return sum / count;
    }
}
