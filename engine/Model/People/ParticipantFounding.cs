using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>How a participant brings others together.</content>
public sealed partial class Participant
{
    /// <summary>With less strain, nobody founds a network to complain.</summary>
    public const double LeastStrainToVent = 0.2;

    /// <summary>Only those trusted more are wanted to create together.</summary>
    public const double TrustToCreate = 0.3;

    /// <summary>A network is founded with so many in view, or not at all.</summary>
    public const int LeastInvited = 2;

    private void Recruit(in Now now, Membership membership, Bulletin bulletin, LeaveTerms terms, in MembershipDraws draws)
    {
        Roster roster = bulletin.Roster;
        if (_ties.Count == 0
            || terms.AverageBenefit <= terms.OutsideOption
            || roster.Members.Length >= bulletin.Charter.SizeCap
            || draws.Recruit >= now[Parameter.Recruit])
        {
            return;
        }

        ref readonly Tie tie = ref _ties[draws.Invited(_ties.Count)];
        if (tie.Trust >= bulletin.Charter.Boundary && roster.Find(ResidentId.OfParticipant(tie.Other)) < 0)
        {
            int appeal = bulletin.Type <= NetworkType.CoCreation ? (int)bulletin.Type : (int)bulletin.Motive;
            now.Step.Post(LetterTo(tie.Other, membership, LetterKind.Invite) with { Number = (ushort)appeal });
        }
    }

    private void ConsiderFounding(in Now now, in StepDraws draws)
    {
        if (!HasFreeSlot(now))
        {
            return;
        }

        if (draws.Found >= now[Parameter.Found])
        {
            Show(now, draws.Found, null);
            return;
        }

        double draw = now.Chance.Uniform(Purpose.FoundMotive);
        Motive motive = DrawMotive(draw);
        Span<Candidate> room = _ties.Count <= 128 ? stackalloc Candidate[128] : new Candidate[_ties.Count];
        Span<Candidate> candidates = motive == Motive.Vent && _strain < LeastStrainToVent ? [] : Candidates(motive, room);
        Show(now, draws.Found, new FoundingTerms(
            PerMotive.Of(Motives), draw, motive, _strain, candidates.Length,
            candidates.Length == 0 ? null : new CandidateSeen(candidates[0].Other, candidates[0].Score)));
        if (candidates.Length < LeastInvited)
        {
            return;
        }

        ResidentId network = ResidentId.OfNetwork(Id.Participant, now.Tick);
        Membership membership = Begin(now, network);
        now.Step.Found(new Network(network, _world, motive, _profile, now.Step));
        int invited = Math.Min(candidates.Length, (int)now[Parameter.MaxInvite]);
        foreach (Candidate candidate in candidates[..invited])
        {
            now.Step.Post(LetterTo(candidate.Other, membership, LetterKind.Invite) with { Number = (ushort)motive });
        }

        now.Step.Count((int)Total.Founded, 1);
        now.Step.Record(new NetworkFounded(network, motive, invited));
    }

    private Motive DrawMotive(double draw)
    {
        int motive = 0;
        while (motive < 3 && (draw -= Motives[motive]) >= 0)
        {
            motive++;
        }

        return (Motive)motive;
    }

    /// <summary>The ties that a network with this motive appeals to, best first, of equal ones the lower number.</summary>
    private Span<Candidate> Candidates(Motive motive, Span<Candidate> room)
    {
        int count = 0;
        foreach (ref readonly Tie tie in _ties.All)
        {
            double score = Score(motive, tie);
            if (score > 0)
            {
                room[count++] = new Candidate(score, tie.Other);
            }
        }

        Span<Candidate> candidates = room[..count];
        candidates.Sort(static (one, other) => one.Score != other.Score
            ? other.Score.CompareTo(one.Score)
            : one.Other.CompareTo(other.Other));
        return candidates;
    }

    private readonly record struct Candidate(double Score, uint Other);

    private double Score(Motive motive, in Tie tie) => motive switch
    {
        Motive.Vent => tie.Trust,
        Motive.Control => _profile.Competence.RivalryWith(tie.Competence) * (1 - tie.Control),
        Motive.Learn => _profile.Competence.LargestGapTo(tie.Competence).Gap,
        _ => (tie.Trust - TrustToCreate) * _profile.Competence.SumOfGapsTo(tie.Competence),
    };
}
