using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>Turns the ticks of a run into weeks that can be shown, in order.</summary>
internal sealed class WeekTeller
{
    private readonly World _world;
    private readonly WeekBook _book;
    private readonly int _keepEvery;
    private readonly List<(int Week, TownLayout Layout)> _layouts = [];
    private readonly Town _town = new();
    private TownLayout _layout;
    private double _output;
    private int _people;

    /// <summary>A teller that begins with week 0.</summary>
    /// <param name="world">The world that is run, or one like it.</param>
    /// <param name="book">Gets the weeks.</param>
    /// <param name="keepEvery">Every how many weeks there is a layout to go back to.</param>
    public WeekTeller(World world, WeekBook book, int keepEvery)
    {
        (_world, _book, _keepEvery) = (world, book, keepEvery);
        _layout = new TownLayout(world);
        _people = _layout.Spots.Count;
    }

    private WeekTeller(WeekTeller before, World world, WeekBook book, int week)
    {
        (_world, _book, _keepEvery) = (world, book, before._keepEvery);
        _layouts = [.. before._layouts.Where(kept => kept.Week <= week).Select(kept => (kept.Week, kept.Layout.CopyIn(world)))];
        _layout = _layouts.Count > 0 ? _layouts[^1].Layout.CopyIn(world) : new TownLayout(world);
    }

    /// <summary>Takes the next tick.</summary>
    public void Take(TickRecord record)
    {
        List<FeedEntry> feed = [];
        _town.Take(record, feed);
        Advance(record.Tick);
        TickRow row = TickRow.Of(record);
        _output += row.Output;
        _book.Add(Picture.Of(record, _town, _layout.Spots, _people), MeasureRow.Of(row, _output), feed, record);
        _people = _layout.Spots.Count;
    }

    /// <summary>A teller of another run that shares the ticks up to one of them.</summary>
    /// <param name="branch">The other run.</param>
    /// <param name="book">Has the weeks that both share, and gets those that follow.</param>
    public WeekTeller BranchTo(RememberedRun branch, WeekBook book)
    {
        int week = branch.LastTick;
        WeekTeller teller = new(this, branch.Scenario.ToWorld(branch.Seed), book, week);
        int done = teller._layouts.Count > 0 ? teller._layouts[^1].Week : -1;
        foreach (TickRecord record in branch.Records(0, week))
        {
            teller._town.Take(record, []);
            teller._output += TickRow.Of(record).Output;
            if (record.Tick > done)
            {
                teller.Advance(record.Tick);
            }
        }

        teller._people = teller._layout.Spots.Count;
        return teller;
    }

    private void Advance(int week)
    {
        _layout.Advance(week, _town);
        if (week % _keepEvery == 0 && (_layouts.Count == 0 || _layouts[^1].Week < week))
        {
            _layouts.Add((week, _layout.CopyIn(_world)));
        }
    }
}
