using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// Ability, benevolence and integrity, each with counters of its own as in beta reputation (Mayer, Davis and Schoorman 1995, Academy of
/// Management Review 20:709): trust = A^0.4 B^0.3 I^0.3. Work shows ability, sharing shows benevolence; whoever works when others
/// do, and who keeps what was agreed, shows integrity.
/// </summary>
internal sealed class AbiTrust() : TrustModel("abi")
{
    private static readonly BetaTrust Beta = new();

    private static ReadOnlySpan<double> Weights => [0.4, 0.3, 0.3];

    public override int Facets => 3;

    public override bool IsAbout(int facet, EvidenceKind kind) => kind switch
    {
        EvidenceKind.Work => facet is 0 or 2,
        EvidenceKind.Sharing => facet == 1,
        _ => facet == 2,
    };

    public override double TrustOf(ReadOnlySpan<Evidence> facets)
    {
        double log = 0;
        for (int i = 0; i < facets.Length; i++)
        {
            double trust = facets[i].Trust;
            if (trust <= 0)
            {
                return 0;
            }

            log += Weights[i] * Elementary.Log(trust);
        }

        return Math.Min(1, Elementary.Exp(log));
    }

    public override Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters) =>
        Beta.After(before, evidence, stranger, parameters);
}
