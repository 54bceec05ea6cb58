using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <content>What is saved, and what fails.</content>
internal sealed partial class NodeEpoch
{
    private void Capture(int tick)
    {
        if (_saved?.Tick == tick)
        {
            _conductor.Tell(_saved, Self);
        }
        else if (_capturing != tick)
        {
            _capturing = tick;
            _captured.Clear();
            TellAll(new DistrictMessage.Capture());
            SaveIfWhole();
        }
    }

    private void Note(DistrictMessage.Captured captured)
    {
        if (captured.Fault is { } fault)
        {
            Fail(fault);
            return;
        }

        _captured.Add(captured);
        SaveIfWhole();
    }

    private void SaveIfWhole()
    {
        if (_captured.Count == Place.Count)
        {
            int tick = _capturing;
            DistrictMessage.Captured[] parts = [.. _captured];
            _captured.Clear();
            _plan.Store.SaveAsync(_plan.Epoch.Number, _plan.Placement.Kind, parts)
                .PipeTo(Self, Self, pieces => new ClusterMessage.Saved(_plan.Epoch, tick, pieces), fault => new Lost(fault));
        }
    }

    private void Fail(DistrictMessage.Failed failed) =>
        Tell(new NodeFault(NodeFaultKind.Bug, failed.Tick, failed.Cause.Message, failed.Resident?.ToString()));

    private void Fail(Exception cause) => Tell(cause switch
    {
        StoreException => new NodeFault(NodeFaultKind.Store, _granted, cause.Message),
        InvalidDataException => new NodeFault(NodeFaultKind.Damage, _plan.From?.Tick ?? 0, cause.Message),
        _ => new NodeFault(NodeFaultKind.Bug, _granted, cause.Message),
    });

    private void Tell(NodeFault fault)
    {
        _failed = new ClusterMessage.Failed(_plan.Epoch, fault);
        _conductor.Tell(_failed, Self);
    }
}
