using System.Runtime.InteropServices;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>A node in this process, until it is told to leave: says where it listens, and joins again where the others removed it.</summary>
internal sealed class NodeHost(NodeSettings settings, IReadOnlyList<KernelModel> models, Texts texts) : IDisposable
{
    private static readonly TimeSpan Rejoining = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Leaving = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _leave = new();
    private readonly CancellationTokenSource _end = new();
    private volatile ClusterNode? _node;

    /// <returns>The exit code.</returns>
    /// <exception cref="ClusterException">The cluster cannot be joined, or the port is taken.</exception>
    public async Task<int> PerformAsync()
    {
        using StopSignal signal = Supervision.IsOn ? new StopSignal(PosixSignal.SIGTERM) : new StopSignal();

        // Ctrl-C reaches every process on a terminal; whoever watches over a node decides what becomes of it.
        using PosixSignalRegistration? deaf = Supervision.IsOn ? PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true) : null;
        using CancellationTokenRegistration told = signal.Token.Register(Leave);
        if (Supervision.IsOn)
        {
            Supervisor.Hear(Console.In, address => _node?.Down(address), End);
        }

        try
        {
            return await StayAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_leave.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
    }

    public void Dispose()
    {
        _leave.Dispose();
        _end.Dispose();
    }

    private void Leave() => Cancel(_leave);

    private void End()
    {
        Supervisor.EndSoon();
        Cancel(_end);
        Leave();
    }

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The node has left already.
        }
    }

    private async Task<int> StayAsync()
    {
        ClusterNode? node = await StartAsync(settings, _leave.Token).ConfigureAwait(false);
        while (node is not null)
        {
            IReadOnlyList<string> others;
            await using (node.ConfigureAwait(false))
            {
                _node = node;
                Tell(node);
                if (await IsOverAsync(node).ConfigureAwait(false))
                {
                    return ExitCode.Done;
                }

                others = [.. node.Others.Concat(settings.Join).Distinct()];
            }

            await Console.Error.WriteLineAsync(texts.NodeRemoved(texts.Number(Rejoining.TotalSeconds))).ConfigureAwait(false);
            node = others.Count == 0 ? null : await RejoinedAsync(settings with { Join = others }).ConfigureAwait(false);
        }

        await Console.Error.WriteLineAsync(texts.NodeStaysRemoved).ConfigureAwait(false);
        return ExitCode.Paused;
    }

    private Task<ClusterNode> StartAsync(NodeSettings where, CancellationToken stop) =>
        ClusterNode.StartAsync(where, facts => KeptOrder.ToWorld(facts, models), facts => KeptOrder.ToEnd(facts, models), stop);

    private void Tell(ClusterNode node)
    {
        Console.WriteLine(Supervision.IsOn ? Supervision.Listening(node.Address) : texts.NodeListens(node.Address, node.Others.Count + 1));
        Console.Out.Flush();
    }

    /// <summary>Waits until the node is told to leave, and leaves; false if the others removed it.</summary>
    private async Task<bool> IsOverAsync(ClusterNode node)
    {
        await ((Task)node.Ended).WaitAsync(_leave.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (_leave.IsCancellationRequested && !_end.IsCancellationRequested)
        {
            await node.LeaveAsync().WaitAsync(Leaving, _end.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return _leave.IsCancellationRequested || await node.Ended.ConfigureAwait(false);
    }

    /// <summary>A fresh node that joined; null if none of the others answered in time.</summary>
    private async Task<ClusterNode?> RejoinedAsync(NodeSettings again)
    {
        using CancellationTokenSource late = CancellationTokenSource.CreateLinkedTokenSource(_leave.Token);
        late.CancelAfter(Rejoining);
        while (!late.IsCancellationRequested)
        {
            try
            {
                return await StartAsync(again, late.Token).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is ClusterException || (fault is OperationCanceledException && !_leave.IsCancellationRequested))
            {
                await Task.Delay(Pause, late.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        _leave.Token.ThrowIfCancellationRequested();
        return null;
    }
}
