namespace CoCreation.Sim.Kernel;

/// <summary>
/// A run that tries to break a model: every letter, bulletin and resident goes through bytes in every tick, residents step and mail
/// comes in a shuffled order, and now and then the run goes back to an earlier checkpoint. A sound model gives the same digests as in
/// <see cref="ReferenceRun"/>.
/// </summary>
/// <param name="world">The model.</param>
/// <param name="malice">Keys what goes wrong when.</param>
public sealed class HostileRun(World world, ulong malice)
{
    private const int Kept = 12;
    private readonly List<Checkpoint> _checkpoints = [];
    private readonly List<ulong> _digests = [];

    /// <summary>How often the run went back.</summary>
    public int TimesGoneBack { get; private set; }

    /// <summary>Runs the next tick, perhaps after going back to an earlier one; the first call returns tick 0.</summary>
    /// <exception cref="InvalidOperationException">A tick that was run again came out otherwise.</exception>
    public TickRecord Next()
    {
        int tick = _digests.Count;
        Chance chance = new(malice, (uint)tick, default);
        if (_checkpoints.Count > 1 && chance.Happens(0, 0, 0.15))
        {
            TimesGoneBack++;
            int back = 1 + chance.Below(1, 0, _checkpoints.Count - 1);
            _checkpoints.RemoveRange(_checkpoints.Count - back, back);
            for (int again = tick - back; again < tick; again++)
            {
                Check(again, Run(again).Digest);
            }
        }

        TickRecord record = Run(tick);
        _digests.Add(record.Digest);
        return record;
    }

    private void Check(int tick, ulong digest)
    {
        if (_digests[tick] != digest)
        {
            throw new InvalidOperationException($"tick {tick} came out otherwise when it was run again");
        }
    }

    private TickRecord Run(int tick)
    {
        HostileTick run = new(world, tick, malice);
        Checkpoint next = run.From(_checkpoints.LastOrDefault());
        _checkpoints.Add(next);
        if (_checkpoints.Count > Kept)
        {
            _checkpoints.RemoveAt(0);
        }

        return run.Outcome;
    }
}
