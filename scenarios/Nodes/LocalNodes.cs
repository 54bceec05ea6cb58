using System.Globalization;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// The nodes that this process starts on its machine and watches over: one founds the cluster, the others join; one that ends is
/// replaced, within bounds. None of them outlives this process.
/// </summary>
internal sealed class LocalNodes : IAsyncDisposable
{
    // So many may end without any progress of the run in between.
    private const int MostEnds = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Told = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Starting = TimeSpan.FromSeconds(60);

    private readonly Func<IReadOnlyList<string>, NodeProcess> _start;
    private readonly Action<string, int> _onEnd;
    private readonly NodeProcess?[] _nodes;
    private readonly Task[] _seats;
    private readonly SemaphoreSlim _founding = new(1, 1);
    private readonly CancellationTokenSource _ending = new();
    private int _ends;

    /// <summary>Starts them; they are there a little later.</summary>
    /// <param name="count">How many.</param>
    /// <param name="start">Starts one that joins others, or founds the cluster if there are none.</param>
    /// <param name="onEnd">Gets the address of one that ended by itself, and its exit code.</param>
    public LocalNodes(int count, Func<IReadOnlyList<string>, NodeProcess> start, Action<string, int> onEnd)
    {
        (_start, _onEnd, _nodes) = (start, onEnd, new NodeProcess?[count]);
        _seats = [.. Enumerable.Range(0, count).Select(seat => Task.Run(() => KeepAsync(seat)))];
    }

    /// <summary>Where those listen that are there.</summary>
    /// <exception cref="ClusterException">They end again and again.</exception>
    public IReadOnlyList<string> Addresses()
    {
        _seats.FirstOrDefault(seat => seat.IsFaulted)?.GetAwaiter().GetResult();
        return Living();
    }

    /// <summary>The run has come further: those that ended until now do not count any more.</summary>
    public void Forget() => Interlocked.Exchange(ref _ends, 0);

    /// <summary>Ends all of them.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_seats).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(_nodes.OfType<NodeProcess>().Select(node => node.EndAsync())).ConfigureAwait(false);
        foreach (NodeProcess node in _nodes.OfType<NodeProcess>())
        {
            node.Dispose();
        }

        _founding.Dispose();
        _ending.Dispose();
    }

    /// <summary>Keeps one node going until all are to end.</summary>
    private async Task KeepAsync(int seat)
    {
        while (!_ending.IsCancellationRequested)
        {
            NodeProcess node = await BeginAsync(seat).ConfigureAwait(false);
            await SomethingOfAsync(node).ConfigureAwait(false);
            if (!node.Ready.IsCompleted && !node.Ended.IsCompleted && !_ending.IsCancellationRequested)
            {
                node.Kill();
            }

            await node.Ended.WaitAsync(_ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (node.Ended.IsCompleted && node.ExitCode == ExitCode.Stopped)
            {
                // Ctrl-C reaches all processes of a terminal: in a moment this one will have been told, too.
                await Task.Delay(Told, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            if (node.Ended.IsCompleted && !_ending.IsCancellationRequested)
            {
                Bury(node);
                await Task.Delay(Pause, _ending.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Starts a node. Nobody else starts one while it founds, so that there is never a second cluster.</summary>
    private async Task<NodeProcess> BeginAsync(int seat)
    {
        await _founding.WaitAsync(_ending.Token).ConfigureAwait(false);
        try
        {
            string[] living = Living();
            NodeProcess? before = _nodes[seat];
            NodeProcess node = _start(living);
            _nodes[seat] = node;
            before?.Dispose();
            if (living.Length == 0)
            {
                await SomethingOfAsync(node).ConfigureAwait(false);
            }

            return node;
        }
        finally
        {
            _founding.Release();
        }
    }

    /// <summary>Waits until a node listens, or has ended, or takes too long, or all are to end.</summary>
    private Task<Task> SomethingOfAsync(NodeProcess node) =>
        Task.WhenAny(node.Ready, node.Ended, Task.Delay(Starting, _ending.Token));

    /// <summary>Tells the others at once that a node ended: they need not find out for themselves.</summary>
    private void Bury(NodeProcess node)
    {
        foreach (NodeProcess living in _nodes.OfType<NodeProcess>().Where(other => node.Address is not null && other.IsLiving))
        {
            living.Down(node.Address!);
        }

        _onEnd(node.Address ?? Texts.None, node.ExitCode);
        if (Interlocked.Increment(ref _ends) > MostEnds)
        {
            string count = MostEnds.ToString(CultureInfo.InvariantCulture);
            throw new ClusterException(Texts.Both(texts => texts.NodesEnd(count)));
        }
    }

    private string[] Living() => [.. _nodes.OfType<NodeProcess>().Where(node => node.IsLiving).Select(node => node.Address!)];
}
