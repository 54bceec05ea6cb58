using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>How a cluster is doing.</summary>
/// <param name="Nodes">The nodes, in order of addresses.</param>
/// <param name="State">What is being done.</param>
public sealed record ClusterStatus(IReadOnlyList<NodeStatus> Nodes, ClusterState State)
{
    /// <summary>The run, as <see cref="ClusterOrder.Name"/> says it; null where there was none yet.</summary>
    public string? Run { get; init; }

    /// <summary>The epoch; it rises whenever the run goes back to a checkpoint.</summary>
    public int Epoch { get; init; }

    /// <summary>The last tick that is done everywhere; -1 before the first.</summary>
    public int Tick { get; init; } = -1;

    /// <summary>The last tick that there is to be.</summary>
    public int Ticks { get; init; }

    /// <summary>Letters posted per second of late.</summary>
    public double LettersPerSecond { get; init; }

    /// <summary>Letters posted in this epoch.</summary>
    public long Letters { get; init; }

    /// <summary>Those of them that crossed from one node to another.</summary>
    public long LettersCrossed { get; init; }

    /// <summary>Bytes that crossed from one node to another in this epoch, without what the transport adds.</summary>
    public long BytesCrossed { get; init; }

    /// <summary>What went wrong last, or what is waited for; null for nothing.</summary>
    public Bilingual? Trouble { get; init; }

    /// <summary>Why the run has failed for good; null if it has not.</summary>
    public ClusterFault? Fault { get; init; }
}

/// <summary>A node of a cluster.</summary>
/// <param name="Address">Host and port.</param>
/// <param name="State">Its state, as the cluster calls it: "Up", "Joining", "Leaving".</param>
/// <param name="IsReachable">Whether the others hear of it.</param>
/// <param name="Districts">How many districts it has.</param>
/// <param name="IsConductor">Whether the conductor is there.</param>
public sealed record NodeStatus(string Address, string State, bool IsReachable, int Districts, bool IsConductor);

/// <summary>What a cluster is doing.</summary>
public enum ClusterState
{
    /// <summary>Nothing: there is no run.</summary>
    Idle,

    /// <summary>It waits for nodes, or for the store.</summary>
    Waiting,

    /// <summary>Districts are being made, or woken from a checkpoint.</summary>
    Opening,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>The run was stopped, and can be gone on with.</summary>
    Stopped,

    /// <summary>The journal holds the whole run.</summary>
    Complete,

    /// <summary>The run has failed for good.</summary>
    Failed,
}

/// <summary>Why a run in a cluster has failed for good.</summary>
/// <param name="Kind">What sort of failure.</param>
/// <param name="Tick">In which tick, or near which.</param>
/// <param name="Text">What happened.</param>
/// <param name="Resident">Whose step threw, such as "17" or "17@83"; null if no resident's did.</param>
public sealed record ClusterFault(ClusterFaultKind Kind, int Tick, string Text, string? Resident = null);

/// <summary>Sorts of failures.</summary>
public enum ClusterFaultKind
{
    /// <summary>A resident, or what hosts it, threw: a bug.</summary>
    Bug,

    /// <summary>A tick came out otherwise than the journal has it: a bug.</summary>
    Determinism,

    /// <summary>A node cannot make the world: it has another version, or the facts are damaged.</summary>
    Refused,

    /// <summary>The store did not answer for too long, or is full; the run can be gone on with.</summary>
    Store,
}
