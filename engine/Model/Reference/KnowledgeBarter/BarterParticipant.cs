using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// When it meets somebody both write what they know; in the next tick each finds, alone and alike, whether both gain, and learns. Who
/// leads a tick tells those who meet in the next. It sleeps until mail comes.
/// </summary>
internal sealed class BarterParticipant(ResidentId id, BarterWorld world, double[] knowledge, int leads) : Resident(id)
{
    public const int NotLeading = -1;

    private int _leads = leads;

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
            if (letter.Kind == (byte)BarterLetter.Knowledge)
            {
                Exchange(step, letter, ((Knowledge)letter.Enclosure!).Amounts);
            }
        }

        foreach (ref readonly Letter letter in step.Mail)
        {
            if (letter.Kind == (byte)BarterLetter.Meet)
            {
                Meet(step, letter);
            }
        }

        if (!Lead(step))
        {
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(knowledge);
        writer.Write(_leads);
    }

    private void Exchange(Step step, in Letter letter, ReadOnlySpan<double> other)
    {
        int gains = Model.Knowledge.WorthLearning(knowledge, other, world.Margin);
        if (gains > 0 && Model.Knowledge.WorthLearning(other, knowledge, world.Margin) > 0)
        {
            BarterPurpose purpose = letter.Number == 1 ? BarterPurpose.FirstLearns : BarterPurpose.SecondLearns;
            int which = Meeting.Shared(world.Seed, (int)letter.Amount).Below((byte)purpose, 0, gains);
            int category = Model.Knowledge.Category(knowledge, other, world.Margin, which);
            knowledge[category] += world.Absorption * (other[category] - knowledge[category]);
            step.Count(BarterWorld.Learners, 1);
        }
    }

    private void Meet(Step step, in Letter letter) => step.Post(new Letter
    {
        Kind = (byte)BarterLetter.Knowledge,
        Recipient = letter.About,
        Number = (ushort)(1 - letter.Number),
        Amount = letter.Amount,
        Enclosure = new Knowledge([.. knowledge]),
    });

    /// <summary>
    /// Counts, and tells those who meet in the next tick, one of whom leads it; at the end stays awake and in the lead. In the first tick
    /// participant 0 leads, and nobody meets.
    /// </summary>
    private bool Lead(Step step)
    {
        int first = step.Tick == 1 && Id.Participant == 0 ? 0 : Read(step.Mail);
        if (first == NotLeading)
        {
            return false;
        }

        bool isStart = step.Tick == 1;
        int next = isStart ? 0 : world.BlockFrom(first).Next;
        step.Count(BarterWorld.Met, first);
        MeetingBlock block = world.BlockFrom(next);
        for (int i = 0; i < block.Meetings.Count; i++)
        {
            (uint one, uint other) = block.Meetings[i];
            Post(step, BarterLetter.Meet, one, new Letter { About = ResidentId.OfParticipant(other), Number = 1, Amount = block.First + i });
            Post(step, BarterLetter.Meet, other, new Letter { About = ResidentId.OfParticipant(one), Amount = block.First + i });
        }

        bool isEnd = block.Meetings.Count == 0;
        _leads = isEnd ? next : NotLeading;
        if (!isEnd)
        {
            Post(step, BarterLetter.Lead, block.Meetings[0].One, new Letter { Amount = next });
        }

        return isEnd;
    }

    /// <summary>The number of the first meeting of the tick, if this participant leads it.</summary>
    private int Read(ReadOnlySpan<Letter> mail)
    {
        foreach (ref readonly Letter letter in mail)
        {
            if (letter.Kind == (byte)BarterLetter.Lead)
            {
                return (int)letter.Amount;
            }
        }

        return _leads;
    }

    private static void Post(Step step, BarterLetter kind, uint recipient, Letter draft) =>
        step.Post(draft with { Kind = (byte)kind, Recipient = ResidentId.OfParticipant(recipient) });
}
