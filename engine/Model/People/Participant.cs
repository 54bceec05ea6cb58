using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>A participant: knows, wants, trusts, shares, and is a member of networks.</summary>
public sealed partial class Participant : Resident
{
    private const double StrainRate = 0.1;
    private const int PruneEvery = 26;
    private const int SettledAfter = 3;

    private readonly CoCreationWorld _world;
    private readonly Traits _traits;
    private readonly double[] _knowledge;
    private readonly TieBook _ties;
    private MembershipList _memberships;
    private MembershipList _left;
    private Profile _profile;
    private Traits _driven;
    private double _strain;
    private int _waitsUntil;
    private bool _isGone;

    internal Participant(ResidentId id, CoCreationWorld world, Traits traits, Profile profile, TieBook ties)
        : base(id)
    {
        (_world, _traits, _driven, _profile, _ties) = (world, traits, traits, profile, ties);
        _knowledge = traits.Practised.ToArray();
    }

    /// <summary>What kind of participant this is.</summary>
    public Persona Persona => _traits.Persona;

    /// <summary>What others see.</summary>
    public Profile Profile => _profile;

    /// <summary>Strain under the threat, in [0, 1].</summary>
    public double Strain => _strain;

    /// <summary>The memberships that last, in the order in which they began.</summary>
    public IReadOnlyList<Membership> Memberships => _memberships.ToArray();

    /// <summary>The memberships left a short time ago that letters on their way may still change.</summary>
    public IReadOnlyList<Membership> Left => _left.ToArray();

    /// <summary>What drives it in this tick: its own motives, or those of another where motives are shuffled.</summary>
    private ReadOnlySpan<double> Motives => _driven.Motives;

    private SharingPolicy Policy => SharingPolicy.All[_traits.Policy];

    /// <inheritdoc/>
    public override void TakeStep(Step step)
    {
        ArgumentNullException.ThrowIfNull(step);
        Now now = new(step, _memberships.Count);
        step.Count((int)Total.Participants, 1);
        _driven = now[Parameter.ShuffledMotives] != 0 ? _world.TraitsShuffled(Id.Participant, now.Tick, _traits) : _traits;
        SufferShocks(now);
        _strain += StrainRate * ((_traits.Exposure * now[Parameter.Threat]) - _strain);
        ReadMail(now);
        StepDraws draws = default;
        draws.Take(now.Chance);
        Learn(now, draws);
        for (Membership? membership = _memberships.First; membership is not null;)
        {
            Membership? next = membership.Next;
            if (membership.TakeMail() is >= 0 and var mail)
            {
                LiveIn(now, membership, (Bulletin)step.Mail[mail].Enclosure!);
            }

            membership = next;
        }

        ConsiderFounding(now, draws);
        if ((now.Tick + Id.Participant) % PruneEvery == 0)
        {
            _ties.Prune((int)now[Parameter.TieCap]);
        }
    }

    /// <summary>Knowledge fades towards what is practised; now and then something is discovered; what shows is published.</summary>
    private void Learn(in Now now, in StepDraws draws)
    {
        double fading = now[Parameter.Obsolescence];
        double discovery = now[Parameter.Discovery] * StepDraws.DiscoveryRange;
        ReadOnlySpan<double> practised = _traits.Practised;
        for (int d = 0; d < _knowledge.Length; d++)
        {
            double above = Math.Max(0, _knowledge[d] - practised[d]);
            _knowledge[d] -= fading * above;
            if (draws.Discovery(d) < discovery)
            {
                _knowledge[d] += 0.1 * (1 - _knowledge[d]);
            }
        }

        Competence shown = Competence.Of(_knowledge, _world.OfferThreshold);
        if (shown != _profile.Competence)
        {
            _profile = new Profile(shown, _traits.Standing, now.Tick);
        }
    }

    private void Remember(in Now now, ref Tie tie, EvidenceKind kind, double evidence)
    {
        TrustModel model = _world.TrustModelOf(Persona);
        Span<Evidence> facets = _ties.FacetsOf(tie.Other);
        for (int i = 0; i < facets.Length; i++)
        {
            facets[i] = model.IsAbout(i, kind) ? model.After(facets[i], evidence, _ties.Stranger, now.Parameters) : facets[i];
        }

        Evidence after = facets.IsEmpty
            ? model.After(new Evidence(tie.Alpha, tie.Beta), evidence, _ties.Stranger, now.Parameters)
            : Evidence.Of(model.TrustOf(facets));
        (tie.Alpha, tie.Beta) = after.From(model);
    }

    private bool HasFreeSlot(in Now now) => !_isGone && _memberships.Count < (int)now[Parameter.Slots] && now.Tick >= _waitsUntil;

    private Membership Begin(in Now now, ResidentId network)
    {
        int slot = 0;
        while (_memberships.Occupies(slot))
        {
            slot++;
        }

        Membership begun = new(network, slot, now.Tick, now[Parameter.Patience]);
        _memberships.Add(begun);
        return begun;
    }

    private void Close(in Now now, Membership membership, LeaveReason reason)
    {
        _memberships.Remove(membership);
        (membership.Until, membership.Reason) = (now.Tick, reason);
        membership.Total += membership.Benefit;
        membership.Benefit = 0;
        _waitsUntil = now.Tick + (int)now[Parameter.Wait];
        _left.Add(membership);
    }

    private void CloseUnasked(in Now now, Membership membership, LeaveReason reason)
    {
        Close(now, membership, reason);
        if (IsSeenIn(membership.Network))
        {
            now.Step.Record(new MembershipClosed(membership.Network, reason));
        }
    }

    private void Leave(in Now now, Membership membership, LeaveReason reason, LeaveTerms? terms)
    {
        Close(now, membership, reason);
        now.Step.Post(new Letter { Recipient = membership.Network, About = membership.Network, Kind = (byte)LetterKind.Leave });
        now.Step.Record(new MemberLeft(membership.Network, reason, terms, membership.HasRisen));
        now.Step.Count((int)Total.Phoenixes, membership.HasRisen ? 1 : 0);
    }

    /// <summary>Enters memberships into the chronicle that no letter on its way can change any more.</summary>
    private void Settle(in Now now)
    {
        while (_left.First is { } settled && now.Tick >= settled.Until + SettledAfter)
        {
            _left.Remove(settled);
            if (settled.IsActive)
            {
                now.Step.Record(new MembershipSettled(
                    settled.Network, settled.Since, settled.Until, settled.Reason, settled.NetBenefit));
            }
        }
    }
}
