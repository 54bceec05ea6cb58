using System.Text.Json.Serialization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Something that came from outside in a run, in names as in a scenario file.</summary>
/// <param name="Tick">The first tick in which it held.</param>
/// <param name="Shock">The name of the shock, such as "betrayal"; null if parameters were set instead.</param>
/// <param name="Settings">The parameters set, each as its name and its new value; empty for a shock.</param>
public sealed record Happening(int Tick, string? Shock, IReadOnlyList<(string Name, string Value)> Settings)
{
    /// <summary>How strong the shock is; null for the default of its kind, and for settings.</summary>
    public double? Strength { get; init; }

    /// <summary>The shock in words with its strength; null for the default of its kind, and for settings.</summary>
    [JsonIgnore]
    public Bilingual? Label { get; init; }

    internal static Happening Of(ScenarioEvent happening) => happening switch
    {
        ScenarioEvent.Shock shock => new Happening(shock.Tick, Names.Of(shock.Kind), []) { Strength = shock.Strength, Label = shock.Strength is null ? null : StressText.Of(shock) },
        ScenarioEvent.Setting setting => new Happening(setting.Tick, null, [.. setting.Settings.Select(Shown)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static (string Name, string Value) Shown((Parameter Parameter, double Value) setting)
    {
        ParameterInfo info = ParameterTable.All[(int)setting.Parameter];
        return (info.Name, Parameters.Shown(info, setting.Value));
    }
}
