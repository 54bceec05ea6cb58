using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Something that a scenario brings to the world from outside, in a tick. Immutable data.</summary>
public abstract record ScenarioEvent
{
    private ScenarioEvent(int tick) => Tick = tick;

    /// <summary>The first tick in which it holds; at least 1.</summary>
    public int Tick { get; }

    /// <summary>All that it does, as one line of canonical text.</summary>
    internal abstract string Canonical { get; }

    /// <summary>The event as the timeline takes it.</summary>
    internal abstract Intervention ToIntervention();

    /// <summary>A shock.</summary>
    /// <param name="Tick">When it strikes.</param>
    /// <param name="Kind">Which.</param>
    /// <param name="Strength">How strongly; null for the default of its kind.</param>
    public sealed record Shock(int Tick, ShockKind Kind, double? Strength = null) : ScenarioEvent(Tick)
    {
        internal override string Canonical => string.Create(
            CultureInfo.InvariantCulture, $"{Tick} shock {Kind} {Strength ?? Model.Shock.DefaultStrength(Kind):R}");

        internal override Intervention ToIntervention() => new Strike(Kind, Strength);
    }

    /// <summary>New values of live parameters, or of the charter of all networks, from a tick on.</summary>
    /// <param name="Tick">From when on.</param>
    /// <param name="Settings">Each parameter with its new value.</param>
    public sealed record Setting(int Tick, params IReadOnlyList<(Parameter Parameter, double Value)> Settings) : ScenarioEvent(Tick)
    {
        internal override string Canonical =>
            string.Create(CultureInfo.InvariantCulture, $"{Tick} set {string.Join(' ', Settings.Select(Shown))}");

        internal override Intervention ToIntervention() => new Change(Settings);

        private static string Shown((Parameter Parameter, double Value) setting)
        {
            ParameterInfo info = ParameterTable.All[(int)setting.Parameter];
            return $"{info.Name}={Parameters.Shown(info, setting.Value)}";
        }
    }
}
