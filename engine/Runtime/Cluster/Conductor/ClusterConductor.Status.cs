using Akka.Cluster;

namespace CoCreation.Sim.Runtime;

/// <content>What it says of itself.</content>
internal sealed partial class ClusterConductor
{
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
            Run = _order?.Name,
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
