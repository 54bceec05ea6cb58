namespace CoCreation.Sim.Live;

/// <summary>Wakes everybody who waits for something new; nobody who fires it ever waits.</summary>
internal sealed class Signal
{
    private TaskCompletionSource _next = New();

    /// <summary>Ends when the signal is fired next. To be taken before looking, so that nothing is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Fire() => Interlocked.Exchange(ref _next, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
