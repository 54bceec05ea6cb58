using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <summary>What figures of models say.</summary>
internal abstract partial class ChartTexts
{
    /// <summary>A time axis in ticks.</summary>
    public abstract string Ticks { get; }

    public abstract string MeasuresOverTime { get; }

    public abstract string TraceOfParticipants { get; }

    /// <summary>How far apart the ticks are in which was looked; empty where none was left out.</summary>
    public abstract string LookedEvery(int ticks);

    /// <summary>Model, participants, ticks, seed, what was set.</summary>
    public abstract string Setting(ModelRecord run);

    /// <summary>What was set otherwise than by default.</summary>
    private protected static IEnumerable<string> Changed(ModelRecord run) => run.Scenario.Changed.Select(setting => $"{setting.Name}={setting.Value}");
}
