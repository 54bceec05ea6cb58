using System.Diagnostics;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>What a scenario sets, row by row: name, value, unit, and what it means.</summary>
/// <param name="scenario">Which.</param>
/// <param name="texts">In which language.</param>
/// <param name="value">How a value is written; default as in settings.</param>
internal sealed class ScenarioRows(Scenario scenario, Texts texts, Func<ParameterInfo, double, string>? value = null)
{
    private const string NoUnit = "1";

    private readonly Func<ParameterInfo, double, string> _shown = value ?? Parameters.Shown;

    /// <summary>What differs from the default at the start; the charter is shown whole besides.</summary>
    public IEnumerable<string[]> Changed => ParameterTable.All.Where(IsChanged).Select(Row);

    /// <summary>The same without the charter.</summary>
    public IEnumerable<string[]> ElseChanged => ParameterTable.All.Where(info => IsChanged(info) && info.Scope != ParameterScope.Charter).Select(Row);

    /// <summary>The whole charter at the start.</summary>
    public IEnumerable<string[]> Charter => ParameterTable.All.Where(info => info.Scope == ParameterScope.Charter).Select(Row);

    /// <summary>What comes from outside, by weeks: the week, and what happens.</summary>
    public IEnumerable<string[]> Timeline => scenario.Events.OrderBy(happening => happening.Tick).SelectMany(Told);

    private bool IsChanged(ParameterInfo info) => scenario.Parameters[info.Id] != info.Default;

    private string[] Row(ParameterInfo info)
    {
        double set = scenario.Parameters[info.Id];
        string usual = set == info.Default ? "" : $" ({texts.Usually(_shown(info, info.Default))})";
        string unit = info.Choices.Count > 0 || info.Unit == NoUnit ? "" : texts.Of(UnitText.Of(info.Unit));
        return [info.Name, _shown(info, set), unit, texts.Meaning(info) + usual];
    }

    private IEnumerable<string[]> Told(ScenarioEvent happening)
    {
        string week = texts.InWeek(texts.Number(happening.Tick));
        return happening switch
        {
            ScenarioEvent.Shock shock => [[week, texts.Shock(shock.Kind, shock.Strength)]],
            ScenarioEvent.Setting change => change.Settings.Select(setting => new[] { week, Told(setting) }),
            _ => throw new UnreachableException(),
        };
    }

    private string Told((Parameter Parameter, double Value) setting)
    {
        ParameterInfo info = ParameterTable.All[(int)setting.Parameter];
        return $"{info.Name}={Parameters.Shown(info, setting.Value)}: {texts.Meaning(info)}";
    }
}
