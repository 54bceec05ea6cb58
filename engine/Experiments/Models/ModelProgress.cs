using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>How far a run of a model has come.</summary>
internal sealed class ModelProgress(ModelScenario scenario, ulong seed, ModelRunSettings settings)
    : RunProgress<ModelOutcome>(scenario, new RunHosting(settings.Districts, settings.Keeping, settings.OnPhase))
{
    // A figure has no room for more, and the memory of a long run is not to grow with them.
    private const int TraceRows = 400;

    private readonly ModelMeasure[] _measures = [.. scenario.Model.Measures.Where(measure => measure.OfTick is not null)];
    private readonly List<ModelRow> _rows = [];
    private readonly List<TraceRow> _trace = [];
    private readonly int _participants = scenario.Participants;
    private int _every = 1;
    private bool _isOver;

    public override bool MayEnd => true;

    public override bool IsOver => _isOver;

    public override int? LookEvery => HasTrace ? _every : null;

    private bool HasTrace => settings.HasTrace && scenario.Model.Trace is { IsDrawn: true } && _participants <= ModelRunSettings.MostTraced;

    public override bool EndsWith(TickRecord record) => scenario.EndsWith(record);

    public override World ToWorld() => scenario.ToWorld(seed);

    public override async Task LookAsync(Simulation simulation, int tick)
    {
        // Nobody knows when a run of a model ends: looks are as close as there is room, and thinned where there is none.
        if (_trace.Count >= TraceRows && _trace[^1].Tick < tick)
        {
            _every *= 2;
            _trace.RemoveAll(row => row.Tick % _every != 0);
        }

        if (tick % _every == 0)
        {
            await SeeAsync(simulation, tick).ConfigureAwait(false);
        }
    }

    private async Task SeeAsync(Simulation simulation, int tick)
    {
        if (_trace.Count > 0 && _trace[^1].Tick >= tick)
        {
            return;
        }

        IReadOnlyList<TracedValue> seen = await ModelLook.TracedAsync(simulation, scenario.Model.Trace!).ConfigureAwait(false);
        _trace.Add(new TraceRow(tick, seen.ToDictionary(one => one.Participant, one => one.Value)));
    }

    public override async Task<ModelOutcome> FinishAsync(Simulation simulation, RunEnd end)
    {
        if (HasTrace)
        {
            await SeeAsync(simulation, end.Tick).ConfigureAwait(false);
        }

        bool hasValues = settings.HasValues && scenario.Model.Trace is not null;
        ModelRecord record = new()
        {
            Scenario = scenario,
            Seed = seed,
            Participants = _participants,
            Rows = [.. _rows],
            Measures = await MeasuredAsync(simulation, end).ConfigureAwait(false),
            Trace = [.. _trace],
            Values = hasValues ? await ModelLook.TracedAsync(simulation, scenario.Model.Trace!).ConfigureAwait(false) : [],
        };
        if (end.IsComplete)
        {
            settings.Tables?.Finish(record);
        }

        return new ModelOutcome(record, end.IsComplete, end.WallSeconds, end.Districts);
    }

    protected override void Tell(TickRecord record)
    {
        ModelRow row = ModelRow.Of(record, _measures, scenario.Settings);
        _rows.Add(row);
        _isOver = scenario.EndsWith(record);
        settings.Tables?.Take(row);
        settings.OnTick?.Invoke(row);
    }

    private async Task<IReadOnlyDictionary<string, double?>> MeasuredAsync(Simulation simulation, RunEnd end)
    {
        bool hasEnd = end.IsComplete && _measures.Length < scenario.Model.Measures.Count;
        ModelEnd? seen = hasEnd ? await ModelLook.EndAsync(simulation, scenario, seed, end.Tick).ConfigureAwait(false) : null;
        OrderedDictionary<string, double?> values = [];
        int ofTicks = 0;
        foreach (ModelMeasure measure in scenario.Model.Measures)
        {
            values.Add(measure.Name, measure.OfTick is not null ? _rows[^1].Values[ofTicks++] : seen is null ? null : ModelRow.Measured(measure, measure.OfEnd!, seen, end.Tick));
        }

        return values;
    }
}
