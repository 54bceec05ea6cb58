using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What the command "run" needs to make of one scenario another: settings and shocks.</summary>
internal static class PointOptions
{
    /// <summary>The options; empty where both are the same.</summary>
    /// <param name="basis">What is in a file.</param>
    /// <param name="wanted">The same with other parameters, and with shocks added at the end.</param>
    public static string Of(RunSubject basis, RunSubject wanted) => (basis, wanted) switch
    {
        (Scenario scenario, Scenario other) => Of(scenario, other),
        (ModelScenario model, ModelScenario other) => string.Join(' ', model.Model.Parameters.Select(parameter => parameter.Name)
            .Where(name => model.Settings[name] != other.Settings[name])
            .Select(name => $"--set {name}={other.Shown(name)}")),
        _ => throw new UnreachableException(),
    };

    private static string Of(Scenario basis, Scenario wanted) => string.Join(' ',
    [
        .. ParameterTable.All.Where(info => basis.Parameters[info.Id] != wanted.Parameters[info.Id])
            .Select(info => $"--set {info.Name}={Parameters.Shown(info, wanted.Parameters[info.Id])}"),
        .. wanted.Events.Skip(basis.Events.Count).OfType<ScenarioEvent.Shock>().Select(OptionOf),
    ]);

    private static string OptionOf(ScenarioEvent.Shock shock)
    {
        string strength = shock.Strength is { } value ? "=" + value.ToString("R", CultureInfo.InvariantCulture) : "";
        return string.Create(CultureInfo.InvariantCulture, $"--shock {Names.Of(shock.Kind)}@{shock.Tick}{strength}");
    }
}
