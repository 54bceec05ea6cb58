using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>All that is kept of one network.</summary>
public sealed record NetworkRecord
{
    /// <summary>From how many members at a time on a network counts in statistics.</summary>
    public const int FormedFrom = 3;

    // A type held for less than this is a passing one.
    private const int LeastTypeWeeks = 4;

    /// <summary>Who it is: founder and founding tick.</summary>
    public required ResidentId Id { get; init; }

    /// <summary>Its life, up to its end or the end of the run.</summary>
    public required LifeFigures Life { get; init; }

    /// <summary>The tick in which it ended; null if it outlived the run.</summary>
    public int? Ended { get; init; }

    /// <summary>Why it ended; null if it outlived the run.</summary>
    public EndReason? Reason { get; init; }

    /// <summary>Members who left it risen.</summary>
    public int Phoenixes { get; init; }

    /// <summary>The net benefit of every membership that was ever active, in no particular order.</summary>
    public IReadOnlyList<double> NetBenefits { get; init; } = [];

    /// <summary>The types that it came to be of, in order of age; before the first it was loose.</summary>
    public IReadOnlyList<TypeSince> Types { get; init; } = [];

    /// <summary>Whether it once had 3 members at a time. Only such networks count in statistics.</summary>
    public bool HasFormed => Life.PeakMembers >= FormedFrom;

    /// <summary>Which of the four types it held longest, of equals the first in their order; loose if that was less than 4 weeks.</summary>
    public NetworkType Type
    {
        get
        {
            NetworkType longest = NetworkType.Competition;
            for (NetworkType type = NetworkType.Ignorance; type <= NetworkType.CoCreation; type++)
            {
                longest = Life.TypeWeeks[(int)type] > Life.TypeWeeks[(int)longest] ? type : longest;
            }

            return Life.TypeWeeks[(int)longest] >= LeastTypeWeeks ? longest : NetworkType.Loose;
        }
    }

    /// <summary>The type in week 12, dormant counted as loose; null if the network did not get so old.</summary>
    public NetworkType? LandmarkType => Life.AtLandmark == NetworkType.Dormant ? NetworkType.Loose : Life.AtLandmark;

    /// <summary>How many weeks it lived on after week 12, censored at the end of the run; null if it did not get so old.</summary>
    public Lifetime? Residual => Life.AtLandmark is null ? null : new Lifetime(Life.Weeks - NetworkLife.LandmarkAge, Ended is not null);

    /// <summary>The share of memberships that cost more than they brought, in [0, 1]; null without memberships.</summary>
    public double? NegativeShare =>
        NetBenefits.Count == 0 ? null : (double)NetBenefits.Count(benefit => benefit < 0) / NetBenefits.Count;

    /// <summary>How unevenly net benefit is spread over memberships, shifted by the least if negative; null below 2 memberships.</summary>
    public double? GiniOfBenefits => NetBenefits.Count < 2 ? null : Gini.Shifted(NetBenefits);

    /// <summary>The type held at an age.</summary>
    /// <param name="age">The age in weeks; at least 0, not beyond its life.</param>
    public NetworkType TypeAt(int age)
    {
        NetworkType held = NetworkType.Loose;
        foreach (TypeSince type in Types.TakeWhile(type => type.Age <= age))
        {
            held = type.Type;
        }

        return held;
    }

    /// <summary>Weeks from week 6 on in a type; the dormant ones count as loose.</summary>
    public int WeeksIn(NetworkType type) =>
        Life.TypeWeeks[(int)type] + (type == NetworkType.Loose ? Life.TypeWeeks[(int)NetworkType.Dormant] : 0);
}

/// <summary>A type that a network came to be of.</summary>
/// <param name="Age">Its age then, in weeks.</param>
/// <param name="Type">The type.</param>
public readonly record struct TypeSince(int Age, NetworkType Type);
