using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What the conductor is told from outside.</summary>
internal abstract record ConductorMessage
{
    private ConductorMessage()
    {
    }

    /// <summary>Answers with a failure, unless it is answered already.</summary>
    public virtual void Fail(Exception cause)
    {
    }

    /// <summary>Let the districts make their residents, or go on from a checkpoint.</summary>
    public sealed record Open(Checkpoint? From) : ConductorMessage;

    /// <summary>Run so many more ticks; the answer is the last tick done.</summary>
    public sealed record Run(int Ticks, Action<TickRecord> OnTick, TaskCompletionSource<int> Answer) : ConductorMessage
    {
        public override void Fail(Exception cause) => Answer.TrySetException(cause);
    }

    /// <summary>Grant no more ticks.</summary>
    public sealed record Halt : ConductorMessage;

    /// <summary>Show the residents; the answer is in order of ids.</summary>
    public sealed record Show(Func<Resident, object?> Look, TaskCompletionSource<IReadOnlyList<object>> Answer) : ConductorMessage
    {
        public override void Fail(Exception cause) => Answer.TrySetException(cause);
    }

    /// <summary>Write the world as it is between ticks.</summary>
    public sealed record Capture(TaskCompletionSource<Checkpoint> Answer) : ConductorMessage
    {
        public override void Fail(Exception cause) => Answer.TrySetException(cause);
    }

    /// <summary>Count residents and actors over all districts.</summary>
    public sealed record TakeCensus(TaskCompletionSource<(int Residents, int Actors)> Answer) : ConductorMessage
    {
        public override void Fail(Exception cause) => Answer.TrySetException(cause);
    }
}
