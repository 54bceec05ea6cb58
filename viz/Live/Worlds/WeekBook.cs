using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>A week of a network.</summary>
/// <param name="Week">Which.</param>
/// <param name="What">What was observed.</param>
internal readonly record struct SeenWeek(int Week, NetworkWeek What);

/// <summary>All weeks of a world as they can be shown. One writes, any number read.</summary>
internal sealed class WeekBook
{
    private readonly object _gate = new();
    private readonly List<byte[]> _pictures = [];
    private readonly List<IReadOnlyList<double?>> _rows = [];
    private readonly List<FeedEntry> _feed = [];
    private readonly List<(int Week, byte[] Bytes)> _ties = [];
    private readonly Dictionary<ResidentId, List<SeenWeek>> _networks = [];

    /// <summary>The last week there is; -1 before the first.</summary>
    public int Computed
    {
        get
        {
            lock (_gate)
            {
                return _pictures.Count - 1;
            }
        }
    }

    /// <summary>Adds the next week.</summary>
    /// <param name="picture">The week as it is drawn.</param>
    /// <param name="row">Its measures, indexed by <see cref="Measure"/>.</param>
    /// <param name="feed">What is told of it.</param>
    /// <param name="record">What happened, with the weeks of networks.</param>
    public void Add(byte[] picture, IReadOnlyList<double?> row, IEnumerable<FeedEntry> feed, TickRecord record)
    {
        lock (_gate)
        {
            _pictures.Add(picture);
            _rows.Add(row);
            _feed.AddRange(feed);
            foreach (ChronicleEvent entry in record.Chronicle)
            {
                if (entry.What is NetworkWeek week)
                {
                    (_networks.TryGetValue(entry.Resident, out List<SeenWeek>? weeks) ? weeks : _networks[entry.Resident] = []).Add(new SeenWeek(entry.Tick, week));
                }
            }
        }
    }

    public void AddTies(int week, byte[] bytes)
    {
        lock (_gate)
        {
            if (!_ties.Exists(ties => ties.Week == week))
            {
                _ties.Add((week, bytes));
            }
        }
    }

    public byte[] Picture(int week)
    {
        lock (_gate)
        {
            return _pictures[week];
        }
    }

    /// <summary>The newest ties that are not of a later week; null if there are none.</summary>
    public (int Week, byte[] Bytes)? Ties(int week)
    {
        lock (_gate)
        {
            int index = _ties.FindLastIndex(ties => ties.Week <= week);
            return index < 0 ? null : _ties[index];
        }
    }

    public IReadOnlyList<IReadOnlyList<double?>> Rows(int from, int most)
    {
        lock (_gate)
        {
            return from >= _rows.Count ? [] : _rows.GetRange(from, Math.Min(most, _rows.Count - from));
        }
    }

    /// <summary>What is told of weeks, the first included.</summary>
    public IReadOnlyList<FeedEntry> Feed(int first, int last)
    {
        lock (_gate)
        {
            return [.. _feed.Where(entry => entry.Week >= first && entry.Week <= last)];
        }
    }

    public IReadOnlyList<SeenWeek> WeeksOf(ResidentId network)
    {
        lock (_gate)
        {
            return _networks.TryGetValue(network, out List<SeenWeek>? weeks) ? [.. weeks] : [];
        }
    }

    /// <summary>A book with the same weeks up to one of them.</summary>
    public WeekBook UpTo(int week)
    {
        WeekBook book = new();
        lock (_gate)
        {
            book._pictures.AddRange(_pictures.Take(week + 1));
            book._rows.AddRange(_rows.Take(week + 1));
            book._feed.AddRange(_feed.Where(entry => entry.Week <= week));
            book._ties.AddRange(_ties.Where(ties => ties.Week <= week));
            foreach ((ResidentId network, List<SeenWeek> weeks) in _networks)
            {
                List<SeenWeek> kept = [.. weeks.TakeWhile(seen => seen.Week <= week)];
                if (kept.Count > 0)
                {
                    book._networks.Add(network, kept);
                }
            }
        }

        return book;
    }
}
