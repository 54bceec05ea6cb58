using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>All that a node knows of an epoch that begins.</summary>
/// <param name="Epoch">The epoch.</param>
/// <param name="Order">The run.</param>
/// <param name="Nodes">Who hosts what.</param>
/// <param name="Own">This node, as a place in that list.</param>
/// <param name="From">The checkpoint to go on from; null for the beginning.</param>
internal sealed record NodePlan(EpochId Epoch, ClusterOrder Order, IReadOnlyList<NodePlace> Nodes, int Own, KeptCheckpoint? From)
{
    public required World World { get; init; }

    public required Placement Placement { get; init; }

    public required NodeStore Store { get; init; }

    public NodePlace Place => Nodes[Own];

    /// <summary>The first tick of the epoch.</summary>
    public int FirstTick => From is { } kept ? kept.Tick + 1 : 0;
}
