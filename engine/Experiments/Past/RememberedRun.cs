using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// A run that is kept in memory while it is computed: its ticks, without weeks of networks, and a checkpoint now and then. Any tick can
/// be gone back to, looked at, and branched from. One computes, any number may look meanwhile.
/// </summary>
public sealed class RememberedRun : PastRun
{
    private const int MostTicksWithoutRest = 5;

    private readonly object _gate = new();
    private readonly List<TickRecord> _ticks = [];
    private readonly List<Checkpoint> _checkpoints = [];

    /// <summary>A run of which nothing is computed yet.</summary>
    /// <param name="scenario">What runs.</param>
    /// <param name="seed">What keys all chance in it.</param>
    public RememberedRun(Scenario scenario, ulong seed)
        : base(scenario, seed)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        CheckpointEvery = Math.Clamp(scenario.Participants / 100, 10, 52);
    }

    /// <inheritdoc/>
    public override int LastTick
    {
        get
        {
            lock (_gate)
            {
                return _ticks.Count - 1;
            }
        }
    }

    /// <summary>Whether it came to its end.</summary>
    public bool IsComplete => LastTick >= Scenario.Ticks;

    /// <summary>Every how many ticks there is a checkpoint: from 10 in a small world to 52 in one of 5,200 and more.</summary>
    public int CheckpointEvery { get; }

    /// <summary>A run that shares this one's ticks up to one of them; what comes after is its own, and still to be computed.</summary>
    /// <param name="tick">The last tick that both share, from 0 to <see cref="PastRun.Scenario"/>'s last.</param>
    /// <param name="scenario">What runs in the other: the same up to the tick.</param>
    public RememberedRun BranchAt(int tick, Scenario scenario)
    {
        RememberedRun branch = new(scenario, Seed);
        lock (_gate)
        {
            branch._ticks.AddRange(_ticks.TakeWhile(record => record.Tick <= tick));
            branch._checkpoints.AddRange(_checkpoints.Where(kept => kept.Tick <= tick));
        }

        return branch;
    }

    /// <summary>Computes on from the newest checkpoint to the end; told to stop, finishes the tick.</summary>
    /// <param name="take">Gets every tick that was not known, in order, with the weeks of its networks.</param>
    /// <param name="look">Looks at the world at the beginning, after each checkpoint and at the end, between two ticks.</param>
    /// <param name="rest">Awaited every few ticks: whoever computes ahead may leave the processors to others for a while.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="ResidentFailedException">A resident threw in its step.</exception>
    /// <exception cref="DeterminismException">A tick came out otherwise than it is kept.</exception>
    public async Task ComputeAsync(Action<TickRecord> take, Func<Simulation, int, Task> look, Func<int, Task> rest, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(take);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(rest);
        Simulation simulation = Start(lens: null, Newest(LastTick), out int tick);
        await using (simulation.ConfigureAwait(false))
        {
            for (bool isDone = false; !isDone && !stop.IsCancellationRequested; isDone = tick >= Scenario.Ticks)
            {
                int next = tick < 0 ? 0 : Math.Min(Scenario.Ticks, tick - (tick % CheckpointEvery) + CheckpointEvery);
                tick = await simulation.RunAsync(Math.Clamp(next - Math.Max(0, tick), 0, MostTicksWithoutRest), Take, stop).ConfigureAwait(false);
                if (tick >= next)
                {
                    await LookAsync(simulation, tick, look).ConfigureAwait(false);
                }

                await rest(tick).ConfigureAwait(false);
            }
        }

        void Take(TickRecord record)
        {
            if (Keep(record))
            {
                take(record);
            }
        }
    }

    /// <summary>Looks at the residents as they are after a tick.</summary>
    /// <param name="tick">The tick, from 0 to <see cref="PastRun.LastTick"/>.</param>
    /// <param name="look">The look.</param>
    /// <exception cref="DeterminismException">A tick came out otherwise than it is kept.</exception>
    public async Task<T> AtAsync<T>(int tick, Func<Simulation, Task<T>> look)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tick, LastTick);
        Simulation simulation = Start(lens: null, Newest(tick), out int from);
        await using (simulation.ConfigureAwait(false))
        {
            await simulation.RunAsync(0, Check).ConfigureAwait(false);
            await simulation.RunAsync(tick - Math.Max(0, from), Check).ConfigureAwait(false);
            return await look(simulation).ConfigureAwait(false);
        }

        void Check(TickRecord record) => Keep(record);
    }

    /// <inheritdoc/>
    public override IEnumerable<TickRecord> Records(int first, int last)
    {
        lock (_gate)
        {
            int from = Math.Clamp(first, 0, _ticks.Count);
            return _ticks.GetRange(from, Math.Max(0, Math.Min(last + 1, _ticks.Count) - from));
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

        Simulation simulation = Start(lens, Newest(first - 1), out int from);
        await using (simulation.ConfigureAwait(false))
        {
            await simulation.RunAsync(0, Take, stop).ConfigureAwait(false);
            await simulation.RunAsync(last - Math.Max(0, from), Take, stop).ConfigureAwait(false);
        }

        void Take(TickRecord record)
        {
            Keep(record);
            if (record.Tick >= first)
            {
                take(record);
            }
        }
    }

    private Simulation Start(Lens? lens, Checkpoint? from, out int tick)
    {
        tick = from?.Tick ?? -1;
        World world = Scenario.ToWorld(Seed, observesNetworks: true, lens);
        return Simulation.Start(world, Simulation.DefaultDistricts(Scenario.Participants), from);
    }

    private Checkpoint? Newest(int tick)
    {
        lock (_gate)
        {
            return _checkpoints.Where(kept => kept.Tick <= tick).MaxBy(kept => kept.Tick);
        }
    }

    private async Task LookAsync(Simulation simulation, int tick, Func<Simulation, int, Task> look)
    {
        if (tick % CheckpointEvery == 0 && Newest(tick)?.Tick != tick)
        {
            Checkpoint checkpoint = await simulation.CaptureAsync().ConfigureAwait(false);
            lock (_gate)
            {
                _checkpoints.Add(checkpoint);
            }
        }

        await look(simulation, tick).ConfigureAwait(false);
    }

    /// <summary>Keeps a tick; false if it was known, and came out as it did before.</summary>
    private bool Keep(TickRecord record)
    {
        lock (_gate)
        {
            if (record.Tick < _ticks.Count)
            {
                return _ticks[record.Tick].Digest == record.Digest ? false : throw DeterminismException.Between(_ticks[record.Tick], record);
            }

            _ticks.Add(record with { Chronicle = [.. record.Chronicle.Where(entry => entry.What is not NetworkWeek)] });
            return true;
        }
    }
}
