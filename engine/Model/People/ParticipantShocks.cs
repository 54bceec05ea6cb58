using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <content>What shocks do to a participant.</content>
public sealed partial class Participant
{
    private void SufferShocks(in Now now)
    {
        IReadOnlyList<Shock> shocks = now.Circumstances.Shocks;
        for (int i = shocks.Count - 1; i >= 0 && shocks[i].Tick == now.Tick; i--)
        {
            Suffer(now, shocks[i], i);
        }
    }

    private void Suffer(in Now now, Shock shock, int index)
    {
        switch (shock.Kind)
        {
            case ShockKind.Betrayal when now.Chance.Happens(Purpose.Betrayal, index, shock.Strength):
                BeBetrayed();
                break;
            case ShockKind.KeyPeopleLeave when _world.IsKeyParticipant(Id.Participant, shock.Strength):
            case ShockKind.ThirdLeaves when now.Chance.Happens(Purpose.Departure, index, shock.Strength):
                LeaveForGood(now);
                break;
            case ShockKind.KnowledgeTapped when _ties.Count > 0:
                TapOneTie(now, shock, index);
                break;
            default:
                break;
        }
    }

    private void BeBetrayed()
    {
        TrustModel model = _world.TrustModelOf(Persona);
        for (int i = 0; i < _ties.Count; i++)
        {
            ref Tie tie = ref _ties.Change(i);
            Span<Evidence> facets = _ties.FacetsOf(tie.Other);
            foreach (ref Evidence facet in facets)
            {
                facet = model.AfterBetrayal(facet);
            }

            Evidence after = facets.IsEmpty ? model.AfterBetrayal(new Evidence(tie.Alpha, tie.Beta)) : Evidence.Of(model.TrustOf(facets));
            (tie.Alpha, tie.Beta) = after.From(model);
        }
    }

    private void LeaveForGood(in Now now)
    {
        _isGone = true;
        while (_memberships.First is { } membership)
        {
            Leave(now, membership, LeaveReason.ForGood, null);
        }
    }

    private void TapOneTie(in Now now, Shock shock, int index)
    {
        Competence tapped = _ties[now.Chance.Below(Purpose.TappedTie, index, _ties.Count)].Competence;
        for (int d = 0; d < _knowledge.Length; d++)
        {
            _knowledge[d] += shock.Strength * Math.Max(0, tapped.KnowledgeIn(d) - _knowledge[d]);
        }
    }
}
