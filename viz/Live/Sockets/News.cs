using System.Buffers.Binary;
using System.Text.Json;

namespace CoCreation.Sim.Live;

/// <summary>What one viewer has not been sent yet. Nothing is queued: what is newest is made when it can be sent.</summary>
/// <param name="stage">What is watched.</param>
/// <param name="viewers">How many watch.</param>
internal sealed class News(Stage stage, Func<int> viewers)
{
    private const byte StateKind = 2;
    private const byte SeriesKind = 3;
    private const byte FeedKind = 4;
    private const int MostRows = 260;

    private readonly Seen[] _seen = [new(), new()];
    private int _version = -1;
    private int _viewers;

    /// <summary>The messages that are due now, each complete.</summary>
    public IEnumerable<Message> Due()
    {
        // Worlds first say what they are, then what happens in them.
        int version = stage.Version;
        if (version != _version || viewers() != _viewers)
        {
            (_version, _viewers) = (version, viewers());
            yield return Json(StateKind, 0, State.Of(stage, _viewers));
        }

        int week = stage.Week;
        foreach ((int slot, WatchedWorld world) in stage.Worlds)
        {
            foreach (Message message in Due(slot, world, week))
            {
                yield return message;
            }
        }
    }

    private IEnumerable<Message> Due(int slot, WatchedWorld world, int week)
    {
        Seen seen = _seen[slot];
        (int revision, WeekBook book) = (world.Revision, world.Book);
        if (seen.World != world || seen.Revision != revision)
        {
            // Of the world that was known, only what the change did not touch still holds.
            int from = seen.World == world && revision == seen.Revision + 1 ? Math.Min(seen.Rows, world.ChangedFrom) : 0;
            _seen[slot] = seen = new Seen { World = world, Revision = revision, Rows = from };
        }

        int computed = book.Computed;
        if (computed >= seen.Rows)
        {
            int last = Math.Min(computed, seen.Rows + MostRows - 1);
            yield return Json(SeriesKind, slot, new { slot, revision, from = seen.Rows, columns = world.Columns, rows = book.Rows(seen.Rows, last + 1 - seen.Rows) });
            yield return Json(FeedKind, slot, new { slot, revision, from = seen.Rows, entries = book.Feed(seen.Rows, last) });
            seen.Rows = last + 1;
            seen.HasMore = last < computed;
        }

        int shown = Math.Min(week, computed);
        if (shown < 0)
        {
            yield break;
        }

        if (book.Ties(shown) is { } ties && ties.Week != seen.Ties)
        {
            seen.Ties = ties.Week;
            yield return Stamped(ties.Bytes, slot, revision);
        }

        if (shown != seen.Week)
        {
            seen.Week = shown;
            yield return Stamped(book.Picture(shown), slot, revision);
        }
    }

    /// <summary>How many watch.</summary>
    public int Viewers => viewers();

    /// <summary>Whether there is more than could be made at once.</summary>
    public bool HasMore => Array.Exists(_seen, seen => seen.HasMore);

    private static Message Json<T>(byte kind, int slot, T what) => new((byte[])[kind, (byte)slot, 0, 0], JsonSerializer.SerializeToUtf8Bytes(what, LiveJson.Options));

    /// <summary>A kept message with its slot and revision; the kept one is for everybody, and is not copied.</summary>
    private static Message Stamped(byte[] kept, int slot, int revision)
    {
        byte[] head = [kept[0], (byte)slot, kept[2], kept[3], 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(4), revision);
        return new Message(head, kept.AsMemory(head.Length));
    }

    private sealed class Seen
    {
        public WatchedWorld? World { get; init; }

        public int Revision { get; init; }

        public int Rows { get; set; }

        public bool HasMore { get; set; }

        public int Ties { get; set; } = -1;

        public int Week { get; set; } = -1;
    }
}
