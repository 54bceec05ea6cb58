using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// What a simulation stands on, an actor system without anybody in it, made in the background while what is to run is still read: with it
/// a simulation starts at once.
/// </summary>
public sealed class Ground : IAsyncDisposable
{
    private readonly Task<ActorSystem> _system = Task.Run(() => Make(Environment.ProcessorCount));
    private int _takers;

    /// <summary>The system; for the first simulation only, which ends it. Null for any other one.</summary>
    internal ActorSystem? Take() => Interlocked.Increment(ref _takers) == 1 ? _system.GetAwaiter().GetResult() : null;

    /// <summary>A system with a number of threads for districts.</summary>
    internal static ActorSystem Make(int threads) => ActorSystem.Create("cocreation", HostingSettings.With(threads));

    /// <summary>Ends the system, if no simulation has.</summary>
    public async ValueTask DisposeAsync()
    {
        ActorSystem system = await _system.ConfigureAwait(false);
        await system.Terminate().ConfigureAwait(false);
    }
}
