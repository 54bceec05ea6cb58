using System.Diagnostics;
using System.Numerics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a participant does in a network in a tick.</content>
public sealed partial class Participant
{
    private const double TrustInDecliner = 0.15;

    /// <summary>For how many weeks nobody leaves by choice.</summary>
    public const int StaysAtLeast = 6;

    /// <summary>Leaves, or stays, acts, and perhaps invites somebody.</summary>
    private void LiveIn(in Now now, Membership membership, Bulletin bulletin)
    {
        membership.AverageBenefit = (0.85 * membership.AverageBenefit) + (0.15 * membership.Benefit);
        membership.Total += membership.Benefit;
        membership.Benefit = 0;
        membership.Places.Update(_ties, bulletin.Roster.Members);
        MembershipDraws draws = default;
        draws.Take(now.Chance, membership.Slot);
        double trust = MeanTrust(draws, membership.Places, bulletin.Roster);
        LeaveTerms terms = LeaveTerms.Of(membership.AverageBenefit, trust, bulletin.Charter, now.Parameters);
        LeaveChoice choice = Leaves(now, membership, bulletin, terms, draws.Leave);
        if (IsSeenIn(membership.Network))
        {
            Show(now, membership, bulletin, terms, choice);
        }

        if (choice.Reason is { } reason)
        {
            Leave(now, membership, reason, terms);
            return;
        }

        ActIn(now, membership, bulletin, terms, draws);
    }

    private void ActIn(in Now now, Membership membership, Bulletin bulletin, LeaveTerms terms, in MembershipDraws draws)
    {
        Targets targets = Scan(draws, membership.Places, bulletin.Roster);
        ActivityTerms promises = Promises(now, bulletin, terms.Trust, targets);
        Activity activity = now[Parameter.RandomActivity] != 0
            ? promises.ChooseAtRandom(draws.Activity)
            : promises.Choose(now[Parameter.Temp], draws.Activity);
        Do(now, membership, activity, targets, bulletin.Roster);
        if (IsSeenIn(membership.Network))
        {
            Show(now, membership, promises, targets, draws.Activity);
        }

        now.Step.Post(new Letter
        {
            Recipient = membership.Network,
            About = membership.Network,
            Kind = (byte)LetterKind.Act,
            Number = (ushort)activity,
            Amount = now.Attention,
            Weight = terms.Trust,
            Enclosure = _profile,
        });
        Recruit(now, membership, bulletin, terms, draws);
    }

    private double MeanTrust(in MembershipDraws draws, in TiePlaces places, Roster roster)
    {
        ReadOnlySpan<ResidentId> members = roster.Members.AsSpan();
        double sum = 0;
        int count = 0;
        for (int i = 0; i < 6; i++)
        {
            int drawn = draws.Trusted(i, members.Length);
            if (members[drawn] != Id)
            {
                sum += _ties.TrustAt(places.At(_ties, drawn));
                count++;
            }
        }

        return count == 0 ? _ties.StrangerTrust : sum / count;
    }

    private static LeaveChoice Leaves(in Now now, Membership membership, Bulletin bulletin, LeaveTerms terms, double draw)
    {
        bool mayLeave = now.Tick - membership.Since > StaysAtLeast;
        if (bulletin.Charter.Sanction && membership.WithoutWork >= (int)now[Parameter.Sanctioned] && bulletin.Workers >= 2)
        {
            return new LeaveChoice(mayLeave, draw, LeaveReason.Expelled);
        }

        return new LeaveChoice(mayLeave, draw, mayLeave && draw < terms.Probability ? LeaveReason.OwnChoice : null);
    }

