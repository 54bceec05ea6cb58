using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>A model as it was run on actors: until it was over, or its ticks were done.</summary>
internal sealed class ActorRun
{
    private readonly KernelModel _model;
    private readonly ModelSettings _settings;
    private ModelTick? _over;

    private ActorRun(KernelModel model, ModelSettings settings) => (_model, _settings) = (model, settings);

    /// <summary>The tick in which it was over, or the last.</summary>
    public ModelTick Last => _over ?? Latest!;

    public bool IsOver => _over is not null;

    public ModelEnd End { get; private set; } = null!;

    private ModelTick? Latest { get; set; }

    /// <summary>The value of a measure for the run.</summary>
    public double this[string name]
    {
        get
        {
            var measure = _model.Measures.Single(one => one.Name == name);
            return measure.OfTick?.Invoke(Last) ?? measure.OfEnd!(End);
        }
    }

    /// <summary>The traced value of each participant at the end.</summary>
    public double[] Traced => [.. End.Residents.Select(resident => _model.Trace!.Of(resident)!.Value)];

    public static ModelSettings Settings(KernelModel model, params (string Name, double Value)[] set) =>
        set.Aggregate(ModelSettings.Of(model), (settings, one) => settings.With(one.Name, one.Value));

    /// <summary>Runs on one district, in portions: most models are over long before their ticks are done, and then nobody stirs.</summary>
    public static async Task<ActorRun> OfAsync(KernelModel model, ModelSettings settings, ulong seed, int? ticks = null)
    {
        ActorRun run = new(model, settings);
        var world = model.CreateWorld(settings, seed);
        await using var simulation = Simulation.Start(world, 1);
        for (int portion = 20, done = 0; !run.IsOver && done < (ticks ?? model.Ticks); portion = Math.Min(5000, 2 * portion))
            done = await simulation.RunAsync(Math.Min(portion, (ticks ?? model.Ticks) - done), run.Note);
        run.End = new(run.Last.Tick, await simulation.VisitAsync(resident => resident), world, settings);
        return run;
    }

    private void Note(TickRecord record)
    {
        if (record.Tick == 0)
            return;
        Latest = new(record.Tick, record.Totals, _settings);
        if (_over is null && _model.IsOver(Latest))
            _over = Latest;
    }
}
