namespace CoCreation.Sim.Runtime;

/// <summary>When sleeping residents of a district wake by themselves. Entries that mail has overtaken are skipped, and cleared away where they are most of all.</summary>
internal sealed class Sleepers(Roll roll)
{
    private const int FewEntries = 64;

    private readonly PriorityQueue<int, int> _due = new();
    private int _most = FewEntries;

    public void Add(int berth, int asleepUntil)
    {
        ref Berth sleeper = ref roll[berth];
        (sleeper.IsAsleep, sleeper.AsleepUntil) = (true, asleepUntil);
        if (asleepUntil == int.MaxValue)
        {
            return;
        }

        _due.Enqueue(berth, asleepUntil);
        if (_due.Count > _most)
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
            if (Holds(berth, due))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(int berth, int due) => roll[berth].IsAsleep && roll[berth].AsleepUntil == due;

    /// <summary>Keeps one entry for each that sleeps.</summary>
    private void Clear()
    {
        HashSet<(int Element, int Priority)> held = [.. _due.UnorderedItems.Where(entry => Holds(entry.Element, entry.Priority))];
        _due.Clear();
        _due.EnqueueRange(held);
        _most = Math.Max(FewEntries, 2 * held.Count);
    }
}