    /// <summary>Looks at 8 random members for the greatest rival and for the most promising gap; of the first 64, once at each.</summary>
    private Targets Scan(in MembershipDraws draws, in TiePlaces places, Roster roster)
    {
        Targets best = default;
        ulong drawn = 0;
        for (int i = 0; i < 8; i++)
        {
            int position = draws.LookedAt(i, roster.Members.Length);
            if (position < 64)
            {
                drawn |= 1UL << position;
            }
            else
            {
                LookAt(position, places, roster, ref best);
            }
        }

        for (; drawn != 0; drawn &= drawn - 1)
        {
            LookAt(BitOperations.TrailingZeroCount(drawn), places, roster, ref best);
        }

        return best;
    }

    private void LookAt(int position, in TiePlaces places, Roster roster, ref Targets best)
    {
        ResidentId other = roster.Members[position];
        if (other == Id)
        {
            return;
        }

        Competence own = _profile.Competence;
        Competence theirs = roster.Shown[position].Competence;
        int index = places.At(_ties, position);
        best.ConsiderRival(other.Participant, position, own.RivalryWith(theirs), index < 0 ? 0 : _ties[index].Control);
        if (own.HasGapTo(theirs, Targets.LeastLevels))
        {
            double trust = index >= 0 && _ties[index].HasDeclined ? TrustInDecliner : _ties.TrustAt(index);
            best.ConsiderTeacher(other.Participant, own.LargestGapTo(theirs), trust);
        }
    }

    private ActivityTerms Promises(in Now now, Bulletin bulletin, double trust, in Targets targets)
    {
        Charter charter = bulletin.Charter;
        Roster roster = bulletin.Roster;
        double willing = (trust + bulletin.WorkShare) / 2;
        double share = charter.ShareOf(_traits.Standing, roster.MeanStanding);
        double coordination = now[Parameter.Gamma] * Math.Max(0, (willing * roster.Members.Length) - 1);
        double work = (now[Parameter.A] * roster.Coverage * trust * willing * share) - now[Parameter.CWork] - coordination;
        ReadOnlySpan<double> motives = Motives;
        return new ActivityTerms(
            targets.Rivalry > 0 ? 2 * motives[(int)Motive.Control] * now[Parameter.BControl] * now[Parameter.EtaC] * targets.Uncontrolled : null,
            targets.HasTeacher ? motives[(int)Motive.Learn] * now[Parameter.BLearn] * now[Parameter.Absorb] * targets.Promise : null,
            2 * motives[(int)Motive.Vent] * ReliefFrom(now, bulletin),
            (1.6 * motives[(int)Motive.Create] * Math.Max(0, work)) + (0.05 * charter.Commitment),
            now[Parameter.Idle] - (0.05 * charter.Commitment));
    }

    private void Do(in Now now, Membership membership, Activity activity, in Targets targets, Roster roster)
    {
        switch (activity)
        {
            case Activity.Monitor: Watch(now, membership, targets, roster.Shown[targets.RivalPosition].Profile); break;
            case Activity.Tap:
                now.Step.Post(LetterTo(targets.Teacher, membership, LetterKind.Ask) with { Number = (ushort)targets.Domain });
                break;
            case Activity.CoCreate: membership.Benefit -= now[Parameter.CWork] * now.Attention; break;
            case Activity.Lament or Activity.Idle: break;
            default: throw new UnreachableException();
        }

        membership.LastActivity = activity;
        membership.WithoutWork = activity == Activity.CoCreate ? 0 : membership.WithoutWork + 1;
    }

    private void Watch(in Now now, Membership membership, in Targets targets, Profile rival)
    {
        ref Tie tie = ref _ties.Meet(targets.Rival, rival);
        double controlled = now[Parameter.EtaC] * now.Attention * (1 - tie.Control);
        tie.Control += controlled;
        double gain = now[Parameter.BControl] * targets.Rivalry * controlled;
        membership.Benefit += gain;
        now.Step.Post(LetterTo(targets.Rival, membership, LetterKind.Watched) with { Amount = now[Parameter.Harm] * gain });
    }

    private Letter LetterTo(uint other, Membership membership, LetterKind kind) => new()
    {
        Recipient = ResidentId.OfParticipant(other), About = membership.Network, Kind = (byte)kind, Enclosure = _profile,
    };
}
