using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Live;

/// <summary>A world of a model that is watched. Its weeks are the ticks of the model.</summary>
internal sealed class ModelWorld : WatchedWorld
{
    private const int ManyTicks = 3000;

    // How often at most the state is told anew because colours mean something else.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly ModelMeasure[] _measures;
    private readonly int _most;
    private readonly Action _told;
    private readonly Rest _rest;
    private readonly Stopwatch _sinceTold = Stopwatch.StartNew();
    private readonly CancellationTokenSource _stop = new();
    private Task _computing = Task.CompletedTask;
    private volatile bool _isDone;

    /// <summary>A world of which nothing is computed yet.</summary>
    /// <param name="scenario">The model with its settings.</param>
    /// <param name="seed">Its seed.</param>
    /// <param name="stage">Where it is shown.</param>
    public ModelWorld(ModelScenario scenario, ulong seed, Stage stage)
    {
        (Scenario, Seed, _told, Changed) = (scenario, seed, stage.Tell, stage.Changed);
        _rest = new Rest(stage.IsFarAhead, _stop.Token);
        _measures = [.. scenario.Model.Measures.Where(measure => measure.OfTick is not null)];
        Columns = [.. _measures.Select(measure => measure.Name)];
        _most = WorldLimits.TicksShownOf(scenario);
    }

    /// <summary>The model with its settings.</summary>
    public ModelScenario Scenario { get; }

    /// <inheritdoc/>
    public override RunSubject Subject => Scenario;

    /// <inheritdoc/>
    public override ulong Seed { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Columns { get; }

    /// <summary>The last tick to be shown; the last one there is as soon as that is known.</summary>
    public override int Weeks => _isDone ? Math.Max(0, Book.Computed) : _most;

    /// <inheritdoc/>
    public override double UsualSpeed => _most > ManyTicks ? 240 : base.UsualSpeed;

    /// <summary>What is measured at the end, once it is reached; null before, and where not all ticks are shown.</summary>
    public IReadOnlyDictionary<string, double?>? AtTheEnd { get; private set; }

    /// <summary>The least and the most value that colours somebody, as far as it is computed; null before there is one.</summary>
    public ValueRange? Range { get; private set; }

    /// <summary>Whether it goes on beyond the last tick that is shown.</summary>
    public bool IsCut { get; private set; }

    private Signal Changed { get; }

    /// <inheritdoc/>
    public override void Start() => _computing = Task.Run(ComputeAsync);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _computing.ConfigureAwait(false);
        _stop.Dispose();
    }

    private async Task ComputeAsync()
    {
        try
        {
            World world = Scenario.ToWorld(Seed);
            ModelPicture picture = new(world, Scenario);
            Book.AddTies(0, picture.Ties());
            Simulation simulation = Simulation.Start(world, Simulation.DefaultDistricts(Scenario.Participants));
            await using (simulation.ConfigureAwait(false))
            {
                TickRecord last = await ComputeAsync(simulation, picture).ConfigureAwait(false);
                if (!_stop.IsCancellationRequested)
                {
                    await EndAsync(simulation, last).ConfigureAwait(false);
                }
            }
        }
        catch (Exception failure)
        {
            Fault = FaultOf(failure);
        }

        _isDone = true;
        _told();
    }

    /// <summary>Computes to the end, or to the last tick that is shown.</summary>
    private async Task<TickRecord> ComputeAsync(Simulation simulation, ModelPicture picture)
    {
        TickRecord last = null!;
        for (int tick = 0; ; tick++)
        {
            await simulation.RunAsync(Math.Min(tick, 1), record => last = record, _stop.Token).ConfigureAwait(false);
            IReadOnlyList<TracedValue> values = Scenario.Model.Trace is { } trace ? await ModelLook.TracedAsync(simulation, trace).ConfigureAwait(false) : [];
            if (last.Tick < tick)
            {
                return last;
            }

            Show(last, values, picture);
            if (last.Tick >= _most || Scenario.EndsWith(last) || _stop.IsCancellationRequested)
            {
                return last;
            }

            await _rest.TakeAsync(last.Tick).ConfigureAwait(false);
        }
    }

    private void Show(TickRecord tick, IReadOnlyList<TracedValue> values, ModelPicture picture)
    {
        ValueRange? before = Range;
        Range = values.Aggregate(before, (range, one) => range is null ? new ValueRange(one.Value, one.Value) : range.With(one.Value));
        Book.Add(picture.Of(tick, values), ModelRow.Of(tick, _measures, Scenario.Settings).Values, [], tick);
        Changed.Fire();
        if (Range != before && _sinceTold.Elapsed > Pause)
        {
            _sinceTold.Restart();
            _told();
        }
    }

    private async Task EndAsync(Simulation simulation, TickRecord last)
    {
        IsCut = last.Tick < Scenario.Ticks && !Scenario.EndsWith(last);
        ModelMeasure[] measures = [.. Scenario.Model.Measures.Where(measure => measure.OfEnd is not null)];
        if (!IsCut && measures.Length > 0)
        {
            ModelEnd end = await ModelLook.EndAsync(simulation, Scenario, Seed, last.Tick).ConfigureAwait(false);
            AtTheEnd = measures.ToDictionary(measure => measure.Name, measure => ModelRow.Measured(measure, measure.OfEnd!, end, end.Tick));
        }
    }
}

/// <summary>From where to where values lie.</summary>
internal sealed record ValueRange(double Least, double Most)
{
    public ValueRange With(double value) => value < Least || value > Most ? new ValueRange(Math.Min(Least, value), Math.Max(Most, value)) : this;
}
