using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>The types of one network, week by week: as they were recorded, and as other thresholds read them.</summary>
internal sealed class NetworkReading
{
    private TypeReading _reading = TypeReading.Start;

    /// <summary>The types that were recorded.</summary>
    public TypeLife Recorded { get; } = new();

    /// <summary>The types that other thresholds read.</summary>
    public TypeLife Reread { get; } = new();

    /// <summary>The last age that was taken, in weeks.</summary>
    public int Age { get; private set; }

    /// <summary>Weeks, from the first on, in which the two differ.</summary>
    public int Differing { get; private set; }

    /// <summary>Takes the next week.</summary>
    /// <param name="recorded">The type that was recorded.</param>
    /// <param name="shares">The activity shares, indexed by <see cref="Activity"/>.</param>
    /// <param name="thresholds">How they are read.</param>
    public void Take(NetworkType recorded, ReadOnlySpan<double> shares, Thresholds thresholds)
    {
        Age++;
        _reading = _reading.After(TypeReading.Of(shares, thresholds.TypeShare, thresholds.DormantBelow), Age);
        Recorded.Take(Age, recorded);
        Reread.Take(Age, _reading.Type);
        Differing += recorded == _reading.Type ? 0 : 1;
    }
}

/// <summary>What a network was, counted as the network itself counts it.</summary>
internal sealed class TypeLife
{
    private readonly int[] _weeks = new int[Names<NetworkType>.InOrder.Length];

    public NetworkType? AtLandmark { get; private set; }

    public IReadOnlyList<int> Weeks => _weeks;

    public void Take(int age, NetworkType type)
    {
        AtLandmark = age == NetworkLife.LandmarkAge ? type : AtLandmark;
        _weeks[(int)type] += age >= NetworkLife.TypedFrom ? 1 : 0;
    }
}
