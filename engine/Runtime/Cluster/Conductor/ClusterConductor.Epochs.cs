using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <content>An epoch from its beginning to its end.</content>
internal sealed partial class ClusterConductor
{
    private void OpenIfReady()
    {
        bool isTime = _crew.Silent.Count == 0 && (_crew.Ready.Count >= _wanted || _pulse.Beats > _waitUntil + MostWaiting);
        if (_store is null && _crew.Ready.Count > 0 && isTime && _pulse.Beats >= _waitUntil)
        {
            _state = ClusterState.Opening;
            int attempt = _attempt;
            ConductedStore.OpenAsync(_order!, _damaged)
                .PipeTo(Self, Self, store => new StoreOpened(attempt, store), fault => new StoreFailed(attempt, fault));
        }
    }

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

        if (_crew.Ready.Count == 0)
        {
            GoBack(null);
            return;
        }

        _isDone = false;
        EpochId id = new(_order!.Name, _store.Epoch);
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
                _isDone |= _ends?.Invoke(record) == true;
            }

            if (_isDone)
            {
                _epoch.Halt();
            }

            Grant();
            CaptureIfThere();
        }
        catch (StoreException fault)
        {
            Trouble(new StoreFailed(_attempt, fault));
        }
        catch (InvalidDataException fault)
        {
            Fail(new ClusterFault(ClusterFaultKind.Store, _epoch!.Done, fault.Message));
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
        if (_isDone || _epoch!.Done >= _order!.Ticks)
        {
            End(ClusterState.Complete);
        }
        else if (_isStopping)
        {
            End(ClusterState.Stopped);
        }
        else if (!_crew.Ready.SequenceEqual(_epoch!.Nodes.Select(node => node.Address)))
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

    /// <summary>Says again what was not answered: it may have been lost.</summary>
    private void SayAgain()
    {
        if (_epoch is null || _state is not (ClusterState.Opening or ClusterState.Running))
        {
            return;
        }

        foreach (NodePlace node in _epoch.NotOpened)
        {
            Tell(node, OpenMessage());
        }

        if (_state == ClusterState.Running)
        {
            TellAll(new ClusterMessage.Grant(_epoch.Id, _epoch.Granted, _epoch.Done));
            foreach ((NodePlace node, FrameRequest request) in _epoch.Overdue())
            {
                Tell(node, request);
            }

            CaptureIfThere();
        }
    }
}
