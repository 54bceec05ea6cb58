using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>A run that is kept, opened to be looked at, gone on with, or branched from; looking changes nothing in it.</summary>
public sealed class KeptRun : PastRun, IAsyncDisposable
{
    private readonly RunStore _store;
    private readonly RunKeeping _keeping;

    private KeptRun(RunStore store, RunKeeping keeping, Scenario scenario)
        : base(scenario, keeping.Facts.Seed) => (_store, _keeping) = (store, keeping);

    /// <summary>What the journal knows of it.</summary>
    public RunFacts Facts => _keeping.Facts;

    /// <inheritdoc/>
    public override int LastTick => _store.History.Ticks.Count - 1;

    /// <summary>Whether it came to its end.</summary>
    public bool IsComplete => LastTick >= Scenario.Ticks;

    /// <summary>Whether it came to its end and the last checkpoint is kept: its files can be made, and no tick is run again for them.</summary>
    public bool IsWhole => IsComplete && _store.History.Checkpoints.Any(kept => kept.Tick == Scenario.Ticks);

    /// <summary>Opens a run.</summary>
    /// <param name="address">Where it is kept.</param>
    /// <param name="run">Its name there.</param>
    /// <param name="place">What it is called in problems, such as its folder.</param>
    /// <param name="onDamage">Gets what is wrong with a checkpoint that is passed over; null (default) for nobody.</param>
    /// <returns>The run; null if nothing of it was kept.</returns>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="InputException">It is of a format or of rules that this version does not know.</exception>
    public static async Task<KeptRun?> OpenAsync(StoreAddress address, string run, string place, Action<string>? onDamage = null)
    {
        if (await RunFacts.KeptAsync(address, run, place).ConfigureAwait(false) is not { } facts)
        {
            return null;
        }

        // The scenario is put together while the journal is read.
        Task<Scenario> scenario = Task.Run(() => facts.ToScenario(place));
        RunStore store = await RunStore.OpenAsync(address, run).ConfigureAwait(false);
        try
        {
            return new KeptRun(store, new RunKeeping(address, run, facts) { OnDamage = onDamage }, await scenario.ConfigureAwait(false));
        }
        catch (InputException)
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>The run as it was after a tick: what it would have been, had it ended there.</summary>
    /// <param name="tick">The tick, from 1 to <see cref="LastTick"/>.</param>
    /// <param name="settings">Where its tables go, if anywhere; how it is kept does not count.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public Task<RunOutcome> AtAsync(int tick, RunSettings settings, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ScenarioProgress progress = new(Scenario with { Ticks = tick }, Facts.Seed, settings with { Keeping = _keeping });
        return new RunEpoch<RunOutcome>(progress, Reader()).RunAsync(stop);
    }

    /// <summary>Enters another run that shares this one's ticks up to one of them: what comes after is its own.</summary>
    /// <param name="tick">The last tick that both share, from 0 to <see cref="LastTick"/>.</param>
    /// <param name="branch">Where and how the other is kept; it must be new there.</param>
    /// <param name="stop">Ends it; what was entered of the other counts for nothing.</param>
    /// <exception cref="StoreException">A store does not answer, or cannot keep more.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public async Task BranchAsync(int tick, RunKeeping branch, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(branch);
        World world = Scenario.ToWorld(Facts.Seed, observesNetworks: true);
        RunStore store = await RunStore.OpenAsync(branch.Address, branch.Run, stop).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            await store.BeginAsync(branch.Facts.ToBytes()).ConfigureAwait(false);
            RunKeeper reader = Reader();
            Checkpoint? from = await reader.BeginAsync(tick).ConfigureAwait(false);
            await reader.RetellAsync(world, from, record => store.Append(world, record)).ConfigureAwait(false);
            Simulation simulation = Simulation.Start(world, Simulation.DefaultDistricts(Scenario.Participants), from);
            await using (simulation.ConfigureAwait(false))
            {
                await simulation.RunAsync(0, Take, stop).ConfigureAwait(false);
                await simulation.RunAsync(tick - (from?.Tick ?? 0), Take, stop).ConfigureAwait(false);
                stop.ThrowIfCancellationRequested();
                await store.CommitAsync(await simulation.CaptureAsync().ConfigureAwait(false)).ConfigureAwait(false);
            }

            void Take(TickRecord record)
            {
                _store.Append(world, record);
                store.Append(world, record);
            }
        }
    }

    /// <inheritdoc/>
    public override async Task WatchAsync(Lens lens, int first, int last, Action<TickRecord> take, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(take);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, LastTick);
        if (last < first)
        {
            return;
        }

        RunKeeper keeper = Reader();
        World world = Scenario.ToWorld(Facts.Seed, observesNetworks: true, lens);
        Checkpoint? from = await keeper.NewestAsync(first - 1).ConfigureAwait(false);
        Simulation simulation = Simulation.Start(world, Facts.Districts ?? Simulation.DefaultDistricts(Scenario.Participants), from);
        await using (simulation.ConfigureAwait(false))
        {
            await simulation.RunAsync(0, Take, stop).ConfigureAwait(false);
            await simulation.RunAsync(last - (from?.Tick ?? 0), Take, stop).ConfigureAwait(false);
        }

        void Take(TickRecord record)
        {
            keeper.Keep(world, record);
            if (record.Tick >= first)
            {
                take(record);
            }
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<TickRecord> Records(int first, int last)
    {
        World world = Scenario.ToWorld(Facts.Seed);
        for (int tick = Math.Max(0, first); tick <= Math.Min(last, LastTick); tick++)
        {
            yield return _store.History.TickOf(world, tick);
        }
    }

    /// <summary>The digest of a tick, in 16 lower-case hexadecimal digits.</summary>
    public string DigestOf(int tick) =>
        _store.History.TickOf(Scenario.ToWorld(Facts.Seed), tick).Digest.ToString("x16", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _store.DisposeAsync();

    private RunKeeper Reader() => new(_store, _keeping, null) { IsReading = true };
}
