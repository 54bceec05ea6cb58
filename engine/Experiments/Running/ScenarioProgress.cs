using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>How far a run of a scenario has come.</summary>
internal sealed class ScenarioProgress(Scenario scenario, ulong seed, RunSettings settings)
    : RunProgress<RunOutcome>(scenario, new RunHosting(settings.Districts, settings.Keeping, settings.OnPhase, settings.Ground))
{
    private readonly RunRecorder _recorder = new(scenario, seed);
    private readonly StopCount? _stop = settings.Stop is { } rule ? new StopCount(rule) : null;
    private int _lookedAtTies = -1;

    public override bool MayEnd => _stop is not null;

    public override bool IsOver => _stop?.HasHeld == true;

    public override int? LookEvery => settings.Tables?.SnapshotEvery;

    public override World ToWorld() =>
        scenario.ToWorld(seed, settings.ObservesNetworks || settings.Tables is not null || settings.Keeping is not null);

    public override async Task LookAsync(Simulation simulation, int tick)
    {
        TieLook ties = await TieLook.AtAsync(simulation).ConfigureAwait(false);
        if (tick > _lookedAtTies)
        {
            _lookedAtTies = tick;
            settings.Tables!.Take(tick, ties);
        }
    }

    public override async Task<RunOutcome> FinishAsync(Simulation simulation, RunEnd end)
    {
        LastLook look = await LastLook.AtAsync(simulation, settings.HasPeople || settings.Tables is not null).ConfigureAwait(false);
        simulation.End();
        RunOutcome outcome = new(_recorder.Finish(look), end.IsComplete, end.WallSeconds, end.Districts) { Look = look };
        settings.OnOutcome?.Invoke(outcome);
        if (outcome.IsComplete)
        {
            settings.Tables?.Finish(outcome.Record, look, table => settings.OnPhase?.Invoke(RunPhase.Table, table));
        }

        return outcome;
    }

    protected override void Tell(TickRecord record)
    {
        TickRow row = _recorder.Take(record);
        settings.Tables?.Take(record, row);
        settings.OnTick?.Invoke(row);
        _stop?.Take(record);
    }
}
