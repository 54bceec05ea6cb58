namespace CoCreation.Sim.Runtime;

/// <summary>When sleeping residents of a district wake by themselves. Entries that mail has overtaken are skipped, and cleared away where they are most of all.</summary>
internal sealed class Sleepers(Roll roll)
{
    private const int FewEntries = 64;

    private readonly PriorityQueue<int, int> _due = new();

    public void Add(int berth, int asleepUntil)
    {
        ref Berth sleeper = ref roll[berth];
        (sleeper.IsAsleep, sleeper.AsleepUntil) = (true, asleepUntil);
        if (asleepUntil == int.MaxValue)
        {
            return;
        }

        _due.Enqueue(berth, asleepUntil);
        if (_due.Count > FewEntries + (2L * roll.Length))
        {
            Clear();
        }
    }

    /// <summary>The next resident that sleeps until this tick.</summary>
    public bool TryWake(int tick, out int berth)
    {
        while (_due.TryPeek(out berth, out int due) && due <= tick)
        {
            _due.Dequeue();
            if (roll[berth].IsAsleep && roll[berth].AsleepUntil == due)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps one entry for each that sleeps.</summary>
    private void Clear()
    {
        _due.Clear();
        for (int berth = 0; berth < roll.Length; berth++)
        {
            if (roll[berth] is { IsAsleep: true, AsleepUntil: < int.MaxValue })
            {
                _due.Enqueue(berth, roll[berth].AsleepUntil);
            }
        }
    }
}
