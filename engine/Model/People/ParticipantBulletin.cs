using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a participant does with a bulletin.</content>
public sealed partial class Participant
{
    private void ReadBulletin(in Now now, in Letter letter, int position)
    {
        if (_memberships.Of(letter.About) is not { } membership)
        {
            return;
        }

        Bulletin bulletin = (Bulletin)letter.Enclosure!;
        membership.Places.Update(_ties, bulletin.Roster.Members);
        RefreshProfiles(membership.Places, bulletin.Roster);
        if (!membership.IsActive)
        {
            membership.IsActive = true;
            now.Step.Record(new Joined(membership.Network));
        }

        Respond(now, membership, bulletin);
        if (bulletin.End is null)
        {
            membership.Mail = position;
        }
        else
        {
            CloseUnasked(now, membership, LeaveReason.Dissolved);
        }
    }

    /// <summary>Takes the dividend, finds solace, ruminates with the others, judges those who worked along, meets by facilitation.</summary>
    private void Respond(in Now now, Membership membership, Bulletin bulletin)
    {
        int own = bulletin.Roster.Find(Id);
        membership.Benefit += own < 0 ? 0 : bulletin.DividendOf(own);
        if (membership.LastActivity == Activity.Lament)
        {
            FindSolace(now, membership, bulletin);
        }

        if (now[Parameter.Threat] > 0)
        {
            _strain = Math.Min(1, _strain + (0.03 * bulletin.LamentShare * _traits.Exposure));
        }

        if (own >= 0 && bulletin.Activities[own] == (byte)Activity.CoCreate)
        {
            JudgeCoWorkers(now, membership, bulletin);
        }

        MeetByFacilitation(now, membership, bulletin);
    }

    /// <summary>Looks at every profile: one that is not new in this roster may still be newer than what another showed.</summary>
    private void RefreshProfiles(in TiePlaces places, Roster roster)
    {
        ReadOnlySpan<Shown> shown = roster.Shown.AsSpan();
        for (int i = 0; i < shown.Length; i++)
        {
            int place = places.At(_ties, i);
            if (place >= 0)
            {
                _ties.Refresh(place, shown[i]);
            }
        }
    }

    private void FindSolace(in Now now, Membership membership, Bulletin bulletin)
    {
        membership.Benefit += now.Attention * ReliefFrom(now, bulletin);
        _strain *= 0.985;
        Span<int> draws = stackalloc int[3];
        now.Chance.Fill(Purpose.Solace, Draws.At(membership.Slot), draws, bulletin.Roster.Members.Length);
        foreach (int drawn in draws)
        {
            if (bulletin.Activities[drawn] == (byte)Activity.Lament)
            {
                Observe(now, bulletin.Roster, drawn, EvidenceKind.Sharing, 0.12);
            }
        }
    }

    private double ReliefFrom(in Now now, Bulletin bulletin) =>
        now[Parameter.BVent] * _strain * (0.2 + (0.8 * bulletin.LamentShare));

    private void JudgeCoWorkers(in Now now, Membership membership, Bulletin bulletin)
    {
        bool wasWorthIt = bulletin.Output > bulletin.Effort * now[Parameter.CWork];
        Span<int> draws = stackalloc int[4];
        now.Chance.Fill(Purpose.WorkSeen, Draws.At(membership.Slot), draws, bulletin.Roster.Members.Length);
        for (int i = 0; i < draws.Length; i++)
        {
            byte act = bulletin.Activities[draws[i]];
            if (act == (byte)Activity.CoCreate)
            {
                Observe(now, bulletin.Roster, draws[i], EvidenceKind.Work, wasWorthIt ? 0.6 : 0.1);
            }
            else if (act != Bulletin.NoAct && now.Chance.Happens(Purpose.IdlingSeen, Draws.At(membership.Slot, i), now[Parameter.Detect]))
            {
                Observe(now, bulletin.Roster, draws[i], EvidenceKind.Commitment, -0.12);
            }
        }
    }

    private void MeetByFacilitation(in Now now, Membership membership, Bulletin bulletin)
    {
        if (now.Chance.Happens(Purpose.Facilitate, Draws.At(membership.Slot), bulletin.Charter.Facilitation))
        {
            int drawn = now.Chance.Below(Purpose.Encounter, Draws.At(membership.Slot), bulletin.Roster.Members.Length);
            Observe(now, bulletin.Roster, drawn, EvidenceKind.Commitment, 0.5);
            membership.Benefit -= 0.05;
        }
    }

    /// <summary>Takes evidence about the member at a position of the roster; none about oneself.</summary>
    private void Observe(in Now now, Roster roster, int position, EvidenceKind kind, double evidence)
    {
        uint other = roster.Members[position].Participant;
        if (other != Id.Participant)
        {
            Remember(now, ref _ties.Meet(other, roster.Shown[position].Profile), kind, evidence);
        }
    }
}
