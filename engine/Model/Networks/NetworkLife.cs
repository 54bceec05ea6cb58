using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Why a network ended.</summary>
public enum EndReason
{
    /// <summary>Its project was completed and no new one begun.</summary>
    Fulfilled,

    /// <summary>Fewer than 3 members for 6 weeks.</summary>
    TooFew,

    /// <summary>Hardly any activity for 11 weeks.</summary>
    Dormant,
}

/// <summary>The life of a network so far, counted by itself.</summary>
/// <param name="motive">The founding motive.</param>
public sealed class NetworkLife(Motive motive)
{
    private readonly int[] _typeWeeks = new int[6];

    /// <summary>The age in weeks at which survival analysis begins to look.</summary>
    public const int LandmarkAge = 12;

    /// <summary>The age in weeks from which on a network has a type.</summary>
    public const int TypedFrom = 6;

    /// <summary>The founding motive.</summary>
    public Motive Motive { get; } = motive;

    /// <summary>Weeks since it was founded.</summary>
    public int Age { get; internal set; }

    /// <summary>Most members at a time.</summary>
    public int PeakMembers { get; internal set; }

    /// <summary>Members, added up over weeks.</summary>
    public long MemberWeeks { get; internal set; }

    /// <summary>All output.</summary>
    public double Output { get; internal set; }

    /// <summary>All acts of lament.</summary>
    public long Talk { get; internal set; }

    /// <summary>Projects completed.</summary>
    public int Completed { get; internal set; }

    /// <summary>The type at the landmark age; null if it is younger.</summary>
    public NetworkType? AtLandmark { get; internal set; }

    /// <summary>Weeks in each type from <see cref="TypedFrom"/> on, indexed by <see cref="NetworkType"/>.</summary>
    public IReadOnlyList<int> TypeWeeks => _typeWeeks;

    internal void Count(int age, int members, in Tally tally, NetworkType type)
    {
        Age = age;
        PeakMembers = Math.Max(PeakMembers, members);
        MemberWeeks += members;
        Output += tally.Output;
        Talk += tally.Laments;
        AtLandmark = age == LandmarkAge ? type : AtLandmark;
        _typeWeeks[(int)type] += age >= TypedFrom ? 1 : 0;
    }

    internal void Write(CanonWriter writer)
    {
        writer.Write((byte)Motive);
        writer.Write(Age);
        writer.Write(PeakMembers);
        writer.Write(MemberWeeks);
        writer.Write(Output);
        writer.Write(Talk);
        writer.Write(Completed);
        writer.Write((byte)(AtLandmark is { } type ? 1 + (int)type : 0));
        foreach (int weeks in _typeWeeks)
        {
            writer.Write(weeks);
        }
    }

    internal static NetworkLife Read(CanonReader reader)
    {
        NetworkLife life = new((Motive)reader.ReadByte())
        {
            Age = reader.ReadInt32(),
            PeakMembers = reader.ReadInt32(),
            MemberWeeks = reader.ReadInt64(),
            Output = reader.ReadDouble(),
            Talk = reader.ReadInt64(),
            Completed = reader.ReadInt32(),
            AtLandmark = reader.ReadByte() is > 0 and var type ? (NetworkType)(type - 1) : null,
        };
        for (int i = 0; i < life._typeWeeks.Length; i++)
        {
            life._typeWeeks[i] = reader.ReadInt32();
        }

        return life;
    }
}
