using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <content>How an epoch ends.</content>
internal sealed partial class ClusterConductor
{
    private void Stop(string run)
    {
        if (_order?.Name != run || _isStopping)
        {
            return;
        }

        _isStopping = true;
        if (_state == ClusterState.Running)
        {
            _epoch!.Halt();
            CaptureIfThere();
        }
        else if (_state is ClusterState.Waiting or ClusterState.Opening)
        {
            End(ClusterState.Stopped);
        }
    }

    private void Note(NodeFault fault)
    {
        switch (fault.Kind)
        {
            case NodeFaultKind.Damage when _epoch!.From is { } kept:
                _damaged.Add(kept.Tick);
                GoBack(new Bilingual(fault.Text, fault.Text));
                break;
            case NodeFaultKind.Store:
                Trouble(new StoreFailed(_attempt, new IOException($"node {AddressOf(Sender).Split('@')[^1]}: {fault.Text}")));
                break;
            case NodeFaultKind.Refused:
                Fail(new ClusterFault(ClusterFaultKind.Refused, fault.Tick, fault.Text));
                break;
            default:
                Fail(new ClusterFault(ClusterFaultKind.Bug, fault.Tick, fault.Text, fault.Resident));
                break;
        }
    }

    private void Trouble(StoreFailed failed)
    {
        if (failed.Attempt != _attempt)
        {
            return;
        }

        if (failed.Cause is not (StoreException or IOException))
        {
            Fail(new ClusterFault(ClusterFaultKind.Refused, 0, failed.Cause.Message));
        }
        else if (failed.Cause is StoreException { IsFull: true } || _patience.Next(_last) is not { } wait)
        {
            Fail(new ClusterFault(ClusterFaultKind.Store, _last, failed.Cause.Message));
        }
        else
        {
            GoBack((failed.Cause as StoreException)?.Text ?? new Bilingual(failed.Cause.Message, failed.Cause.Message));
            _waitUntil = _pulse.Beats + (int)(wait / Beat);
        }
    }

    /// <summary>Begins a new epoch as soon as nodes and store are there; from the newest checkpoint.</summary>
    private void GoBack(Bilingual? why)
    {
        _trouble = why;
        if (_isStopping)
        {
            End(ClusterState.Stopped);
            return;
        }

        (_state, _wanted, _waitUntil) = (ClusterState.Waiting, 1, _pulse.Beats);
        Leave();
    }

    private void Fail(ClusterFault fault)
    {
        _fault = fault;
        End(ClusterState.Failed);
    }

    private void End(ClusterState state)
    {
        _state = state;
        if (_epoch is not null)
        {
            TellAll(new ClusterMessage.Close(_epoch.Id, IsRunOver: true));
        }

        Leave();
    }

    /// <summary>Leaves an epoch: whatever was under way for it counts no more.</summary>
    private void Leave()
    {
        _attempt++;
        _isCommitting = false;
        (_ended, _epoch) = (_epoch ?? _ended, null);
        if (_store is not null)
        {
            // It stays until it is closed: the next epoch opens it anew.
            Close(_store);
        }
    }

    private void Close(ConductedStore store) =>
        store.DisposeAsync().AsTask().PipeTo(Self, Self, () => new StoreClosed(store), _ => new StoreClosed(store));
}
