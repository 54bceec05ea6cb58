using System.Runtime.CompilerServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What never changes about a participant. A function of seed, number and starting parameters.</summary>
internal sealed record Traits(Persona Persona, MotiveWeights Motives, double Standing, double Exposure, int Policy)
{
    public static Traits Of(in Chance chance, Parameters parameters, bool isTapper)
    {
        Persona persona = isTapper ? Persona.Tapper : PersonaOf(chance, parameters);
        return new Traits(
            persona,
            MotivesOf(chance, persona, parameters),
            StandingOf(chance, parameters),
            chance.Uniform(Purpose.Exposure),
            PolicyOf(chance, persona, parameters));
    }

    /// <summary>The knowledge that somebody starts with and goes on practising, by domain, each in [0, 1].</summary>
    public static double[] KnowledgeOf(in Chance chance, int domains)
    {
        double[] knowledge = new double[domains];
        for (int d = 0; d < domains; d++)
        {
            knowledge[d] = 0.15 * chance.Uniform(Purpose.Knowledge, d);
        }

        for (int i = 0; i < 2; i++)
        {
            knowledge[chance.Below(Purpose.ExpertDomain, i, domains)] = 0.5 + (0.4 * chance.Uniform(Purpose.Expertise, i));
        }

        return knowledge;
    }

    /// <summary>Lognormal, with median 1.</summary>
    public static double StandingOf(in Chance chance, Parameters parameters) =>
        Elementary.Exp(parameters[Parameter.StandingSpread] * chance.Normal((byte)Purpose.Standing, 0));

    private static Persona PersonaOf(in Chance chance, Parameters parameters)
    {
        if (chance.Happens(Purpose.Persona, 0, parameters[Parameter.Tappers]))
        {
            return Persona.Tapper;
        }

        ReadOnlySpan<double> weights =
        [
            parameters[Parameter.Competitors], parameters[Parameter.Seekers], parameters[Parameter.Lamenters], parameters[Parameter.CoCreators],
        ];
        double rest = chance.Uniform(Purpose.Persona, 1) * (weights[0] + weights[1] + weights[2] + weights[3]);
        int persona = 0;
        while (persona < 3 && (rest -= weights[persona]) >= 0)
        {
            persona++;
        }

        return (Persona)persona;
    }

    /// <summary>Dirichlet by gamma draws; a tapper's motives are fixed.</summary>
    private static MotiveWeights MotivesOf(in Chance chance, Persona persona, Parameters parameters)
    {
        MotiveWeights motives = default;
        if (persona == Persona.Tapper)
        {
            ReadOnlySpan<double> tapper = [0.1, 0.85, 0.05, 0];
            tapper.CopyTo(motives);
            return motives;
        }

        double sum = 0;
        for (int i = 0; i < 4; i++)
        {
            double shape = parameters[(int)persona == i ? Parameter.Conc : Parameter.ConcOther];
            motives[i] = chance.Gamma((byte)Purpose.Motive, i << 12, shape);
            sum += motives[i];
        }

        for (int i = 0; i < 4; i++)
        {
            motives[i] /= sum;
        }

        return motives;
    }

    private static int PolicyOf(in Chance chance, Persona persona, Parameters parameters)
    {
        bool isOther = persona != Persona.Tapper && chance.Happens(Purpose.DrawsPolicy, 0, parameters[Parameter.OtherSharing]);
        return isOther
            ? chance.Below(Purpose.OtherPolicy, 0, SharingPolicy.Drawn)
            : (int)parameters[Parameter.CompetitorSharing + (int)persona];
    }
}

/// <summary>The weights of the motives, indexed by <see cref="Motive"/>; they add up to 1.</summary>
[InlineArray(4)]
internal struct MotiveWeights
{
    private double _first;
}
