using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>How far the nodes of an epoch have come, by what they say.</summary>
internal sealed class ConductedEpoch
{
    /// <summary>How far districts may run ahead of the last tick that is known to be done everywhere.</summary>
    private const int Ahead = 8;

    private readonly World _world;
    private readonly ClusterOrder _order;
    private readonly Gathering _gathering;
    private readonly FrameInbox[] _inboxes;
    private readonly Traffic[] _traffic;
    private readonly HashSet<int> _opened = [];
    private readonly SortedDictionary<int, IReadOnlyList<SavedPart>> _saved = [];
    private readonly int[] _nextAtLastLook;

    public ConductedEpoch(EpochId id, ClusterOrder order, World world, IReadOnlyList<NodePlace> nodes, KeptCheckpoint? from)
    {
        (Id, Nodes, From, _order, _world) = (id, nodes, from, order, world);
        (Done, Granted) = (from?.Tick ?? -1, from?.Tick ?? -1);
        Target = NextStop(Done);
        _gathering = new Gathering(order.Districts, nodes.Count(node => node.Count > 0), Done + 1);
        _inboxes = [.. nodes.Select(_ => new FrameInbox(Done + 1))];
        _nextAtLastLook = new int[nodes.Count];
        _traffic = new Traffic[nodes.Count];
    }

    public EpochId Id { get; }

    public IReadOnlyList<NodePlace> Nodes { get; }

    /// <summary>Where it began; null for the beginning.</summary>
    public KeptCheckpoint? From { get; }

    /// <summary>The last tick done everywhere.</summary>
    public int Done { get; private set; }

    /// <summary>The last tick granted.</summary>
    public int Granted { get; private set; }

    /// <summary>The tick at which nodes wait for each other: the next checkpoint.</summary>
    public int Target { get; private set; }

    public Traffic Traffic => _traffic.Aggregate((one, other) => one + other);

    /// <summary>Nodes whose districts are not there yet.</summary>
    public IEnumerable<NodePlace> NotOpened => Nodes.Where((_, node) => !_opened.Contains(node));

    /// <summary>Nodes that have not saved their districts.</summary>
    public IEnumerable<NodePlace> NotSaved => Nodes.Where((_, node) => !_saved.ContainsKey(node));

    /// <summary>In how many pieces the part of each district lies in the store.</summary>
    public int[] Pieces => [.. _saved.Values.SelectMany(parts => parts).OrderBy(part => part.District).Select(part => part.Pieces)];

    public int PlaceOf(string address)
    {
        int place = Nodes.Count - 1;
        while (place >= 0 && Nodes[place].Address != address)
        {
            place--;
        }

        return place;
    }

    /// <summary>Notes that a node has its districts; true if it was the last one.</summary>
    public bool NoteOpened(int node) => node >= 0 && _opened.Add(node) && _opened.Count == Nodes.Count;

    /// <summary>Notes that a node has saved its districts; true if it was the last one.</summary>
    public bool NoteSaved(int node, ClusterMessage.Saved saved) =>
        node >= 0 && saved.Tick == Done && _saved.TryAdd(node, saved.Parts) && _saved.Count == Nodes.Count;

    /// <summary>The tick that may be granted now; null if it has been.</summary>
    public int? NextGrant()
    {
        int granted = Math.Min(Target, Done + Ahead);
        if (granted <= Granted)
        {
            return null;
        }

        Granted = granted;
        return granted;
    }

    /// <summary>Goes no further than what was granted.</summary>
    public void Halt() => Target = Math.Max(Granted, Done);

    /// <summary>Goes on after a checkpoint.</summary>
    public void GoOn()
    {
        _saved.Clear();
        Target = NextStop(Done);
    }

    /// <summary>Takes in what a node says; returns the ticks that are done by it.</summary>
    /// <exception cref="InvalidDataException">It cannot be read.</exception>
    public IEnumerable<TickRecord> Take(Frame frame)
    {
        if (frame.From < 0 || frame.From >= Nodes.Count)
        {
            yield break;
        }

        FrameInbox inbox = _inboxes[frame.From];
        inbox.Take(frame);
        while (inbox.TryTake(out byte[]? bytes))
        {
            TickReport report = TickReport.Read(_world, bytes, _order.Districts);
            _traffic[frame.From] = report.Traffic;
            if (_gathering.Add(report.Record) is { } record)
            {
                Done = record.Tick;
                yield return record;
            }
        }
    }

    /// <summary>What to ask nodes for again, since nothing came of them since the last look.</summary>
    public IEnumerable<(NodePlace Node, FrameRequest Request)> Overdue()
    {
        for (int node = 0; node < Nodes.Count; node++)
        {
            FrameInbox inbox = _inboxes[node];
            if (_nextAtLastLook[node] == inbox.Next && inbox.Next <= Granted && Nodes[node].Count > 0)
            {
                yield return (Nodes[node], new FrameRequest(Id.Tag, FrameRequest.Conductor, FrameLane.Report, inbox.Next, inbox.Missing));
            }

            _nextAtLastLook[node] = inbox.Next;
        }
    }

    private int NextStop(int done)
    {
        int from = Math.Max(0, done);
        return Math.Min(_order.Ticks, from - (from % _order.CheckpointEvery) + _order.CheckpointEvery);
    }
}
