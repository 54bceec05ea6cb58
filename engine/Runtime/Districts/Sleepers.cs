namespace CoCreation.Sim.Runtime;

/// <summary>When sleeping residents of a district wake by themselves. Entries that mail has overtaken are skipped.</summary>
internal sealed class Sleepers(Roll roll)
{
    private readonly PriorityQueue<int, int> _due = new();

    public void Add(int berth, int asleepUntil)
    {
        ref Berth sleeper = ref roll[berth];
        (sleeper.IsAsleep, sleeper.AsleepUntil) = (true, asleepUntil);
        if (asleepUntil < int.MaxValue)
        {
            _due.Enqueue(berth, asleepUntil);
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
}
