using System.Globalization;
using System.Text;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Writes a scenario as the text of a file that reads back to the same: every parameter, people and ties are there in full.</summary>
public static class ScenarioText
{
    /// <summary>The name of the file in the folder of a run: the scenario as it was run, to be run again.</summary>
    public const string FileName = RunSubject.FileName;

    /// <summary>The text, with lines that end in a line feed.</summary>
    public static string Of(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"name: {scenario.Name}\n");
        AddBoth(text, "title", scenario.Title);
        AddBoth(text, "question", scenario.Question);
        if (scenario.Expectation.English.Length > 0)
        {
            AddBoth(text, "expectation", scenario.Expectation);
        }

        text.Append(CultureInfo.InvariantCulture, $"minutes: {scenario.Minutes}\nlevel: {Names.Of(scenario.Level)}\nticks: {scenario.Ticks}\n");
        AddParameters(text, scenario);
        AddPersonas(text, scenario.Parameters);
        AddMap(text, "charter", (MapField)Below("charter"), scenario.Parameters);
        AddMembers(text, scenario);
        AddTies(text, scenario);
        AddTimeline(text, scenario);
        return text.ToString();
    }

    private static Field Below(string name) => ScenarioFields.Root.Fields.First(field => field.Name == name);

    private static void AddBoth(StringBuilder text, string key, Bilingual both) =>
        text.Append(CultureInfo.InvariantCulture, $"{key}:\n  en: {Quoted(both.English)}\n  de: {Quoted(both.German)}\n");

    private static void AddParameters(StringBuilder text, Scenario scenario) =>
        AddMap(text, "parameters", (MapField)Below("parameters"), scenario.Parameters);

    private static void AddMap(StringBuilder text, string key, MapField map, Parameters parameters)
    {
        text.Append(CultureInfo.InvariantCulture, $"{key}:\n");
        foreach (Field field in map.Fields)
        {
            ParameterInfo info = ParameterTable.All.First(info => info.Name == field.Name);
            text.Append(CultureInfo.InvariantCulture, $"  {field.Name}: {Parameters.Shown(info, parameters[info.Id])}\n");
        }
    }

    private static void AddPersonas(StringBuilder text, Parameters parameters)
    {
        text.Append("personas:\n");
        foreach (Persona persona in Enum.GetValues<Persona>())
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Names.Of(persona)}:\n");
            foreach (string field in new[] { ScenarioFields.Share, ScenarioFields.Sharing, ScenarioFields.TrustModel })
            {
                ParameterInfo info = ParameterTable.All[(int)ScenarioFields.OfPersona(field, persona)];
                text.Append(CultureInfo.InvariantCulture, $"    {field}: {Parameters.Shown(info, parameters[info.Id])}\n");
            }
        }
    }

    private static void AddMembers(StringBuilder text, Scenario scenario)
    {
        if (scenario.Members is not { } members)
        {
            return;
        }

        text.Append("members:\n  list:\n");
        for (int i = 0; i < members.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    - {{ name: {LabelOf(scenario, (uint)i)}");
            text.Append(members[i].Persona is { } persona ? $", persona: {Names.Of(persona)}" : "");
            text.Append(members[i].Standing is { } standing ? $", standing: {Typed(standing)}" : "");
            text.Append(members[i].Knowledge is { } knowledge ? $", knowledge: [{string.Join(", ", knowledge.Select(Typed))}]" : "");
            text.Append(" }\n");
        }
    }

    private static void AddTies(StringBuilder text, Scenario scenario)
    {
        if (scenario.Acquaintances is not { } acquaintances)
        {
            return;
        }

        text.Append("ties:\n  list:\n");
        for (uint one = 0; one < acquaintances.Count; one++)
        {
            foreach (uint other in acquaintances.Of(one).ToArray().Where(other => other > one))
            {
                text.Append(CultureInfo.InvariantCulture, $"    - [{LabelOf(scenario, one)}, {LabelOf(scenario, other)}]\n");
            }
        }
    }

    private static string LabelOf(Scenario scenario, uint participant) =>
        Quoted(scenario.Labels?[(int)participant] ?? participant.ToString(CultureInfo.InvariantCulture));

    private static void AddTimeline(StringBuilder text, Scenario scenario)
    {
        if (scenario.Events.Count == 0)
        {
            return;
        }

        text.Append("timeline:\n");
        foreach (ScenarioEvent happening in scenario.Events)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - at: {happening.Tick}\n");
            if (happening is ScenarioEvent.Shock shock)
            {
                text.Append(CultureInfo.InvariantCulture, $"    shock: {Names.Of(shock.Kind)}\n");
                text.Append(shock.Strength is { } strength && ShockStrength.Of(shock.Kind) is not null ? $"    strength: {Typed(strength)}\n" : "");
            }
            else if (happening is ScenarioEvent.Setting setting)
            {
                AddSettings(text, "set", setting.Settings, ParameterScope.Live);
                AddSettings(text, "charter", setting.Settings, ParameterScope.Charter);
            }
        }
    }

    private static void AddSettings(
        StringBuilder text, string key, IReadOnlyList<(Parameter Parameter, double Value)> settings, ParameterScope scope)
    {
        (ParameterInfo Info, double Value)[] chosen =
        [
            .. settings.Select(setting => (Info: ParameterTable.All[(int)setting.Parameter], setting.Value)).Where(setting => setting.Info.Scope == scope),
        ];
        if (chosen.Length > 0)
        {
            string all = string.Join(", ", chosen.Select(setting => $"{setting.Info.Name}: {Parameters.Shown(setting.Info, setting.Value)}"));
            text.Append(CultureInfo.InvariantCulture, $"    {key}: {{ {all} }}\n");
        }
    }

    private static string Typed(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
