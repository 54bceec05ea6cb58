using System.Diagnostics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// A participant with opinion 0 or 1. It speaks when it is told to; when it hears another opinion it takes it over, and tells whoever leads
/// the next tick. Who leads counts, tells those who speak in the next tick, and passes the count on. It sleeps until mail comes.
/// </summary>
internal sealed class Voter(ResidentId id, VoterWorld world, bool opinion, Ledger ledger) : Resident(id), IOpinionated
{
    private bool _opinion = opinion;
    private Ledger _ledger = ledger;

    public double Opinion => _opinion ? 1 : 0;

    public override void TakeStep(Step step)
    {
        int first = step.Tick == 1 ? Begin(step) : Listen(step);
        if (_ledger.IsHere)
        {
            TakeChanges(step.Mail);
            Lead(step, first);
        }

        if (!_ledger.IsHere)
        {
            step.SleepUntil(int.MaxValue);
        }
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write(_opinion);
        writer.Write(_ledger.Ones);
        writer.Write(_ledger.Meetings);
    }

    /// <summary>In the first tick everybody finds out alone whether it speaks or leads.</summary>
    private int Begin(Step step)
    {
        if (Id.Participant == world.FirstBlock.Meetings[0].One)
        {
            _ledger = new Ledger(world.StartingOnes, 0);
        }

        for (int number = 0; number < world.FirstBlock.Next; number++)
        {
            Meeting meeting = world.FirstBlock.Meetings[number];
            if (meeting.One == Id.Participant)
            {
                Speak(step, meeting.Other, number, LeaderAfterNext(world.FirstBlock));
            }
        }

        return 0;
    }

    /// <summary>Listens, then speaks, both at most once; takes the turn if it comes, and returns the number of the own meeting as a speaker.</summary>
    private int Listen(Step step)
    {
        int spoken = 0;
        foreach (ref readonly Letter letter in step.Mail)
        {
            switch ((VoterLetter)letter.Kind)
            {
                case VoterLetter.Opinion: Hear(step, letter); break;
                case VoterLetter.Turn: _ledger = new Ledger((int)letter.Amount, (int)letter.Weight); break;
                case VoterLetter.Speak or VoterLetter.Change: break;
                default: throw new UnreachableException();
            }
        }

        foreach (ref readonly Letter letter in step.Mail)
        {
            if (letter.Kind == (byte)VoterLetter.Speak)
            {
                spoken = (int)letter.Amount;
                Speak(step, letter.About.Participant, spoken, letter.Weight);
            }
        }

        return spoken;
    }

    private void Hear(Step step, in Letter letter)
    {
        bool heard = letter.Number != 0;
        if (heard != _opinion)
        {
            _opinion = heard;
            ResidentId leader = ResidentId.OfParticipant((uint)letter.Weight);
            step.Post(new Letter { Kind = (byte)VoterLetter.Change, Recipient = leader, Amount = heard ? 1 : -1, Weight = letter.Amount });
        }
    }

    private void Speak(Step step, uint listener, int number, double leader) => step.Post(new Letter
    {
        Kind = (byte)VoterLetter.Opinion,
        Recipient = ResidentId.OfParticipant(listener),
        Number = _opinion ? (ushort)1 : (ushort)0,
        Amount = number,
        Weight = leader,
    });

    private void TakeChanges(ReadOnlySpan<Letter> mail)
    {
        foreach (ref readonly Letter letter in mail)
        {
            if (letter.Kind == (byte)VoterLetter.Change)
            {
                _ledger = _ledger.With((int)letter.Amount, (int)letter.Weight + 1);
            }
        }
    }

    /// <summary>Counts, and passes the turn on; keeps it, awake, when all think the same.</summary>
    private void Lead(Step step, int first)
    {
        bool isOver = world.IsUnanimous(_ledger.Ones);
        step.Count(VoterWorld.Ones, _ledger.Ones);
        step.Count(VoterWorld.Meetings, isOver ? _ledger.Meetings : first);
        if (isOver)
        {
            return;
        }

        MeetingBlock next = world.BlockFrom(world.BlockFrom(first).Next);
        CallSpeakers(step, next);
        ResidentId leader = ResidentId.OfParticipant(next.Meetings[0].One);
        step.Post(new Letter { Kind = (byte)VoterLetter.Turn, Recipient = leader, Amount = _ledger.Ones, Weight = _ledger.Meetings });
        _ledger = Ledger.None;
    }

    private void CallSpeakers(Step step, MeetingBlock block)
    {
        uint leader = LeaderAfterNext(block);
        for (int i = 0; i < block.Meetings.Count; i++)
        {
            step.Post(new Letter
            {
                Kind = (byte)VoterLetter.Speak,
                Recipient = ResidentId.OfParticipant(block.Meetings[i].One),
                About = ResidentId.OfParticipant(block.Meetings[i].Other),
                Amount = block.First + i,
                Weight = leader,
            });
        }
    }

    /// <summary>Who leads two ticks after the one in which a block meets: the first who can know what came of it.</summary>
    private uint LeaderAfterNext(MeetingBlock block) => world.MeetingOf(world.BlockFrom(block.Next).Next).One;
}
