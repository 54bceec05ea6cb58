using System.Threading.Channels;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Live;

/// <summary>
/// A world that is watched: it is computed ahead by the same actors as in every run, as fast as it goes until it is far ahead of what plays,
/// while any week that is done can be shown. A change from a week on makes a new revision that shares the weeks up to it.
/// </summary>
internal sealed class LiveWorld : WatchedWorld
{
    private readonly Signal _changed;
    private readonly Func<int, bool> _isFarAhead;
    private readonly int _given;
    private CancellationTokenSource _stop = new();
    private Task _computing = Task.CompletedTask;
    private WeekTeller _teller;

    /// <summary>A world of which nothing is computed yet.</summary>
    /// <param name="scenario">What runs in it.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="changed">Fired with every week.</param>
    /// <param name="isFarAhead">Whether a week is far ahead of what plays.</param>
    public LiveWorld(Scenario scenario, ulong seed, Signal changed, Func<int, bool> isFarAhead)
    {
        (_changed, _isFarAhead) = (changed, isFarAhead);
        _given = scenario.Events.Count;
        Run = new RememberedRun(scenario, seed);
        _teller = new WeekTeller(scenario.ToWorld(seed), Book, Run.CheckpointEvery);
    }

    private LiveWorld(LiveWorld other, RememberedRun run)
    {
        (_changed, _isFarAhead, _given, Revision) = (other._changed, other._isFarAhead, other._given, other.Revision);
        (Run, Book) = (run, other.Book.UpTo(run.LastTick));
        _teller = other._teller.BranchTo(run, Book);
    }

    /// <summary>The run, as far as it is computed.</summary>
    public RememberedRun Run { get; private set; }

    public Scenario Scenario => Run.Scenario;

    /// <inheritdoc/>
    public override RunSubject Subject => Scenario;

    /// <inheritdoc/>
    public override ulong Seed => Run.Seed;

    /// <inheritdoc/>
    public override int Weeks => Scenario.Ticks;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns => Series.Columns;

    /// <summary>Whether an event was made on the page; the events of the scenario as it was opened come first.</summary>
    public bool IsLive(int place) => place >= _given;

    /// <inheritdoc/>
    public override void Start()
    {
        CancellationTokenSource stop = _stop = new();
        Channel<TickRecord> told = Channel.CreateUnbounded<TickRecord>(new UnboundedChannelOptions { SingleReader = true, SingleWriter = true });
        (RememberedRun run, WeekBook book, WeekTeller teller) = (Run, Book, _teller);
        Task computing = Task.Run(async () =>
        {
            Exception? fault = null;
            try
            {
                await run.ComputeAsync(record => told.Writer.TryWrite(record), LookAsync, new Rest(_isFarAhead, stop.Token).TakeAsync, stop.Token).ConfigureAwait(false);
            }
            catch (Exception failure)
            {
                fault = failure is OperationCanceledException ? null : failure;
            }

            told.Writer.Complete(fault);
        });
        _computing = Task.WhenAll(computing, Task.Run(() => TellAsync(told.Reader, teller)));

        async Task LookAsync(Simulation simulation, int week)
        {
            if (week >= 0)
            {
                book.AddTies(week, TiePicture.Of(week, await TieLook.AtAsync(simulation).ConfigureAwait(false)));
            }
        }
    }

    /// <summary>Goes on otherwise after a week: what was computed beyond it no longer holds.</summary>
    /// <param name="week">The last week that stays, one that is computed.</param>
    /// <param name="scenario">What runs from now on; up to the week the same.</param>
    public async Task ChangeAsync(int week, Scenario scenario)
    {
        await StopAsync().ConfigureAwait(false);
        Run = Run.BranchAt(week, scenario);
        Book = Book.UpTo(week);
        _teller = _teller.BranchTo(Run, Book);
        (Saved, Fault, ChangedFrom) = (null, null, week + 1);
        Revision++;
        Rehash();
        Start();
    }

    /// <summary>Another world that shares the weeks up to one of them; not yet begun.</summary>
    public async Task<LiveWorld> BranchAsync(int week, Scenario scenario)
    {
        bool isComputing = !_computing.IsCompleted;
        await StopAsync().ConfigureAwait(false);
        LiveWorld branch = new(this, Run.BranchAt(week, scenario));
        if (isComputing)
        {
            Start();
        }

        return branch;
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync() => await StopAsync().ConfigureAwait(false);

    private async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _computing.ConfigureAwait(false);
        _stop.Dispose();
        _stop = new CancellationTokenSource();
    }

    private async Task TellAsync(ChannelReader<TickRecord> told, WeekTeller teller)
    {
        try
        {
            await foreach (TickRecord record in told.ReadAllAsync().ConfigureAwait(false))
            {
                teller.Take(record);
                _changed.Fire();
            }
        }
        catch (Exception failure)
        {
            Fault = FaultOf(failure);
        }

        _changed.Fire();
    }
}
