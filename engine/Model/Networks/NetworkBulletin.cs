using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What a network tells its members, and what it counts.</content>
public sealed partial class Network
{
    /// <summary>The roster of this tick: as far as nothing changed, the one before.</summary>
    private Roster NewRoster(int domains)
    {
        Roster before = _roster ?? Roster.Empty;
        bool isSame = before.Members.Length == _count;
        bool isKnown = isSame;
        for (int i = 0; i < _count && isSame; i++)
        {
            isSame = before.Members[i] == _members[i].Id;
            isKnown &= isSame && ReferenceEquals(before.Shown[i].Profile, _members[i].Profile);
        }

        return isKnown ? before : new Roster(isSame ? before.Members : MemberIds(), WhatTheyShow(), domains);
    }

    private ImmutableArray<ResidentId> MemberIds()
    {
        ResidentId[] ids = new ResidentId[_count];
        for (int i = 0; i < ids.Length; i++)
        {
            ids[i] = _members[i].Id;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ids);
    }

    private ImmutableArray<Shown> WhatTheyShow()
    {
        Shown[] shown = new Shown[_count];
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = _members[i].Shown;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(shown);
    }

    private void Tell(Step step, in Tally tally, EndReason? end)
    {
        _roster = NewRoster((int)((Circumstances)step.Conditions).Parameters[Parameter.Domains]);
        byte[] activities = new byte[_count];
        for (int i = 0; i < _count; i++)
        {
            activities[i] = _members[i].Act;
        }

        Bulletin bulletin = new()
        {
            Roster = _roster,
            Charter = _charter,
            Motive = Life.Motive,
            Type = _perceived.Type,
            End = end,
            Activities = activities,
            Dividends = tally.Dividends(Admitted, _charter, _roster.MeanStanding),
            LamentShare = tally.LamentShare,
            WorkShare = _workShare,
            Workers = tally.Workers,
            Output = tally.Output,
            Effort = tally.Effort,
        };
        foreach (double dividend in bulletin.Dividends)
        {
            step.Add((int)Total.Dividends, dividend);
        }

        step.PostBulletin(new Letter { About = Id, Kind = (byte)LetterKind.Bulletin, Enclosure = bulletin }, _roster.Members);
    }

    private void Observe(Step step, in Tally tally)
    {
        if (_world.ObservesNetworks)
        {
            double trust = tally.Acts == 0 ? 0 : tally.TrustSum / tally.Acts;
            step.Record(new NetworkWeek(
                _count, tally.Acts, Type, _shares[0], _shares[1], _shares[2], _shares[3], _shares[4], tally.Output, trust));
        }
    }

    private void CountTotals(Step step, in Tally tally, int joined, int left, bool hasEnded)
    {
        step.Add((int)Total.Output, tally.Output);
        step.Count((int)Total.Acts, tally.Acts);
        step.Count((int)Total.Talk, tally.Laments);
        step.Count((int)Total.Work, tally.Workers);
        step.Add((int)Total.Trust, tally.TrustSum);
        step.Count((int)Total.Joined, joined);
        step.Count((int)Total.Left, left + (hasEnded ? _count : 0));
        step.Count((int)Total.Dissolved, hasEnded ? 1 : 0);
        if (!hasEnded)
        {
            step.Count((int)Total.Members, _count);
            step.Count((int)Total.Competition + (int)Type, 1);
        }
    }
}
