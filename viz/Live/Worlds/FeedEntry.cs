using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>Something that is told while a world is watched.</summary>
/// <param name="Week">When.</param>
/// <param name="What">"founded", "changed", "completed", "ended", "phoenix" or "gone".</param>
internal sealed record FeedEntry(int Week, string What)
{
    /// <summary>Of which network.</summary>
    public ResidentId? Network { get; init; }

    /// <summary>Of whom.</summary>
    public uint? Participant { get; init; }

    /// <summary>The type now, or at the end.</summary>
    public NetworkType? Type { get; init; }

    /// <summary>The type before.</summary>
    public NetworkType? Before { get; init; }

    /// <summary>Why it ended.</summary>
    public EndReason? Reason { get; init; }

    /// <summary>How many members it has.</summary>
    public int? Members { get; init; }

    /// <summary>How old it became.</summary>
    public int? Weeks { get; init; }

    /// <summary>All that it made.</summary>
    public double? Output { get; init; }
}
