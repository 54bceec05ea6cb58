using System.Runtime.InteropServices;

namespace CoCreation.Sim.Scenarios;

/// <summary>Turns the first Ctrl-C, or a polite request to end, into a token; a second one ends the process at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public StopSignal()
        : this(PosixSignal.SIGINT, PosixSignal.SIGTERM)
    {
    }

    /// <param name="signals">The signals that count.</param>
    public StopSignal(params ReadOnlySpan<PosixSignal> signals)
    {
        _registrations = new PosixSignalRegistration[signals.Length];
        for (int i = 0; i < signals.Length; i++)
        {
            _registrations[i] = PosixSignalRegistration.Create(signals[i], Stop);
        }
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        Array.ForEach(_registrations, registration => registration.Dispose());
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
