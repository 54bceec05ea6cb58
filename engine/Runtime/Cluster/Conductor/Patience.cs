namespace CoCreation.Sim.Runtime;

/// <summary>How long a store that fails is waited for: with longer and longer pauses, for a minute after the last tick that came.</summary>
internal sealed class Patience
{
    private const int Longest = 8;
    private const int Most = 60;

    private int _waited;
    private int _next = 1;
    private int _done = int.MinValue;

    /// <summary>The seconds to wait before another try; null if there is to be none.</summary>
    /// <param name="done">The last tick done; beyond that of the fault before, patience begins anew.</param>
    public int? Next(int done)
    {
        if (done > _done)
        {
            (_waited, _next, _done) = (0, 1, done);
        }

        if (_waited >= Most)
        {
            return null;
        }

        int seconds = _next;
        (_waited, _next) = (_waited + seconds, Math.Min(Longest, 2 * seconds));
        return seconds;
    }
}
