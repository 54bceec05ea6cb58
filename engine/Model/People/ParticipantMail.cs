using System.Diagnostics;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a participant does with letters.</content>
public sealed partial class Participant
{
    private const double LedgerStrained = 4;
    private const double LedgerStrainedFactor = 0.15;
    private const double LedgerResented = 3;
    private const double LeastShare = 0.2;

    private void ReadMail(in Now now)
    {
        Settle(now);
        ReadOnlySpan<Letter> mail = now.Step.Mail;
        for (int i = 0; i < mail.Length; i++)
        {
            Read(now, mail[i], i);
        }
    }

    private void Read(in Now now, in Letter letter, int position)
    {
        if (letter.Sender.IsParticipant)
        {
            _ties.Refresh(letter.Sender.Participant, (Profile)letter.Enclosure!);
        }

        switch ((LetterKind)letter.Kind)
        {
            case LetterKind.Ask: Answer(now, letter); break;
            case LetterKind.Share: Absorb(now, letter); break;
            case LetterKind.Decline: NoteDecline(now, letter); break;
            case LetterKind.Watched: NoteWatcher(now, letter); break;
            case LetterKind.Invite: ConsiderInvitation(now, letter); break;
            case LetterKind.Bulletin: ReadBulletin(now, letter, position); break;
            case LetterKind.Full or LetterKind.Dissolved: NoteRefusal(now, letter); break;
            default: throw new UnreachableException();
        }
    }

    private ref Tie TieTo(in Letter letter) => ref _ties.Meet(letter.Sender.Participant, (Profile)letter.Enclosure!);

    private Letter Reply(LetterKind kind, in Letter letter) => new()
    {
        Recipient = letter.Sender, About = letter.About, Kind = (byte)kind, Number = letter.Number, Enclosure = _profile,
    };

    private void Answer(in Now now, in Letter ask)
    {
        ref Tie tie = ref TieTo(ask);
        Competence asker = ((Profile)ask.Enclosure!).Competence;
        Membership? membership = _memberships.Of(ask.About);
        double draw = now.Chance.About(ask.Sender.Participant).Uniform(Purpose.Forgive, membership?.Slot ?? 0);
        Request request = new(
            _profile.Competence, asker, ask.Number, tie.Trust, tie.Ledger, tie.HasDeclined, tie.HasWithheld, tie.HasDisappointed, draw);
        double given = Policy.Give(request);
        if (!(given >= 0 && given <= 1))
        {
            throw new InvalidOperationException($"the sharing policy {Policy.Name} gave {given}, which is not in [0, 1]");
        }

        given *= tie.Ledger > LedgerStrained && !Policy.OverlooksLedger ? LedgerStrainedFactor : 1;
        tie.HasWithheld = given < LeastShare;
        if (tie.HasWithheld)
        {
            now.Step.Post(Reply(LetterKind.Decline, ask));
            return;
        }

        now.Step.Post(Reply(LetterKind.Share, ask) with { Amount = given });
        tie.Ledger += given;
        if (membership is not null)
        {
            membership.Benefit -= now[Parameter.GiveCost] * given;
        }

        if (tie.Ledger > LedgerResented)
        {
            Remember(now, ref tie, EvidenceKind.Sharing, -0.25);
        }
    }

    private void Absorb(in Now now, in Letter share)
    {
        ref Tie tie = ref TieTo(share);
        int domain = share.Number;
        double before = _knowledge[domain];
        double gained = now[Parameter.Absorb] * share.Amount * Math.Max(0, ((Profile)share.Enclosure!).Competence.KnowledgeIn(domain) - before);
        _knowledge[domain] += gained;
        tie.Ledger -= share.Amount;
        tie.HasDeclined = false;
        tie.HasDisappointed = gained <= 0;
        Remember(now, ref tie, EvidenceKind.Sharing, 0.7);
        if (_memberships.Of(share.About) is { } membership)
        {
            membership.Benefit += now[Parameter.BLearn] * gained;
            double threshold = _world.OfferThreshold;
            membership.HasRisen |= before < threshold && _knowledge[domain] >= threshold;
        }
    }

    private void NoteDecline(in Now now, in Letter decline)
    {
        ref Tie tie = ref TieTo(decline);
        (tie.HasDeclined, tie.HasDisappointed) = (true, true);
        Remember(now, ref tie, EvidenceKind.Sharing, -0.3);
    }

    private void NoteWatcher(in Now now, in Letter watched)
    {
        ResidentId network = watched.About;
        Membership? membership = _memberships.Of(network) ?? _left.Of(network);
        if (membership is not null)
        {
            membership.Benefit -= watched.Amount;
        }

        Chance chance = now.Chance.About(watched.Sender.Participant);
        if (chance.Happens(Purpose.Detect, Draws.At(membership?.Slot ?? 0), now[Parameter.Detect]))
        {
            ref Tie tie = ref TieTo(watched);
            tie.HasDisappointed = true;
            Remember(now, ref tie, EvidenceKind.Sharing, -0.5);
        }
    }

    private void ConsiderInvitation(in Now now, in Letter invitation)
    {
        if (!HasFreeSlot(now) || _memberships.Of(invitation.About) is not null)
        {
            Show(now, invitation, null, null);
            return;
        }

        uint inviter = invitation.Sender.Participant;
        int type = invitation.Number;
        AcceptTerms terms = AcceptTerms.Of(
            _ties.TrustIn(inviter), Motives[type], type == (int)Motive.Vent, _strain, now.Parameters);
        int founded = (int)invitation.About.Born & 0xFFFF;
        double draw = now.Chance.About(inviter).Uniform(Purpose.Accept, founded);
        Show(now, invitation, terms, draw);
        if (draw < terms.Probability)
        {
            Begin(now, invitation.About);
            now.Step.Post(new Letter
            {
                Recipient = invitation.About, About = invitation.About, Kind = (byte)LetterKind.Join, Enclosure = _profile,
            });
            now.Step.Record(new InvitationAccepted(invitation.About, inviter, terms));
        }
    }

    private void NoteRefusal(in Now now, in Letter letter)
    {
        if (_memberships.Of(letter.About) is { } membership)
        {
            CloseUnasked(now, membership, LeaveReason.NotAdmitted);
        }
    }
}
