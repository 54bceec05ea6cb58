namespace CoCreation.Sim.Runtime;

/// <summary>What nodes, the conductor and clients tell each other, but for frames. Each may be lost, and may come twice.</summary>
internal abstract record ClusterMessage
{
    private protected ClusterMessage()
    {
    }

    /// <summary>To a node: who are you?</summary>
    public sealed record Hello : ClusterMessage;

    /// <summary>The answer: a version, and what the node was last told to do.</summary>
    public sealed record Present(string Version, ClusterOrder? Order) : ClusterMessage;

    /// <summary>From the conductor to a node: an epoch begins; this is who hosts what, and the checkpoint to go on from.</summary>
    public sealed record Open(EpochId Epoch, ClusterOrder Order, IReadOnlyList<NodePlace> Nodes, KeptCheckpoint? From) : ClusterMessage;

    /// <summary>To the conductor: all districts of a node are there.</summary>
    public sealed record Opened(EpochId Epoch) : ClusterMessage;

    /// <summary>To a node: districts may run up to a tick; all that was said of the ticks up to another has arrived.</summary>
    public sealed record Grant(EpochId Epoch, int Tick, int Done) : ClusterMessage;

    /// <summary>To a node, between ticks: save your districts.</summary>
    public sealed record Capture(EpochId Epoch, int Tick) : ClusterMessage;

    /// <summary>To the conductor: they are saved.</summary>
    public sealed record Saved(EpochId Epoch, int Tick, IReadOnlyList<SavedPart> Parts) : ClusterMessage;

    /// <summary>To a node: an epoch is over; let go of its districts, and of the run if that is over too.</summary>
    public sealed record Close(EpochId Epoch, bool IsRunOver) : ClusterMessage;

    /// <summary>To the conductor: a node cannot go on with an epoch.</summary>
    public sealed record Failed(EpochId Epoch, NodeFault Fault) : ClusterMessage;

    /// <summary>To the conductor: a node would like to leave.</summary>
    public sealed record Leaving(string Address) : ClusterMessage;

    /// <summary>To a node: nothing of yours is needed any more.</summary>
    public sealed record MayLeave : ClusterMessage;

    /// <summary>From outside: do this run.</summary>
    public sealed record Do(ClusterOrder Order) : ClusterMessage;

    /// <summary>From outside: stop this run, named as <see cref="ClusterOrder.Name"/> says it.</summary>
    public sealed record Stop(string Run) : ClusterMessage;

    /// <summary>From outside: how are you doing?</summary>
    public sealed record Ask : ClusterMessage;

    /// <summary>The answer to any of the three.</summary>
    public sealed record Answer(ClusterStatus Status) : ClusterMessage;

}

/// <summary>Which districts a node hosts in an epoch.</summary>
/// <param name="Address">The node, as a cluster address in full.</param>
/// <param name="First">Its first district.</param>
/// <param name="Count">How many it has; perhaps none.</param>
internal sealed record NodePlace(string Address, int First, int Count);

/// <summary>A district's part of a checkpoint that lies in the store.</summary>
/// <param name="District">The district.</param>
/// <param name="Pieces">In how many pieces it lies there.</param>
internal sealed record SavedPart(int District, int Pieces);

/// <summary>Why a node cannot go on.</summary>
/// <param name="Kind">What sort of failure.</param>
/// <param name="Tick">In which tick, or near which.</param>
/// <param name="Text">What happened.</param>
/// <param name="Resident">Whose step threw; null if none did.</param>
internal sealed record NodeFault(NodeFaultKind Kind, int Tick, string Text, string? Resident = null);

/// <summary>Sorts of failures of a node.</summary>
internal enum NodeFaultKind
{
    /// <summary>A resident, or what hosts it, threw.</summary>
    Bug,

    /// <summary>The world cannot be made from the facts.</summary>
    Refused,

    /// <summary>The store does not answer.</summary>
    Store,

    /// <summary>The checkpoint of the tick cannot be read.</summary>
    Damage,
}
