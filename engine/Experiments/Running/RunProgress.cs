using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>How far a run has come over all its epochs: a tick that is done again is not told twice.</summary>
/// <param name="subject">What is run.</param>
/// <param name="hosting">How.</param>
internal abstract class RunProgress<TOutcome>(RunSubject subject, RunHosting hosting)
{
    /// <summary>How it is run.</summary>
    public RunHosting Hosting => hosting;

    /// <summary>How many ticks it runs at most.</summary>
    public int Ticks => subject.Ticks;

    /// <summary>The last tick that was told; -1 before the first.</summary>
    public int Done { get; private set; } = -1;

    /// <summary>Whether it may end before its last tick.</summary>
    public abstract bool MayEnd { get; }

    /// <summary>Whether it ends with the last tick that was told.</summary>
    public abstract bool IsOver { get; }

    /// <summary>Whether it ends with a tick, whatever was told before; default never. Nodes may have gone on for some ticks.</summary>
    public virtual bool EndsWith(TickRecord record) => false;

    /// <summary>Every how many ticks residents are looked at; null (default) for the end only.</summary>
    public virtual int? LookEvery => null;

    /// <summary>Makes the world.</summary>
    public abstract World ToWorld();

    /// <summary>Looks at residents after a tick, as <see cref="LookEvery"/> says.</summary>
    public virtual Task LookAsync(Simulation simulation, int tick) => Task.CompletedTask;

    /// <summary>What came of it, once no tick follows.</summary>
    /// <param name="simulation">The residents after the last tick.</param>
    /// <param name="end">How it ended.</param>
    public abstract Task<TOutcome> FinishAsync(Simulation simulation, RunEnd end);

    /// <summary>Tells a tick.</summary>
    public void Take(TickRecord record)
    {
        if (record.Tick > Done)
        {
            Done = record.Tick;
            Tell(record);
        }
    }

    /// <summary>Takes a tick that was not told before.</summary>
    protected abstract void Tell(TickRecord record);
}

/// <summary>How a run is hosted and kept; nothing here changes the result.</summary>
/// <param name="Districts">How many districts the residents live in, at least 1; null for as many as suit this machine.</param>
/// <param name="Keeping">Where it is kept; null for nowhere.</param>
/// <param name="OnPhase">Gets where the run has come to, with a number; null for nobody.</param>
/// <param name="Ground">What it is to stand on, made ahead; null (default) for none.</param>
internal sealed record RunHosting(int? Districts, RunKeeping? Keeping, Action<RunPhase, int>? OnPhase, Ground? Ground = null);

/// <summary>How a run ended.</summary>
/// <param name="Tick">The last tick done.</param>
/// <param name="IsComplete">Whether it ran to its end; otherwise it was stopped.</param>
/// <param name="WallSeconds">The time that the simulation itself took.</param>
/// <param name="Districts">How many districts the residents lived in.</param>
internal sealed record RunEnd(int Tick, bool IsComplete, double WallSeconds, int Districts);
