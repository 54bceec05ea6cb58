namespace CoCreation.Sim.Kernel;

/// <summary>What holds from outside in a tick: parameters, charter, shocks. The model's own immutable type.</summary>
public abstract class Conditions;

/// <summary>A change from outside, as data of the scenario.</summary>
public abstract class Intervention
{
    /// <summary>The conditions from the tick on in which this takes effect.</summary>
    public abstract Conditions Apply(Conditions before, int tick);
}

/// <summary>
/// What comes from outside, tick by tick. Grows only at its end, beyond every tick already granted; reading and growing may happen
/// at the same time.
/// </summary>
public sealed class Timeline(Conditions start)
{
    private volatile Stage[] _stages = [new Stage(0, start)];

    /// <summary>How many changes it holds.</summary>
    public int Length => _stages.Length - 1;

    /// <summary>What holds in a tick.</summary>
    public Conditions At(int tick)
    {
        Stage[] stages = _stages;
        int i = stages.Length - 1;
        while (stages[i].Tick > tick)
        {
            i--;
        }

        return stages[i].Conditions;
    }

    /// <summary>Adds a change that takes effect in a tick, after all earlier changes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The tick is before that of a change already there, or below 1.</exception>
    public void Add(int tick, Intervention intervention)
    {
        ArgumentNullException.ThrowIfNull(intervention);
        Stage last = _stages[^1];
        ArgumentOutOfRangeException.ThrowIfLessThan(tick, Math.Max(1, last.Tick));
        _stages = [.. _stages, new Stage(tick, intervention.Apply(last.Conditions, tick))];
    }

    private readonly record struct Stage(int Tick, Conditions Conditions);
}
