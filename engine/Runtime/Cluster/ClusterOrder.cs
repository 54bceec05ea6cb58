using System.Text.Json.Serialization;

namespace CoCreation.Sim.Runtime;

/// <summary>A run that a cluster is to do: the journal of it has been begun by whoever orders it, and is all that comes out.</summary>
/// <param name="Run">The name of the run in the store.</param>
/// <param name="Store">The store, as <see cref="StoreAddress.Told"/> says it; every node must reach it.</param>
/// <param name="Facts">What the journal was told of the run when it began: nodes make their world from it.</param>
/// <param name="Ticks">Its last tick, at least 1.</param>
public sealed record ClusterOrder(string Run, string Store, byte[] Facts, int Ticks)
{
    /// <summary>Districts of a run in a cluster unless somebody says otherwise.</summary>
    public const int UsualDistricts = 64;

    /// <summary>The run among all of all stores.</summary>
    [JsonIgnore]
    public string Name => $"{Store}/{Run}";

    /// <summary>Tells this order from another of the same run; default a new one.</summary>
    public string Ticket { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>In how many districts the residents live, at least 1; default <see cref="UsualDistricts"/>.</summary>
    public int Districts { get; init; } = UsualDistricts;

    /// <summary>Every how many ticks there is a checkpoint, at least 1; default 52.</summary>
    public int CheckpointEvery { get; init; } = 52;

    /// <summary>How many checkpoints are kept; null (default) for all.</summary>
    public int? KeepCheckpoints { get; init; }

    /// <summary>How many nodes it waits for before it begins, some seconds at most; default 1.</summary>
    public int Nodes { get; init; } = 1;

    /// <summary>Whether districts follow the ties of participants; otherwise they are blocks of numbers. Default true.</summary>
    public bool FollowsTies { get; init; } = true;
}
