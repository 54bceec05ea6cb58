using System.Numerics;
using System.Runtime.CompilerServices;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>What others see of a participant: knowledge rounded to 1/64, offers, standing, and since when it is so.</summary>
public sealed class Profile : Enclosure
{
    internal const byte EnclosureKind = 1;

    /// <summary>The knowledge that one level stands for is 1 / Levels.</summary>
    internal const double Levels = 64;

    private readonly LevelsOf16 _levels;

    internal Profile(ReadOnlySpan<double> knowledge, double offerThreshold, double standing, int tick)
    {
        (Domains, Standing, Tick) = (knowledge.Length, standing, tick);
        for (int d = 0; d < knowledge.Length; d++)
        {
            _levels[d] = LevelOf(knowledge[d]);
            Offers |= knowledge[d] >= offerThreshold ? 1u << d : 0;
        }
    }

    private Profile(CanonReader reader)
    {
        Domains = reader.ReadByte();
        reader.Read(_levels[..Domains]);
        Offers = reader.ReadUInt32();
        Standing = reader.ReadDouble();
        Tick = reader.ReadInt32();
    }

    /// <inheritdoc/>
    public override byte Kind => EnclosureKind;

    /// <summary>How many domains there are.</summary>
    public int Domains { get; }

    /// <summary>The domains that are offered, as bits.</summary>
    public uint Offers { get; }

    /// <summary>Standing, above 0.</summary>
    public double Standing { get; }

    /// <summary>The tick in which it was published.</summary>
    public int Tick { get; }

    /// <summary>The knowledge in a domain, in [0, 1].</summary>
    public double KnowledgeIn(int domain) => _levels[domain] / Levels;

    /// <summary>The knowledge in every domain in units of 1/64, each from 0 to 64.</summary>
    internal ReadOnlySpan<byte> InLevels => _levels[..Domains];

    /// <summary>Whether this knowledge and these offers would be published otherwise.</summary>
    internal bool Shows(ReadOnlySpan<double> knowledge, double offerThreshold)
    {
        uint offers = 0;
        bool differs = false;
        for (int d = 0; d < knowledge.Length; d++)
        {
            differs |= _levels[d] != LevelOf(knowledge[d]);
            offers |= knowledge[d] >= offerThreshold ? 1u << d : 0;
        }

        return differs || offers != Offers;
    }

    /// <summary>The share of offers that two have in common (Jaccard); 0 if neither offers anything.</summary>
    internal double RivalryWith(Profile other)
    {
        uint either = Offers | other.Offers;
        return either == 0 ? 0 : (double)BitOperations.PopCount(Offers & other.Offers) / BitOperations.PopCount(either);
    }

    /// <summary>The largest amount by which the other knows more in one domain, not below 0, and the first such domain.</summary>
    internal (double Gap, int Domain) LargestGapTo(Profile other)
    {
        (int largest, int domain) = (0, 0);
        for (int d = 0; d < Domains; d++)
        {
            int gap = other._levels[d] - _levels[d];
            if (gap > largest)
            {
                (largest, domain) = (gap, d);
            }
        }

        return (largest / Levels, domain);
    }

    /// <summary>The amounts by which the other knows more, added up over domains.</summary>
    internal double SumOfGapsTo(Profile other)
    {
        int sum = 0;
        for (int d = 0; d < Domains; d++)
        {
            sum += Math.Max(0, other._levels[d] - _levels[d]);
        }

        return sum / Levels;
    }

    /// <inheritdoc/>
    public override void Write(CanonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write((byte)Domains);
        writer.Write(InLevels);
        writer.Write(Offers);
        writer.Write(Standing);
        writer.Write(Tick);
    }

    internal static Profile Read(CanonReader reader) => new(reader);

    private static byte LevelOf(double knowledge) => (byte)Math.Floor((knowledge * Levels) + 0.5);

    [InlineArray(16)]
    private struct LevelsOf16
    {
        private byte _first;
    }
}
