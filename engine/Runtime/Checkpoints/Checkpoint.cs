namespace CoCreation.Sim.Runtime;

/// <summary>
/// A whole world between two ticks, as bytes: every resident and all mail that it will read next. A simulation that begins with it
/// goes on as the one that it was taken from, with any number of districts.
/// </summary>
/// <param name="Tick">The last tick done.</param>
/// <param name="Parts">What each district held, in order of districts; written in canonical fields.</param>
public sealed record Checkpoint(int Tick, IReadOnlyList<ReadOnlyMemory<byte>> Parts)
{
    /// <summary>How the districts that the parts are of came by their participants; by default in blocks.</summary>
    public PlacementKind Placement { get; init; }
}
