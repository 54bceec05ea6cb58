using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A tick of a model in numbers.</summary>
/// <param name="Tick">The tick; 0 is the world as it was made.</param>
/// <param name="Digest">The digest of the tick.</param>
/// <param name="Values">Indexed as <see cref="ModelRecord.OfTicks"/>; null in tick 0, and where a measure is no number.</param>
public sealed record ModelRow(int Tick, ulong Digest, IReadOnlyList<double?> Values)
{
    /// <summary>A tick as measures of every tick see it. Nobody steps in tick 0, and there is nothing to measure.</summary>
    /// <param name="record">The tick.</param>
    /// <param name="measures">Measures of every tick.</param>
    /// <param name="settings">The parameters.</param>
    public static ModelRow Of(TickRecord record, IReadOnlyList<ModelMeasure> measures, ModelSettings settings)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(measures);
        ModelTick? tick = record.Tick == 0 ? null : new ModelTick(record.Tick, record.Totals, settings);
        return new ModelRow(record.Tick, record.Digest, [.. measures.Select(measure => tick is null ? null : Measured(measure, measure.OfTick!, tick, tick.Tick))]);
    }

    /// <summary>A measure as it is kept: null for what is no number.</summary>
    /// <param name="measure">Which.</param>
    /// <param name="value">Its value of a tick, or of the end.</param>
    /// <param name="seen">What it is told.</param>
    /// <param name="tick">The tick, for what is said where it fails.</param>
    /// <exception cref="InvalidOperationException">The measure failed; the message says which, and in which tick.</exception>
    public static double? Measured<T>(ModelMeasure measure, Func<T, double> value, T seen, int tick)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(value);
        try
        {
            return value(seen) is var number && double.IsFinite(number) ? number : null;
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"the measure {measure.Name} failed in tick {tick}: {fault.Message}", fault);
        }
    }
}

/// <summary>What each participant had at a tick, for the lines of a figure.</summary>
/// <param name="Tick">The tick.</param>
/// <param name="Values">By participant; those without a value are left out.</param>
public sealed record TraceRow(int Tick, IReadOnlyDictionary<uint, double> Values);

/// <summary>What is kept of a run of a model.</summary>
public sealed record ModelRecord
{
    /// <summary>What ran.</summary>
    public required ModelScenario Scenario { get; init; }

    /// <summary>Its seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>How many participants it started with.</summary>
    public required int Participants { get; init; }

    /// <summary>A row for every tick, tick 0 first.</summary>
    public required IReadOnlyList<ModelRow> Rows { get; init; }

    /// <summary>The measures of every tick, in the order of the model.</summary>
    public IReadOnlyList<ModelMeasure> OfTicks => [.. Scenario.Model.Measures.Where(measure => measure.OfTick is not null)];

    /// <summary>The value of every measure of the model by name, in the order of the model; null where it is no number, or was not taken.</summary>
    public required IReadOnlyDictionary<string, double?> Measures { get; init; }

    /// <summary>The values of participants over time; empty where they were not wanted, or are too many.</summary>
    public IReadOnlyList<TraceRow> Trace { get; init; } = [];

    /// <summary>The value of each participant after the last tick, in order; empty where they were not wanted.</summary>
    public IReadOnlyList<TracedValue> Values { get; init; } = [];

    /// <summary>The last tick.</summary>
    public int Ticks => Rows[^1].Tick;

    /// <summary>The digest of the last tick.</summary>
    public ulong Digest => Rows[^1].Digest;
}

/// <summary>What came of running a model.</summary>
/// <param name="Record">What is kept of it, up to the last tick done.</param>
/// <param name="IsComplete">Whether it ran to its end; otherwise it was stopped.</param>
/// <param name="WallSeconds">The time that the simulation itself took.</param>
/// <param name="Districts">How many districts the residents lived in.</param>
public sealed record ModelOutcome(ModelRecord Record, bool IsComplete, double WallSeconds, int Districts);
