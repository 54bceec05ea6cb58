using System.Diagnostics;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Has a cluster do a run: orders it, hears how it goes, and stops it when told to.</summary>
/// <param name="contact">The cluster.</param>
/// <param name="order">The run.</param>
/// <param name="patience">For how long a cluster is waited for that does not answer.</param>
internal sealed class ClusterSession(ClusterContact contact, ClusterOrder order, TimeSpan patience)
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Stopping = TimeSpan.FromSeconds(60);

    // While the conductor moves to another node, a run of before may still be remembered as stopped or failed.
    private static readonly TimeSpan TakingUp = TimeSpan.FromSeconds(5);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private ClusterStatus? _last;
    private bool _isUnderWay;

    /// <summary>Gets every answer.</summary>
    public required Action<ClusterStatus> OnStatus { get; init; }

    /// <summary>Gets why the cluster does not answer.</summary>
    public required Action<ClusterException> OnSilence { get; init; }

    /// <summary>Is told that no node listens yet.</summary>
    public required Action OnStart { get; init; }

    /// <summary>Whether the cluster has taken the order.</summary>
    public bool IsTaken => _last is not null;

    /// <summary>Has it done.</summary>
    /// <returns>How it ended: complete, failed, or stopped.</returns>
    /// <exception cref="ClusterException">The cluster did not answer for too long.</exception>
    /// <exception cref="InputException">The cluster does another run.</exception>
    public async Task<ClusterStatus> RunAsync(CancellationToken stop)
    {
        Stopwatch silent = Stopwatch.StartNew();
        for (; !stop.IsCancellationRequested; await Task.Delay(Between, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing))
        {
            if (!contact.HasNodes)
            {
                // Whoever starts them bounds how long that may take.
                silent.Restart();
                OnStart();
                continue;
            }

            try
            {
                ClusterStatus status = await contact.OrderAsync(order).ConfigureAwait(false);
                silent.Restart();
                RefuseOther(status);
                Take(status);
                if (HasEnded(status))
                {
                    return status;
                }
            }
            catch (ClusterException fault) when (silent.Elapsed < patience)
            {
                OnSilence(fault);
            }
        }

        return await StopAsync().ConfigureAwait(false);
    }

    /// <summary>Whether a cluster is busy with a run.</summary>
    public static bool IsBusy(ClusterStatus status) => status.State is ClusterState.Waiting or ClusterState.Opening or ClusterState.Running;

    private void Take(ClusterStatus status)
    {
        _last = status;
        _isUnderWay |= IsBusy(status);
        OnStatus(status);
    }

    private bool HasEnded(ClusterStatus status) => status.Run == order.Name && status.State switch
    {
        ClusterState.Complete => true,
        ClusterState.Failed or ClusterState.Stopped => _isUnderWay || _watch.Elapsed > TakingUp,
        _ => false,
    };

    private void RefuseOther(ClusterStatus status)
    {
        if (IsBusy(status) && status.Run is { } other && other != order.Name)
        {
            throw new InputException([new Problem(contact.Last!, Texts.Both(texts => texts.ClusterIsBusy(other)))]);
        }
    }

    /// <summary>Stops the run. Where that takes too long it is left as it is: the journal holds what was done.</summary>
    private async Task<ClusterStatus> StopAsync()
    {
        Stopwatch stopping = Stopwatch.StartNew();
        while (IsTaken && stopping.Elapsed < Stopping)
        {
            try
            {
                ClusterStatus status = await contact.StopAsync(order.Name).ConfigureAwait(false);
                Take(status);
                if (!IsBusy(status))
                {
                    return status;
                }
            }
            catch (ClusterException fault)
            {
                OnSilence(fault);
            }

            await Task.Delay(Between).ConfigureAwait(false);
        }

        return (_last ?? new ClusterStatus([], ClusterState.Stopped)) with { State = ClusterState.Stopped };
    }
}
