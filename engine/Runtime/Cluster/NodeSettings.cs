namespace CoCreation.Sim.Runtime;

/// <summary>Where a node listens and whom it joins.</summary>
public sealed record NodeSettings
{
    /// <summary>Where it listens; default 127.0.0.1, on any port that is free.</summary>
    public NodeAddress Address { get; init; } = NodeAddress.Usual;

    /// <summary>What it shows others, and by what it knows them; null (default) where all are on this machine.</summary>
    public NodeCertificate? Certificate { get; init; }

    /// <summary>
    /// Where others reach it, as "HOST:PORT", if that is not where it listens: behind a forwarded port, or in a container. Default null.
    /// </summary>
    public string? Public { get; init; }

    /// <summary>Nodes of the cluster to join, as "HOST:PORT"; empty (default) to found a cluster.</summary>
    public IReadOnlyList<string> Join { get; init; } = [];

    /// <summary>How many threads districts run on, at least 1; default one for each processor.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
