using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>The life of a network as it was when the network ended or was last seen.</summary>
public sealed record LifeFigures
{
    /// <summary>Why it was founded.</summary>
    public required Motive Motive { get; init; }

    /// <summary>Its age in weeks; 0 in the week it was founded.</summary>
    public required int Weeks { get; init; }

    /// <summary>Most members at a time.</summary>
    public required int PeakMembers { get; init; }

    /// <summary>Members, added up over weeks.</summary>
    public required long MemberWeeks { get; init; }

    /// <summary>All output.</summary>
    public required double Output { get; init; }

    /// <summary>All acts of lament.</summary>
    public required long Talk { get; init; }

    /// <summary>Projects completed.</summary>
    public required int Completed { get; init; }

    /// <summary>The type held in week 12; null if the network did not get so old.</summary>
    public required NetworkType? AtLandmark { get; init; }

    /// <summary>Weeks in each type from week 6 on, indexed by <see cref="NetworkType"/>; six numbers.</summary>
    public required IReadOnlyList<int> TypeWeeks { get; init; }

    /// <summary>A copy of what a network has counted so far.</summary>
    public static LifeFigures Of(NetworkLife life)
    {
        ArgumentNullException.ThrowIfNull(life);
        return new LifeFigures
        {
            Motive = life.Motive,
            Weeks = life.Age,
            PeakMembers = life.PeakMembers,
            MemberWeeks = life.MemberWeeks,
            Output = life.Output,
            Talk = life.Talk,
            Completed = life.Completed,
            AtLandmark = life.AtLandmark,
            TypeWeeks = [.. life.TypeWeeks],
        };
    }
}
