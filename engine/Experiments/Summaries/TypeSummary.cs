namespace CoCreation.Sim.Experiments;

/// <summary>What became of the networks of one type; a figure is null where nothing was there to measure it on.</summary>
public sealed record TypeSummary
{
    /// <summary>Networks that once had 3 members and held this type longest.</summary>
    public required int Networks { get; init; }

    /// <summary>The share of network-weeks, from week 6 on, in which this type was held; the five add to 1.</summary>
    public required double? TimeShare { get; init; }

    /// <summary>Networks that were of this type in week 12.</summary>
    public required int LandmarkCount { get; init; }

    /// <summary>Weeks after week 12 until half of those had ended (Kaplan-Meier); null if more than half outlived the run.</summary>
    public required double? MedianResidualLife { get; init; }

    /// <summary>The share that lived on for more than 52 weeks after week 12, in [0, 1] (Kaplan-Meier); null in runs too short to tell, and where some lived on and none was watched so long.</summary>
    public required double? Survival1y { get; init; }

    /// <summary>The share that lived on for more than 260 weeks after week 12, in [0, 1] (Kaplan-Meier); null likewise.</summary>
    public required double? Survival5y { get; init; }

    /// <summary>Output per member and week.</summary>
    public required double? OutputPerMemberWeek { get; init; }

    /// <summary>Acts of lament per member and week.</summary>
    public required double? TalkShare { get; init; }

    /// <summary>The share of ended networks whose work was done, in [0, 1].</summary>
    public required double? CompletedShare { get; init; }

    /// <summary>The share of members with net benefit below 0, in [0, 1]; mean over networks.</summary>
    public required double? NegativeShare { get; init; }

    /// <summary>Members who left risen, per network.</summary>
    public required double? PhoenixPerNetwork { get; init; }

    /// <summary>The Gini coefficient of members' net benefit, shifted by the least if negative; mean over networks.</summary>
    public required double? Gini { get; init; }
}
