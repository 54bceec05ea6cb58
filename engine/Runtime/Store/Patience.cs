namespace CoCreation.Sim.Runtime;

/// <summary>How long a store that fails is waited for: with longer and longer pauses, until a time after the last tick that came.</summary>
/// <param name="most">The time.</param>
public sealed class Patience(TimeSpan most)
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);

    private TimeSpan _waited;
    private TimeSpan _next = First;
    private int _done = int.MinValue;

    /// <summary>How long to wait before another try; null if there is to be none.</summary>
    /// <param name="done">The last tick done; beyond that of the fault before, patience begins anew.</param>
    public TimeSpan? Next(int done)
    {
        if (done > _done)
        {
            (_waited, _next, _done) = (TimeSpan.Zero, First, done);
        }

        if (_waited >= most)
        {
            return null;
        }

        TimeSpan wait = _next;
        (_waited, _next) = (_waited + wait, 2 * wait < Longest ? 2 * wait : Longest);
        return wait;
    }
}
