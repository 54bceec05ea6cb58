using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>Who is a member of what after a tick, folded from what happens.</summary>
internal sealed class Town
{
    private readonly SortedDictionary<ResidentId, TownNetwork> _networks = [];
    private readonly List<ResidentId> _ended = [];

    /// <summary>The networks of this tick, in order of id; those that end with it included.</summary>
    public IReadOnlyCollection<TownNetwork> Networks => _networks.Values;

    /// <summary>Those who rose and left a network in this tick.</summary>
    public List<uint> Phoenixes { get; } = [];

    /// <summary>Those who left all networks for good in this tick.</summary>
    public List<uint> Gone { get; } = [];

    /// <summary>Takes the next tick and gathers what is told of it.</summary>
    public void Take(TickRecord record, List<FeedEntry> feed)
    {
        _ended.ForEach(network => _networks.Remove(network));
        _ended.Clear();
        Phoenixes.Clear();
        Gone.Clear();
        foreach (TownNetwork network in _networks.Values)
        {
            network.Event = NetworkEvent.None;
        }

        foreach (ChronicleEvent entry in record.Chronicle)
        {
            if (entry.Resident.IsParticipant)
            {
                TakeOfParticipant(entry, feed);
            }
            else if (_networks.TryGetValue(entry.Resident, out TownNetwork? network))
            {
                TakeOfNetwork(entry, network, feed);
            }
        }
    }

    private void TakeOfParticipant(ChronicleEvent entry, List<FeedEntry> feed)
    {
        uint participant = entry.Resident.Participant;
        switch (entry.What)
        {
            case NetworkFounded it:
                _networks[it.Network] = new TownNetwork(it.Network);
                break;
            case Joined it when _networks.TryGetValue(it.Network, out TownNetwork? network):
                Join(network, participant, entry.Tick, feed);
                break;
            case MemberLeft it:
                _networks.GetValueOrDefault(it.Network)?.Members.Remove(participant);
                Leave(it, participant, entry.Tick, feed);
                break;
            default:
                break;
        }
    }

    private static void Join(TownNetwork network, uint participant, int week, List<FeedEntry> feed)
    {
        if (network.Members.Count == 0)
        {
            network.Event = NetworkEvent.Founded;
        }

        network.Members.Add(participant);
        if (network.IsFormed && !network.HasFormed)
        {
            network.HasFormed = true;
            feed.Add(new FeedEntry(week, "founded") { Network = network.Id, Members = network.Members.Count });
        }
    }

    private void Leave(MemberLeft left, uint participant, int week, List<FeedEntry> feed)
    {
        if (left.IsPhoenix)
        {
            Phoenixes.Add(participant);
            feed.Add(new FeedEntry(week, "phoenix") { Network = left.Network, Participant = participant, Type = _networks.GetValueOrDefault(left.Network)?.Type });
        }
        else if (left.Reason == LeaveReason.ForGood && !Gone.Contains(participant))
        {
            Gone.Add(participant);
            feed.Add(new FeedEntry(week, "gone") { Participant = participant });
        }
    }

    private void TakeOfNetwork(ChronicleEvent entry, TownNetwork network, List<FeedEntry> feed)
    {
        FeedEntry? told = null;
        switch (entry.What)
        {
            case TypeChanged it:
                (network.Type, network.Event) = (it.To, NetworkEvent.Changed);
                told = new FeedEntry(entry.Tick, "changed") { Type = it.To, Before = it.From };
                break;
            case ProjectCompleted:
                told = new FeedEntry(entry.Tick, "completed");
                break;
            case NetworkDissolved it:
                network.Event = NetworkEvent.Ended;
                _ended.Add(network.Id);
                told = new FeedEntry(entry.Tick, "ended")
                {
                    Type = network.Type, Reason = it.Reason, Weeks = it.Life.Age, Output = Math.Round(it.Life.Output, 1),
                };
                break;
            default:
                break;
        }

        if (told is not null && network.HasFormed)
        {
            feed.Add(told with { Network = network.Id, Members = network.Members.Count });
        }
    }
}
