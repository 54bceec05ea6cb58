using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>The type of a network as it is read from activity shares: it changes only after several equal readings in a row.</summary>
/// <param name="Type">The type held.</param>
/// <param name="Candidate">The last reading.</param>
/// <param name="Run">How many readings in a row were the candidate.</param>
public readonly record struct TypeReading(NetworkType Type, NetworkType Candidate, int Run)
{
    private const int RunNeeded = 3;

    /// <summary>What a network is before it is read.</summary>
    public static TypeReading Start { get; } = new(NetworkType.Loose, NetworkType.Loose, 0);

    /// <summary>The type that shares speak for.</summary>
    /// <param name="shares">The shares of the activities, indexed by <see cref="Activity"/>.</param>
    /// <param name="typeShare">The share of the four activities from which on one prevails.</param>
    /// <param name="dormantBelow">The activity below which a network is dormant.</param>
    public static NetworkType Of(ReadOnlySpan<double> shares, double typeShare, double dormantBelow)
    {
        if (1 - shares[(int)Activity.Idle] < dormantBelow)
        {
            return NetworkType.Dormant;
        }

        int largest = 0;
        double sum = 0;
        for (int i = 0; i < (int)Activity.Idle; i++)
        {
            sum += shares[i];
            largest = shares[i] > shares[largest] ? i : largest;
        }

        return sum > 0 && shares[largest] >= typeShare * sum ? (NetworkType)largest : NetworkType.Loose;
    }

    /// <summary>The reading after one more, at this age in weeks.</summary>
    public TypeReading After(NetworkType reading, int age)
    {
        int run = reading == Candidate ? Run + 1 : 1;
        bool changes = run >= RunNeeded && age >= NetworkLife.TypedFrom;
        return new TypeReading(changes ? reading : Type, reading, run);
    }

    internal void Write(CanonWriter writer)
    {
        writer.Write((byte)Type);
        writer.Write((byte)Candidate);
        writer.Write(Run);
    }

    internal static TypeReading Read(CanonReader reader) =>
        new((NetworkType)reader.ReadByte(), (NetworkType)reader.ReadByte(), reader.ReadInt32());
}
