using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>A world that runs on actors in this process: each resident is one. Opens no port.</summary>
public sealed class Simulation : IAsyncDisposable
{
    private readonly ActorSystem _system;
    private readonly IActorRef _conductor;

    private Simulation(ActorSystem system, World world, Placement placement, Checkpoint? from)
    {
        _system = system;
        int done = from?.Tick ?? -1;
        _conductor = system.ActorOf(ActorMaker.Of(() => new Conductor(world, placement, done)), "conductor");
        _conductor.Tell(new ConductorMessage.Open(from), ActorRefs.NoSender);
    }

    /// <summary>As many districts as keep this machine's processors busy, but none with fewer than 64 participants.</summary>
    public static int DefaultDistricts(int participants) => Math.Clamp(participants / 64, 1, 2 * Environment.ProcessorCount);

    /// <summary>Starts an actor system of its own.</summary>
    /// <param name="world">What to run; not to be shared with another simulation.</param>
    /// <param name="districts">How many districts; changes the speed, never the result.</param>
    /// <param name="from">Where to go on, of this very world; null (default) to begin with tick 0.</param>
    /// <param name="ground">Made for it ahead; null (default) for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of districts is below 1.</exception>
    public static Simulation Start(World world, int districts, Checkpoint? from = null, Ground? ground = null) =>
        Start(world, districts, from, PlacementKind.Blocks, ground);

    /// <summary>Starts with participants placed in a given way: in one process it hardly matters in which.</summary>
    internal static Simulation Start(World world, int districts, Checkpoint? from, PlacementKind kind, Ground? ground = null)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentOutOfRangeException.ThrowIfLessThan(districts, 1);
        Placement placement = Placement.In(world, districts, kind);
        ActorSystem system = ground?.Take() ?? Ground.Make(Math.Min(districts, Environment.ProcessorCount));
        return new Simulation(system, world, placement, from);
    }

    /// <summary>Runs further ticks. The first call also makes the world, which is tick 0, unless it goes on from a checkpoint.</summary>
    /// <param name="ticks">How many.</param>
    /// <param name="onTick">Gets every tick in order.</param>
    /// <param name="stop">Ends the run after the ticks that are under way.</param>
    /// <returns>The last tick done.</returns>
    /// <exception cref="ResidentFailedException">A resident threw; no further call succeeds.</exception>
    /// <exception cref="InvalidOperationException">It is running already, or the checkpoint is read otherwise than it was written.</exception>
    /// <exception cref="ObjectDisposedException">It was disposed of, perhaps meanwhile.</exception>
    public async Task<int> RunAsync(int ticks, Action<TickRecord> onTick, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(onTick);
        ArgumentOutOfRangeException.ThrowIfNegative(ticks);
        TaskCompletionSource<int> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _conductor.Tell(new ConductorMessage.Run(ticks, onTick, answer), ActorRefs.NoSender);
        using CancellationTokenRegistration halt = stop.Register(() => _conductor.Tell(new ConductorMessage.Halt(), ActorRefs.NoSender));
        return await AnswerAsync(answer).ConfigureAwait(false);
    }

    /// <summary>Runs further ticks until one at whose end a condition holds; no resident lives beyond that tick.</summary>
    /// <param name="ticks">How many at most.</param>
    /// <param name="onTick">Gets every tick in order.</param>
    /// <param name="until">The condition.</param>
    /// <param name="stop">Ends the run after the tick that is under way.</param>
    /// <returns>The last tick done.</returns>
    public async Task<int> RunUntilAsync(int ticks, Action<TickRecord> onTick, Predicate<TickRecord> until, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(until);
        bool holds = false;
        int done = await RunAsync(0, Watch, stop).ConfigureAwait(false);
        for (int i = 0; i < ticks && !holds && !stop.IsCancellationRequested; i++)
        {
            done = await RunAsync(1, Watch, stop).ConfigureAwait(false);
        }

        return done;

        void Watch(TickRecord record)
        {
            onTick(record);
            holds |= until(record);
        }
    }

    /// <summary>Asks every resident between ticks; the question runs in the resident's actor and must not change it.</summary>
    /// <param name="look">The question; what it returns null for is left out.</param>
    /// <returns>The answers in order of resident ids. What the question throws is thrown here.</returns>
    public async Task<IReadOnlyList<T>> VisitAsync<T>(Func<Resident, T?> look)
        where T : class
    {
        TaskCompletionSource<IReadOnlyList<object>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _conductor.Tell(new ConductorMessage.Show(look, answer), ActorRefs.NoSender);
        IReadOnlyList<object> seen = await AnswerAsync(answer).ConfigureAwait(false);
        return [.. seen.Cast<T>()];
    }

    /// <summary>The world as it is between ticks; not to be asked for while it runs.</summary>
    /// <exception cref="ResidentFailedException">A resident cannot be written.</exception>
    public async Task<Checkpoint> CaptureAsync()
    {
        TaskCompletionSource<Checkpoint> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _conductor.Tell(new ConductorMessage.Capture(answer), ActorRefs.NoSender);
        return await AnswerAsync(answer).ConfigureAwait(false);
    }

    /// <summary>How many residents live and how many actors the districts have; equal unless something is broken.</summary>
    internal Task<(int Residents, int Actors)> TakeCensusAsync()
    {
        TaskCompletionSource<(int, int)> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _conductor.Tell(new ConductorMessage.TakeCensus(answer), ActorRefs.NoSender);
        return AnswerAsync(answer);
    }

    /// <summary>Begins to end the actor system, without waiting: nothing can be run or asked any more. Whoever disposes of it, waits.</summary>
    public void End() => _system.Terminate();

    /// <summary>Ends the actor system; what still waits for an answer fails.</summary>
    public async ValueTask DisposeAsync() => await _system.Terminate().ConfigureAwait(false);

    private async Task<T> AnswerAsync<T>(TaskCompletionSource<T> answer)
    {
        Task first = await Task.WhenAny(answer.Task, _system.WhenTerminated).ConfigureAwait(false);
        ObjectDisposedException.ThrowIf(first != answer.Task, this);
        return await answer.Task.ConfigureAwait(false);
    }
}
