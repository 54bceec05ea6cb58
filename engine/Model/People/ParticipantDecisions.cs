using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a participant shows of its decisions under a lens; nothing here is a rule.</content>
public sealed partial class Participant
{
    private bool IsSeenIn(ResidentId network) => _world.Lens is { } lens && lens.Sees(Id, network);

    private void Show(in Now now, Membership membership, Bulletin bulletin, LeaveTerms terms, in LeaveChoice choice)
    {
        (double gap, uint? teacher) = LargestGapTo(bulletin.Roster);
        now.Step.Record(new LeaveWeighed(
            membership.Network, terms, now[Parameter.LeaveMax], now[Parameter.LeaveScale], now.Tick - membership.Since, choice.MayLeave,
            choice.Draw, membership.WithoutWork, bulletin.Workers, gap, teacher, choice.Reason));
    }

    private static void Show(in Now now, Membership membership, ActivityTerms promises, in Targets targets, double draw)
    {
        double temperature = now[Parameter.Temp];
        now.Step.Record(new ActivityChosen(
            membership.Network, promises, temperature,
            now[Parameter.RandomActivity] != 0 ? promises.ChancesAtRandom() : promises.ChancesAt(temperature),
            draw, membership.LastActivity,
            targets.Rivalry > 0 ? new RivalSeen(targets.Rival, targets.Rivalry, targets.Uncontrolled) : null,
            targets.HasTeacher ? new TeacherSeen(targets.Teacher, targets.Domain, targets.Promise) : null));
    }

    private void Show(in Now now, in Letter invitation, AcceptTerms? terms, double? draw)
    {
        if (IsSeenIn(invitation.About))
        {
            now.Step.Record(new InvitationWeighed(
                invitation.About, invitation.Sender.Participant, terms, now[Parameter.Accept], draw, draw < terms?.Probability));
        }
    }

    private void Show(in Now now, double draw, FoundingTerms? terms)
    {
        if (_world.Lens is not { } lens)
        {
            return;
        }

        ResidentId network = ResidentId.OfNetwork(Id.Participant, now.Tick);
        if (lens.Sees(Id, network))
        {
            bool isFounded = terms is { Suited: >= LeastInvited };
            now.Step.Record(new FoundingWeighed(isFounded ? network : null, now[Parameter.Found], draw, terms));
        }
    }

    private (double Gap, uint? Teacher) LargestGapTo(Roster roster)
    {
        double largest = 0;
        uint? teacher = null;
        for (int i = 0; i < roster.Members.Length; i++)
        {
            Competence theirs = roster.Shown[i].Competence;
            double gap = roster.Members[i] == Id ? 0 : _profile.Competence.LargestGapTo(theirs).Gap;
            if (gap > largest)
            {
                largest = gap;
                teacher = _profile.Competence.HasGapTo(theirs, Targets.LeastLevels) ? roster.Members[i].Participant : null;
            }
        }

        return (largest, teacher);
    }

    /// <summary>Whether a member leaves.</summary>
    private readonly record struct LeaveChoice(bool MayLeave, double Draw, LeaveReason? Reason);
}
