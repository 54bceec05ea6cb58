using BenchmarkDotNet.Attributes;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>What one empty step of one actor costs.</summary>
[MemoryDiagnoser]
public class HostingBenchmarks
{
    private const int Actors = 20_000;
    private const int Ticks = 10;
    private const int Steps = Actors * Ticks;
    private HostedActors _defaults = null!;
    private HostedActors _slots = null!;
    private Simulation _simulation = null!;

    /// <summary>Makes all actors.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _defaults = await HostedActors.OnDefaultsAsync(Actors).ConfigureAwait(false);
        _slots = await HostedActors.OnSlotsAsync(Actors).ConfigureAwait(false);
        _simulation = Simulation.Start(new EmptyWorld(Actors), HostedActors.Parents);
        await _simulation.RunAsync(1, _ => { }).ConfigureAwait(false);
    }

    /// <summary>Ends all actors.</summary>
    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await _defaults.DisposeAsync().ConfigureAwait(false);
        await _slots.DisposeAsync().ConfigureAwait(false);
        await _simulation.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Akka's defaults.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Steps)]
    public Task DefaultHostingAsync() => _defaults.RunAsync(Ticks);

    /// <summary>Slot mailbox and two dispatchers.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public Task SlotHostingAsync() => _slots.RunAsync(Ticks);

    /// <summary>The same with all that a simulation does around an empty step: digest, totals, parcels, conductor.</summary>
    [Benchmark(OperationsPerInvoke = Steps)]
    public Task SimulationAsync() => _simulation.RunAsync(Ticks, _ => { });
}
