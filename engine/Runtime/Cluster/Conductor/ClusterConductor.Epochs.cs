using Akka.Actor;
using Akka.Cluster;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <content>An epoch from its beginning to its end.</content>
internal sealed partial class ClusterConductor
{
    private void Begin(StoreOpened opened)
    {
        if (opened.Attempt != _attempt || _state != ClusterState.Opening)
        {
            Close(opened.Store);
            return;
        }

        _store = opened.Store;
        if (_store.IsComplete)
        {
            End(ClusterState.Complete);
            return;
        }

        EpochId id = new(_order!.Run, _store.Epoch);
        _epoch = new ConductedEpoch(id, _order, _world!, Assignment.Of(_crew.Ready, _order.Districts), _store.From);
        TellAll(OpenMessage());
    }

    private void NoteOpened()
    {
        if (_epoch!.NoteOpened(_epoch.PlaceOf(AddressOf(Sender))))
        {
            (_state, _trouble) = (ClusterState.Running, null);
            Grant();
            CaptureIfThere();
        }
    }

    private void Take(Frame frame)
    {
        try
        {
            foreach (TickRecord record in _epoch!.Take(frame))
            {
                _store!.Append(_world!, record);
                _last = Math.Max(_last, record.Tick);
            }

            Grant();
            CaptureIfThere();
        }
        catch (StoreException fault)
        {
            Trouble(new StoreFailed(_attempt, fault));
        }
        catch (DeterminismException fault)
        {
            Fail(new ClusterFault(ClusterFaultKind.Determinism, _epoch!.Done, fault.Message));
        }
    }

    private void Grant()
    {
        if (_epoch!.NextGrant() is { } tick)
        {
            TellAll(new ClusterMessage.Grant(_epoch.Id, tick, _epoch.Done));
        }
    }

    private void CaptureIfThere()
    {
        if (_epoch!.Done < _epoch.Target || _isCommitting || _state != ClusterState.Running)
        {
            return;
        }

        foreach (NodePlace node in _epoch.NotSaved)
        {
            Tell(node, new ClusterMessage.Capture(_epoch.Id, _epoch.Done));
        }
    }

    private void Note(ClusterMessage.Saved saved)
    {
        if (_epoch!.NoteSaved(_epoch.PlaceOf(AddressOf(Sender)), saved) && !_isCommitting)
        {
            _isCommitting = true;
            int attempt = _attempt;
            _store!.CommitAsync(_epoch.Done, _epoch.Pieces)
                .PipeTo(Self, Self, () => new Committed(attempt), fault => new StoreFailed(attempt, fault));
        }
    }

    /// <summary>A checkpoint is committed: ends, lets nodes leave or join, or goes on.</summary>
    private void GoOn()
    {
        _isCommitting = false;
        if (_epoch!.Done >= _order!.Ticks)
        {
            End(ClusterState.Complete);
        }
        else if (_isStopping)
        {
            End(ClusterState.Stopped);
        }
        else if (!_crew.Ready.SequenceEqual(_epoch.Nodes.Select(node => node.Address)))
        {
            GoBack(null);
        }
        else
        {
            _epoch.GoOn();
            Grant();
        }

        SayGoodbye();
    }

    private void Note(NodeFault fault)
    {
        switch (fault.Kind)
        {
            case NodeFaultKind.Damage when _epoch!.From is { } kept:
                _damaged.Add(kept.Tick);
                GoBack(fault.Text);
                break;
            case NodeFaultKind.Store:
                Trouble(new StoreFailed(_attempt, new IOException(fault.Text)));
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
        else if (failed.Cause is StoreException { IsFull: true } || _patience.Next(_last) is not { } seconds)
        {
            Fail(new ClusterFault(ClusterFaultKind.Store, _last, failed.Cause.Message));
        }
        else
        {
            GoBack(failed.Cause.Message);
            _waitUntil = _pulse.Beats + (int)(seconds / Beat.TotalSeconds);
        }
    }

    /// <summary>Begins a new epoch as soon as nodes and store are there; from the newest checkpoint.</summary>
    private void GoBack(string? why)
    {
        _trouble = why;
        (_state, _wanted, _waitUntil) = (_isStopping ? ClusterState.Stopped : ClusterState.Waiting, 1, _pulse.Beats);
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

    private ClusterStatus Status()
    {
        ClusterEvent.CurrentClusterState members = _cluster.State;
        IEnumerable<NodeStatus> nodes = members.Members.Select(member => new NodeStatus(
            $"{member.Address.Host}:{member.Address.Port}",
            member.Status.ToString(),
            !members.Unreachable.Contains(member),
            _epoch?.Nodes.FirstOrDefault(node => node.Address == member.Address.ToString())?.Count ?? 0,
            member.Address == _cluster.SelfAddress));
        ConductedEpoch? epoch = _epoch ?? _ended;
        Traffic traffic = epoch?.Traffic ?? default;
        return new ClusterStatus([.. nodes.OrderBy(node => node.Address, StringComparer.Ordinal)], _store is not null && _epoch is null ? ClusterState.Waiting : _state)
        {
            Run = _order?.Run,
            Epoch = epoch?.Id.Number ?? 0,
            Tick = _epoch?.Done ?? _last,
            Ticks = _order?.Ticks ?? 0,
            LettersPerSecond = _state == ClusterState.Running ? _pulse.LettersPerSecond : 0,
            Letters = traffic.Letters,
            LettersCrossed = traffic.LettersCrossed,
            BytesCrossed = traffic.BytesCrossed,
            Trouble = _trouble,
            Fault = _fault,
        };
    }
}
