using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A cluster of nodes in this process with real connections, a client of it, and a file that keeps what it runs.</summary>
internal sealed class SmallCluster : IAsyncDisposable
{
    private const uint Villagers = 60;
    private const string Run = "village";
    private static readonly TimeSpan PatienceOfAnswer = TimeSpan.FromSeconds(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("cluster").FullName;
    private readonly ClusterClient _client = ClusterClient.Start();

    private World _world = World;

    public List<ClusterNode> Nodes { get; } = [];

    public static Village World => new(5, Villagers);

    public StoreAddress Address => StoreAddress.OfFile(Path.Combine(_folder, "journal.db"));

    public static async Task<SmallCluster> StartAsync(int nodes, World? world = null)
    {
        var cluster = new SmallCluster { _world = world ?? World };
        for (var i = 0; i < nodes; i++)
            await cluster.AddAsync();
        await using var store = await RunStore.OpenAsync(cluster.Address, Run);
        await store.BeginAsync(new byte[] { 1, 2, 3 });
        return cluster;
    }

    public ClusterOrder Order(int ticks) => new(Run, Address.Told, [1, 2, 3], ticks) { Districts = 8, CheckpointEvery = 10, Nodes = Nodes.Count };

    public async Task<ClusterNode> AddAsync()
    {
        string[] join = [.. Nodes.Select(node => node.Address)];
        Nodes.Add(await ClusterNode.StartAsync(new NodeSettings { Join = join, Threads = 2 }, _ => _world));
        return Nodes[^1];
    }

    /// <summary>Ends a node as a crash would, and tells nobody.</summary>
    public void Crash(int node)
    {
        Nodes[node].Abort();
        Nodes.RemoveAt(node);
    }

    /// <summary>Orders until what the cluster says of it holds.</summary>
    public Task<ClusterStatus> OrderUntilAsync(ClusterOrder order, Predicate<ClusterStatus> holds) =>
        UntilAsync(() => _client.OrderAsync(Nodes[^1].Address, order, PatienceOfAnswer), holds);

    /// <summary>Tells a run to stop until it has.</summary>
    public Task<ClusterStatus> StopAsync() =>
        UntilAsync(() => _client.StopAsync(Nodes[^1].Address, Order(1).Name, PatienceOfAnswer), said => said.State == ClusterState.Stopped);

    public Task<ClusterStatus> StatusAsync(string address) => UntilAsync(() => _client.StatusAsync(address, PatienceOfAnswer), _ => true);

    /// <summary>Asks until the answer is the one awaited. None may come while a conductor is looked for, or others keep the machine busy.</summary>
    private static async Task<ClusterStatus> UntilAsync(Func<Task<ClusterStatus>> ask, Predicate<ClusterStatus> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        ClusterStatus? status = null;
        while (status is null || !holds(status))
        {
            try
            {
                status = await ask();
            }
            catch (ClusterException) when (!patience.IsCancellationRequested)
            {
            }

            if (patience.IsCancellationRequested)
                throw new TimeoutException($"after a minute the cluster says {status}");
            await Task.Delay(20, CancellationToken.None);
        }

        return status;
    }

    /// <summary>What the journal says.</summary>
    public async Task<(List<TickRecord> Records, RunHistory History)> ReadAsync()
    {
        await using var store = await RunStore.OpenAsync(Address, Run);
        return ([.. store.History.Ticks.Select((_, tick) => store.History.TickOf(World, tick))], store.History);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        Nodes.ForEach(node => node.Abort());
        Directory.Delete(_folder, recursive: true);
    }
}
