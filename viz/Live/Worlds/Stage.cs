using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>
/// What everybody sees: one world, or two beside each other, and the week that is shown. One command at a time changes it; whoever looks
/// is woken by <see cref="Changed"/>.
/// </summary>
internal sealed partial class Stage : IAsyncDisposable
{
    public const double LeastSpeed = 0.5;
    public const double MostSpeed = 1000;

    private const double FarSeconds = 10;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _turn = new(1);
    private volatile WatchedWorld?[] _worlds = [null, null];
    private int _version;

    /// <summary>Fired whenever there is something new to see.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Held by whoever writes a run folder: one is written at a time.</summary>
    public SemaphoreSlim Saving { get; } = new(1);

    /// <summary>Held by whoever runs weeks again to look into them: more than two at a time would take memory from the world on show, and time from its host.</summary>
    public SemaphoreSlim Looking { get; } = new(2);

    /// <summary>Counts what a state says anew; a page that knows this number knows the state.</summary>
    public int Version => Volatile.Read(ref _version);

    /// <summary>The week that is shown.</summary>
    public int Week { get; private set; }

    public bool IsPlaying { get; private set; }

    /// <summary>Weeks per second.</summary>
    public double Speed { get; private set; } = LeastSpeed;

    /// <summary>The worlds that are open, by slot.</summary>
    public IEnumerable<(int Slot, WatchedWorld World)> Worlds =>
        _worlds.Index().Where(one => one.Item is not null).Select(one => (one.Index, one.Item!));

    /// <summary>The last week of the worlds.</summary>
    public int Weeks => Worlds.Select(one => one.World.Weeks).DefaultIfEmpty(0).Max();

    /// <summary>The last week that all worlds have; one that ends before the other shows its last week from then on.</summary>
    public int Computed => Math.Min(Weeks, Worlds.Select(one => one.World.IsWhole ? int.MaxValue : one.World.Book.Computed).DefaultIfEmpty(0).Min());

    /// <summary>The world of a slot.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public WatchedWorld Watched(int slot) => (slot is 0 or 1 ? _worlds[slot] : null) ?? throw Refusal.NoWorld;

    /// <summary>The world of networks of a slot.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public LiveWorld WorldOf(int slot) => Watched(slot) as LiveWorld ?? throw Refusal.IsModel;

    public Task PlayAsync(double? speed) => DoAsync(async () =>
    {
        Watched(0);
        Speed = Math.Clamp(speed ?? Speed, LeastSpeed, MostSpeed);
        IsPlaying = true;
        if (Week >= Weeks)
        {
            await ReachAsync(0).ConfigureAwait(false);
        }
    });

    /// <summary>Sets how many weeks are shown in a second, whether it plays or not.</summary>
    public Task SetSpeedAsync(double speed) => DoAsync(() =>
    {
        Watched(0);
        Speed = Math.Clamp(speed, LeastSpeed, MostSpeed);
        return Task.CompletedTask;
    });

    public Task PauseAsync() => DoAsync(() =>
    {
        IsPlaying = false;
        return Task.CompletedTask;
    });

    /// <summary>Shows another week and pauses; one that is not computed yet is waited for.</summary>
    public Task SeekAsync(int week) => DoAsync(() =>
    {
        Watched(0);
        IsPlaying = false;
        return ReachAsync(Math.Clamp(week, 0, Weeks));
    });

    /// <summary>Says that something in the state is new.</summary>
    public void Tell()
    {
        Interlocked.Increment(ref _version);
        Changed.Fire();
    }

    /// <summary>Shows the next weeks while it plays.</summary>
    /// <param name="weeks">How many have passed since the last call.</param>
    /// <returns>How many were shown; fewer where they are not computed yet.</returns>
    public int Pass(int weeks)
    {
        int shown = Math.Max(0, Math.Min(weeks, Computed - Week));
        if (!IsPlaying || (shown == 0 && Week < Weeks) || !_turn.Wait(0))
        {
            return 0;
        }

        Week = Math.Min(Week + shown, Weeks);
        if (Week >= Weeks)
        {
            IsPlaying = false;
            Interlocked.Increment(ref _version);
        }

        _turn.Release();
        Changed.Fire();
        return shown;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await CloseAsync(_worlds).ConfigureAwait(false);
        _turn.Dispose();
        Saving.Dispose();
        Looking.Dispose();
    }

    /// <summary>Whether a week is shown only seconds from now, at the speed at which it plays.</summary>
    public bool IsFarAhead(int week) => IsPlaying && week - Week > FarSeconds * Speed;

    private static async Task CloseAsync(WatchedWorld?[] worlds)
    {
        foreach (WatchedWorld world in worlds.OfType<WatchedWorld>())
        {
            await world.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task SetOtherAsync(WatchedWorld? world)
    {
        WatchedWorld? before = _worlds[1];
        _worlds = [_worlds[0], world];
        world?.Start();
        await CloseAsync([before]).ConfigureAwait(false);
    }

    /// <summary>Shows a week as soon as all worlds have it, or the last that they have if that takes too long.</summary>
    private async Task ReachAsync(int week)
    {
        await AwaitAsync(week).ConfigureAwait(false);
        Week = Math.Min(week, Math.Max(0, Computed));
    }

    /// <summary>Waits until all worlds have a week, but not for ever.</summary>
    private async Task AwaitAsync(int week)
    {
        Task patience = Task.Delay(LongestWait);
        while (Computed < week && Worlds.All(one => one.World.Fault is null) && !patience.IsCompleted)
        {
            Task next = Changed.Next;
            if (Computed < week)
            {
                await Task.WhenAny(next, patience).ConfigureAwait(false);
            }
        }
    }

    private async Task DoAsync(Func<Task> command)
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await command().ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
            Tell();
        }
    }
}
