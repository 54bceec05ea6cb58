using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>How far a run has come over all its epochs: a tick that is done again is not told twice.</summary>
internal sealed class RunProgress(Scenario scenario, ulong seed, RunSettings settings)
{
    private int _lookedAtTies = -1;

    public Scenario Scenario => scenario;

    public RunSettings Settings => settings;

    public RunRecorder Recorder { get; } = new(scenario, seed);

    /// <summary>The last tick that was told; -1 before the first.</summary>
    public int Done { get; private set; } = -1;

    public World ToWorld() => scenario.ToWorld(seed, settings.ObservesNetworks || settings.Tables is not null || settings.Keeping is not null);

    /// <summary>Tells a tick.</summary>
    public void Take(TickRecord record)
    {
        if (record.Tick <= Done)
        {
            return;
        }

        Done = record.Tick;
        TickRow row = Recorder.Take(record);
        settings.Tables?.Take(record, row);
        settings.OnTick?.Invoke(row);
    }

    /// <summary>Tells the ties after a tick.</summary>
    public void Take(int tick, TieLook ties)
    {
        if (tick > _lookedAtTies)
        {
            _lookedAtTies = tick;
            settings.Tables!.Take(tick, ties);
        }
    }
}
