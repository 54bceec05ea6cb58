using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// A participant with opinion 0 or 1. When it is its turn it speaks to one other and passes the turn on, and with it the number of those
/// with opinion 1; a listener who changes its mind tells whoever has the turn next. It sleeps until mail comes.
/// </summary>
internal sealed class Voter(ResidentId id, VoterWorld world, bool opinion, int ones) : Resident(id), IOpinionated
{
    public const int NoTurn = -1;

    private bool _opinion = opinion;
    private int _ones = ones;

    public double Opinion => _opinion ? 1 : 0;

    public override void TakeStep(Step step)
    {
        if (step.Tick == 1 && world.MeetingAt(1).One == Id.Participant)
        {
            _ones = world.StartingOnes;
        }

        int change = Read(step);
        if (_ones == NoTurn)
        {
            step.SleepUntil(int.MaxValue);
            return;
        }

        _ones += change;
        step.Count(VoterWorld.Ones, _ones);
        if (!world.IsUnanimous(_ones))
        {
            Speak(step);
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_opinion);
        writer.Write(_ones);
    }

    /// <summary>Listens, takes the turn if it comes, and returns how the number of those with opinion 1 has changed since it was counted.</summary>
    private int Read(Step step)
    {
        int change = 0;
        foreach (ref readonly Letter letter in step.Mail)
        {
            switch ((VoterLetter)letter.Kind)
            {
                case VoterLetter.Opinion: Listen(step, letter.Amount != 0); break;
                case VoterLetter.Turn: _ones = (int)letter.Amount; break;
                case VoterLetter.Change: change += (int)letter.Amount; break;
                default: throw new System.Diagnostics.UnreachableException();
            }
        }

        return change;
    }

    private void Listen(Step step, bool heard)
    {
        if (heard != _opinion)
        {
            _opinion = heard;
            Post(step, VoterLetter.Change, world.MeetingAt(step.Tick + 1).One, heard ? 1 : -1);
        }
    }

    private void Speak(Step step)
    {
        Post(step, VoterLetter.Opinion, world.MeetingAt(step.Tick).Other, Opinion);
        Post(step, VoterLetter.Turn, world.MeetingAt(step.Tick + 1).One, _ones);
        _ones = NoTurn;
    }

    private static void Post(Step step, VoterLetter kind, uint recipient, double amount) =>
        step.Post(new Letter { Kind = (byte)kind, Recipient = ResidentId.OfParticipant(recipient), Amount = amount });
}

/// <summary>What voters write each other.</summary>
internal enum VoterLetter : byte
{
    /// <summary>The speaker's opinion, 0 or 1.</summary>
    Opinion,

    /// <summary>It is the reader's turn; the amount is how many had opinion 1.</summary>
    Turn,

    /// <summary>Somebody changed its mind; the amount is 1 or -1.</summary>
    Change,
}
