using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// A run that nodes do, as the process sees it that was asked for it: it holds no district, starts nodes where they are wanted, and shows how
/// it goes. What comes out is in the journal.
/// </summary>
internal sealed class SpreadRun(FolderRequest request, Texts texts)
{
    // With one alone, districts would wait while mail is written for the other nodes.
    private const int LeastThreads = 2;

    private readonly ProgressOfCluster _progress = new(Terminal.Error(), request, texts);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done = -1;

    /// <summary>Whether the cluster has taken the order.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>How long it took, in seconds, since its nodes were there.</summary>
    public double WallSeconds => _watch.Elapsed.TotalSeconds;

    /// <summary>In how many districts the residents lived.</summary>
    public int Districts { get; private set; }

    /// <summary>Has it done.</summary>
    /// <param name="keeping">Where its journal is; begun, where it is new.</param>
    /// <returns>How it ended: complete, failed, or stopped.</returns>
    /// <exception cref="ClusterException">The cluster does not answer, or its nodes end again and again.</exception>
    /// <exception cref="StoreException">The journal cannot be begun.</exception>
    /// <exception cref="InputException">The cluster does another run.</exception>
    public async Task<ClusterStatus> PerformAsync(RunKeeping keeping)
    {
        using StopSignal stop = new();
        try
        {
            return request.Cluster!.Nodes is { } count
                ? await OnOwnAsync(count, keeping, stop.Token).ConfigureAwait(false)
                : await OnOthersAsync(keeping, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            _progress.Clear();
            _watch.Stop();
        }
    }

    private async Task<ClusterStatus> OnOwnAsync(int count, RunKeeping keeping, CancellationToken stop)
    {
        LocalNodes nodes = new(count, join => Node(count, join, keeping), (address, code) => _progress.Tell(texts.NodeEnded(address, RunOptions.Shown(code))));
        await using (nodes.ConfigureAwait(false))
        {
            ClusterClient client = ClusterClient.Start();
            await using (client.ConfigureAwait(false))
            {
                ClusterContact contact = new(client, nodes.Addresses, learns: false);
                return await RunAsync(contact, keeping, count, nodes.Forget, stop).ConfigureAwait(false);
            }
        }
    }

    private async Task<ClusterStatus> OnOthersAsync(RunKeeping keeping, CancellationToken stop)
    {
        ClusterClient client = ClusterClient.Start(request.Cluster!.Certificate);
        await using (client.ConfigureAwait(false))
        {
            ClusterContact contact = new(client, () => request.Cluster!.Addresses, learns: true);
            ClusterStatus status = await contact.StatusAsync().ConfigureAwait(false);
            return await RunAsync(contact, keeping, Math.Max(1, status.Nodes.Count), () => { }, stop).ConfigureAwait(false);
        }
    }

    /// <param name="contact">The cluster.</param>
    /// <param name="keeping">Where the journal is.</param>
    /// <param name="nodes">How many nodes the run waits for before it begins.</param>
    /// <param name="onProgress">Is told when the run has come further.</param>
    /// <param name="stop">Stops the run.</param>
    private async Task<ClusterStatus> RunAsync(ClusterContact contact, RunKeeping keeping, int nodes, Action onProgress, CancellationToken stop)
    {
        ClusterOrder order = await KeptOrder.EnterAsync(keeping, request.Subject, nodes).ConfigureAwait(false);
        Districts = order.Districts;
        ClusterSession session = new(contact, order, keeping.Patience)
        {
            OnStatus = status =>
            {
                if (status.Run == order.Name && status.State is not (ClusterState.Idle or ClusterState.Waiting) && !IsTaken)
                {
                    IsTaken = true;
                    _watch.Restart();
                }

                if (status.Tick > _done)
                {
                    _done = status.Tick;
                    onProgress();
                }

                _progress.Show(status);
            },
            OnSilence = _progress.Silence,
            OnStart = _progress.Start,
        };
        return await session.RunAsync(stop).ConfigureAwait(false);
    }

    private NodeProcess Node(int count, IReadOnlyList<string> join, RunKeeping keeping)
    {
        // A store as it is told to others has no password; they find it where its own programs look for it.
        (string, string)[] secret = keeping.Address.Password is { } password ? [("PGPASSWORD", password)] : [];
        string[] args =
        [
            "--port", "0", "--threads", RunOptions.Shown(Math.Max(LeastThreads, Environment.ProcessorCount / count)),
            LanguageChoice.Option, LanguageChoice.NameOf(texts.Language), .. join.SelectMany(address => new[] { "--join", address }),
        ];
        return NodeProcess.Start(args, secret, line => _progress.Tell(texts.NodeSays(line)));
    }
}
