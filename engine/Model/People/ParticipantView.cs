namespace CoCreation.Sim.Model;

/// <content>What can be looked at from outside, beyond what others see.</content>
public sealed partial class Participant
{
    /// <summary>Its own motives, indexed by <see cref="Motive"/>; they add up to 1.</summary>
    public IReadOnlyList<double> OwnMotives => _traits.Motives.ToArray();

    /// <summary>What it knows, by domain, each in [0, 1].</summary>
    public IReadOnlyList<double> Knowledge => [.. _knowledge];

    /// <summary>Exposure to the threat, in (0, 1).</summary>
    public double Exposure => _traits.Exposure;

    /// <summary>The name of its sharing policy.</summary>
    public string SharingName => Policy.Name;

    /// <summary>The name of its trust model.</summary>
    public string TrustModelName => _world.TrustModelOf(Persona).Name;

    /// <summary>The tick in which it arrived; 0 for those of the start.</summary>
    public int Arrived => _world.ArrivalOf(Id.Participant);

    /// <summary>Whether it has left all networks for good.</summary>
    public bool IsGone => _isGone;

    /// <summary>How many ties it has.</summary>
    public int TieCount => _ties.Count;

    /// <summary>The ties, in order of the others' numbers.</summary>
    public IEnumerable<(uint Other, double Trust, double Ledger, double Control, bool HasDeclined)> Ties()
    {
        for (int i = 0; i < _ties.Count; i++)
        {
            Tie tie = _ties[i];
            yield return (tie.Other, tie.Trust, tie.Ledger, tie.Control, tie.HasDeclined);
        }
    }
}
