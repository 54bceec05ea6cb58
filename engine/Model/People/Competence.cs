using System.Numerics;

namespace CoCreation.Sim.Model;

/// <summary>What is known in each domain, in levels of 1/64, and what is offered.</summary>
/// <param name="Levels">A byte for each domain, the first lowest; each from 0 to 64.</param>
/// <param name="Offers">A bit for each domain, the first lowest.</param>
public readonly record struct Competence(ulong Levels, byte Offers)
{
    /// <summary>Most domains that there can be.</summary>
    public const int MostDomains = 8;

    /// <summary>Full knowledge in levels.</summary>
    internal const double Full = 64;

    /// <summary>What this knowledge shows.</summary>
    /// <param name="knowledge">By domain, each in [0, 1]; at most <see cref="MostDomains"/>.</param>
    /// <param name="offerThreshold">Knowledge from which on a domain is offered.</param>
    public static Competence Of(ReadOnlySpan<double> knowledge, double offerThreshold)
    {
        ulong levels = 0;
        int offers = 0;
        for (int d = 0; d < knowledge.Length; d++)
        {
            levels |= (ulong)((knowledge[d] * Full) + 0.5) << (8 * d);
            offers |= knowledge[d] >= offerThreshold ? 1 << d : 0;
        }

        return new Competence(levels, (byte)offers);
    }

    /// <summary>The level in a domain, from 0 to 64.</summary>
    public int LevelIn(int domain) => (byte)(Levels >> (8 * domain));

    /// <summary>The knowledge in a domain, in [0, 1].</summary>
    public double KnowledgeIn(int domain) => LevelIn(domain) / Full;

    /// <summary>The share of offers that two have in common (Jaccard); 0 if neither offers anything.</summary>
    public double RivalryWith(Competence other)
    {
        int either = Offers | other.Offers;
        return either == 0 ? 0 : (double)BitOperations.PopCount((uint)(Offers & other.Offers)) / BitOperations.PopCount((uint)either);
    }

    /// <summary>The largest amount by which the other knows more in one domain, not below 0, and the first such domain.</summary>
    public (double Gap, int Domain) LargestGapTo(Competence other)
    {
        (int largest, int domain) = (0, 0);
        for (int d = 0; d < MostDomains; d++)
        {
            int gap = other.LevelIn(d) - LevelIn(d);
            if (gap > largest)
            {
                (largest, domain) = (gap, d);
            }
        }

        return (largest / Full, domain);
    }

    /// <summary>The amounts by which the other knows more, added up over domains.</summary>
    public double SumOfGapsTo(Competence other)
    {
        int sum = 0;
        for (int d = 0; d < MostDomains; d++)
        {
            sum += Math.Max(0, other.LevelIn(d) - LevelIn(d));
        }

        return sum / Full;
    }
}
