using System.Runtime.CompilerServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What never changes about a participant. A function of seed, number and starting parameters.</summary>
internal sealed class Traits : Enclosure
{
    internal const byte EnclosureKind = 4;

    private readonly double[] _practised;
    private readonly MotiveWeights _motives;

    private Traits(Persona persona, int policy, MotiveWeights motives, double[] practised) =>
        (Persona, Policy, _motives, _practised) = (persona, policy, motives, practised);

    public override byte Kind => EnclosureKind;

    public Persona Persona { get; }

    /// <summary>The sharing policy, an index into all policies.</summary>
    public int Policy { get; }

    /// <summary>The weights of the motives, indexed by <see cref="Motive"/>; they add up to 1.</summary>
    public ReadOnlySpan<double> Motives => _motives;

    /// <summary>The knowledge that is practised, by domain, each in [0, 1].</summary>
    public ReadOnlySpan<double> Practised => _practised;

    /// <summary>Standing, above 0.</summary>
    public required double Standing { get; init; }

    /// <summary>Exposure to the threat, in (0, 1).</summary>
    public required double Exposure { get; init; }

    /// <summary>What is given holds, the rest is drawn: no draw hangs on what is given.</summary>
    public static Traits Of(in Chance chance, Parameters parameters, GivenParticipant given)
    {
        Persona persona = given.Persona ?? PersonaOf(chance, parameters);
        double[] practised = given.Knowledge is { } known ? [.. known] : KnowledgeOf(chance, (int)parameters[Parameter.Domains]);
        return new Traits(persona, PolicyOf(chance, persona, parameters), MotivesOf(chance, persona, parameters), practised)
        {
            Standing = given.Standing ?? StandingOf(chance, parameters), Exposure = chance.Uniform(Purpose.Exposure),
        };
    }

    public override void Write(CanonWriter writer)
    {
        writer.Write((byte)Persona);
        writer.Write((byte)Policy);
        writer.Write(Motives);
        writer.Write((byte)_practised.Length);
        writer.Write(_practised);
        writer.Write(Standing);
        writer.Write(Exposure);
    }

    public static Traits Read(CanonReader reader)
    {
        (Persona persona, int policy) = ((Persona)reader.ReadByte(), reader.ReadByte());
        MotiveWeights motives = default;
        reader.Read(motives);
        double[] practised = new double[reader.ReadByte()];
        reader.Read(practised.AsSpan());
        return new Traits(persona, policy, motives, practised) { Standing = reader.ReadDouble(), Exposure = reader.ReadDouble() };
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
