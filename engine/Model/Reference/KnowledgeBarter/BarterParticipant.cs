using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// When it meets somebody both write what they know; in the next tick each finds, alone and alike, whether both gain, and learns. The
/// first of a meeting wakes the next two. It sleeps until mail comes.
/// </summary>
internal sealed class BarterParticipant(ResidentId id, BarterWorld world, double[] knowledge) : Resident(id)
{
    private const byte WhatIKnow = 0;
    private const byte YourTurn = 1;

    public ReadOnlySpan<double> Knowledge => knowledge;

    public double Mean
    {
        get
        {
            double sum = 0;
            foreach (double amount in knowledge)
            {
                sum += amount;
            }

            return sum / knowledge.Length;
        }
    }

    public override void TakeStep(Step step)
    {
        foreach (ref readonly Letter letter in step.Mail)
        {
            if (letter.Kind == WhatIKnow)
            {
                Exchange(step, ((Knowledge)letter.Enclosure!).Amounts);
            }
        }

        Meeting meeting = world.MeetingAt(step.Tick);
        if (Id.Participant == meeting.One || Id.Participant == meeting.Other)
        {
            Meet(step, meeting);
        }

        step.SleepUntil(int.MaxValue);
    }

    public override void Write(CanonWriter writer) => writer.Write(knowledge);

    /// <summary>Writes the other what it knows; the first also wakes those who meet next, the second in turn is woken by the first.</summary>
    private void Meet(Step step, Meeting meeting)
    {
        bool isFirst = Id.Participant == meeting.One;
        Post(step, new Letter { Kind = WhatIKnow, Enclosure = new Knowledge([.. knowledge]) }, isFirst ? meeting.Other : meeting.One);
        if (isFirst)
        {
            Meeting next = world.MeetingAt(step.Tick + 1);
            Post(step, new Letter { Kind = YourTurn }, next.One);
            Post(step, new Letter { Kind = YourTurn }, next.Other);
        }
    }

    private void Exchange(Step step, ReadOnlySpan<double> other)
    {
        int gains = Model.Knowledge.WorthLearning(knowledge, other, world.Margin);
        if (gains > 0 && Model.Knowledge.WorthLearning(other, knowledge, world.Margin) > 0)
        {
            bool isFirst = world.MeetingAt(step.Tick - 1).One == Id.Participant;
            Chance chance = Meeting.Shared(world.Seed, step.Tick);
            int which = chance.Below((byte)(isFirst ? BarterPurpose.FirstLearns : BarterPurpose.SecondLearns), 0, gains);
            int category = Model.Knowledge.Category(knowledge, other, world.Margin, which);
            knowledge[category] += world.Absorption * (other[category] - knowledge[category]);
            step.Count(BarterWorld.Learners, 1);
        }
    }

    private static void Post(Step step, Letter letter, uint recipient) => step.Post(letter with { Recipient = ResidentId.OfParticipant(recipient) });
}
