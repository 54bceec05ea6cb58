using System.Collections.Immutable;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The trait of each feature.</summary>
internal sealed class Culture(ImmutableArray<byte> traits) : Enclosure
{
    public const byte KindOfCulture = 1;

    public override byte Kind => KindOfCulture;

    public static Culture Read(CanonReader reader, int features)
    {
        byte[] traits = new byte[features];
        reader.Read(traits);
        return new Culture([.. traits]);
    }

    public override void Write(CanonWriter writer) => writer.Write(traits.AsSpan());

    public bool IsSameAs(Culture other) => SharedWith(other) == traits.Length;

    /// <summary>In how many features they agree.</summary>
    public int SharedWith(Culture other)
    {
        int shared = 0;
        for (int i = 0; i < traits.Length; i++)
        {
            shared += traits[i] == other[i] ? 1 : 0;
        }

        return shared;
    }

    /// <summary>The same but for one of the features in which another differs, counted from 0 among those.</summary>
    public Culture TakingOver(int which, Culture other)
    {
        for (int i = 0; ; i++)
        {
            if (traits[i] != other[i] && which-- == 0)
            {
                return new Culture(traits.SetItem(i, other[i]));
            }
        }
    }

    /// <summary>The traits as digits of a number in [0, 1).</summary>
    public double AsNumber(int traitsOfEach)
    {
        double number = 0;
        for (int i = traits.Length - 1; i >= 0; i--)
        {
            number = (number + traits[i]) / traitsOfEach;
        }

        return number;
    }

    private byte this[int feature] => traits[feature];
}
