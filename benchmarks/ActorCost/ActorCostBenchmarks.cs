using BenchmarkDotNet.Attributes;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>The co-creation model, 2,000 participants and 60 ticks, in the plain loop and on actors in one district.</summary>
[MemoryDiagnoser]
public class ActorCostBenchmarks
{
    private ReferenceRun _run = null!;
    private Simulation _simulation = null!;

    /// <summary>Makes the world and lets its first networks form.</summary>
    [IterationSetup(Target = nameof(PlainLoop))]
    public void SetUpLoop()
    {
        _run = new ReferenceRun(CostWorld.Create());
        for (int tick = 0; tick <= CostWorld.WarmUp; tick++)
        {
            _run.Next();
        }
    }

    /// <summary>The same on actors.</summary>
    [IterationSetup(Target = nameof(ActorsAsync))]
    public void SetUpActors()
    {
        _simulation = Simulation.Start(CostWorld.Create(), districts: 1);
        _simulation.RunAsync(CostWorld.WarmUp, _ => { }).GetAwaiter().GetResult();
    }

    /// <summary>Ends the actors.</summary>
    [IterationCleanup(Target = nameof(ActorsAsync))]
    public void CleanUpActors() => _simulation.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>All residents in one loop.</summary>
    [Benchmark(Baseline = true)]
    public void PlainLoop()
    {
        for (int tick = 0; tick < CostWorld.Ticks; tick++)
        {
            _run.Next();
        }
    }

    /// <summary>Each resident an actor.</summary>
    [Benchmark]
    public Task ActorsAsync() => _simulation.RunAsync(CostWorld.Ticks, _ => { });
}
