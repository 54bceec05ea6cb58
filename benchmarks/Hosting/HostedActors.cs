using Akka.Actor;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>An actor system full of empty actors, as many parents as processors.</summary>
internal sealed class HostedActors : IAsyncDisposable
{
    private const string Quiet = "akka { loglevel = OFF, stdout-loglevel = OFF }";
    private readonly ActorSystem _system;
    private readonly List<IActorRef> _parents;

    private HostedActors(ActorSystem system, Props parent)
    {
        _system = system;
        _parents = [.. Enumerable.Range(0, Parents).Select(_ => system.ActorOf(parent))];
    }

    /// <summary>How many parents share the children.</summary>
    public static int Parents => Environment.ProcessorCount;

    /// <summary>On Akka's default mailbox and dispatcher.</summary>
    public static Task<HostedActors> OnDefaultsAsync(int children) =>
        StartedAsync(new HostedActors(ActorSystem.Create("defaults", Quiet), Props.Create(() => new DefaultParent(children / Parents))));

    /// <summary>On the slot mailbox and the two dispatchers.</summary>
    public static Task<HostedActors> OnSlotsAsync(int children) =>
        StartedAsync(new HostedActors(ActorSystem.Create("slots", HostingSettings.With(Parents)), SlotParent.With(children / Parents)));

    /// <summary>Every child receives so many steps, one after the other.</summary>
    public Task RunAsync(int ticks) => Task.WhenAll(_parents.Select(parent =>
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        parent.Tell(new RunTicks(ticks, done), ActorRefs.NoSender);
        return done.Task;
    }));

    public async ValueTask DisposeAsync() => await _system.Terminate().ConfigureAwait(false);

    private static async Task<HostedActors> StartedAsync(HostedActors actors)
    {
        await actors.RunAsync(1).ConfigureAwait(false);
        return actors;
    }
}
