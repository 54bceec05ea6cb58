using System.Globalization;
using System.Text.Json;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live;

/// <summary>Reads changes that a page asks for; every problem is gathered.</summary>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class Change(List<Problem> problems)
{
    /// <summary>A scenario or a model with other parameters from the start, and with further events.</summary>
    /// <param name="subject">Which.</param>
    /// <param name="set">Parameters by name.</param>
    /// <param name="events">What comes besides; nothing does in a model.</param>
    public RunSubject FromStart(RunSubject subject, IReadOnlyDictionary<string, JsonElement>? set, IReadOnlyList<EventBody>? events) =>
        subject is ModelScenario model ? ModelChange.FromStart(model, Typed(set), events?.Count > 0, problems) : FromStart((Scenario)subject, set, events);

    /// <summary>The scenario with other parameters from the start, and with further events.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="set">Parameters by name.</param>
    /// <param name="events">What comes besides.</param>
    public Scenario FromStart(Scenario scenario, IReadOnlyDictionary<string, JsonElement>? set, IReadOnlyList<EventBody>? events)
    {
        Parameters parameters = scenario.Parameters.With(Typed(set), problems);
        if (scenario.Acquaintances is not null || scenario.Members is not null)
        {
            RefuseOther(Parameter.Participants, scenario.Parameters, parameters);
            RefuseOther(Parameter.Domains, scenario.Parameters, parameters);
        }

        Scenario changed = problems.Count > 0 ? scenario : scenario with { Parameters = parameters };
        foreach (EventBody? body in events ?? [])
        {
            if (OfEvent(changed, body) is { } happening)
            {
                changed = changed with { Events = [.. changed.Events, happening] };
            }
        }

        return changed;
    }

    /// <summary>Settings that hold from a week on; null if they are refused.</summary>
    public ScenarioEvent? Setting(Scenario scenario, int week, IReadOnlyDictionary<string, JsonElement>? set)
    {
        int before = problems.Count;
        Parameters held = ParametersAt.Of(scenario, week);
        Parameters changed = held.With(Typed(set), problems);
        ParameterInfo[] named = [.. ParameterTable.All.Where(info => set?.ContainsKey(info.Name) == true)];
        foreach (ParameterInfo info in named.Where(info => info.Scope == ParameterScope.World))
        {
            problems.Add(new Problem(info.Name, new("this is fixed at the start; it needs a new world", "das steht am Anfang fest; es braucht eine neue Welt")));
        }

        if (named.Length == 0 && problems.Count == before)
        {
            problems.Add(new Problem("set", new("nothing is set", "es wird nichts gesetzt")));
        }

        return problems.Count > before
            ? null
            : new ScenarioEvent.Setting(week, [.. named.Select(info => (info.Id, changed[info.Id]))]);
    }

    /// <summary>A shock in a week; null if it is refused.</summary>
    public ScenarioEvent? Shock(int week, string? name, double? strength)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{name}@{week}{(strength is { } given ? $"={given:R}" : "")}");
        return ShockText.Parse(text, "shock", problems);
    }

    private ScenarioEvent? OfEvent(Scenario scenario, EventBody? body)
    {
        if (body is not { Week: >= 1 and <= Scenario.MostTicks })
        {
            problems.Add(new Problem("events", new(
                $"a week from 1 to {Scenario.MostTicks} is needed, not {body?.Week}", $"nötig ist eine Woche von 1 bis {Scenario.MostTicks}, nicht {body?.Week}")));
            return null;
        }

        return body.Shock is null ? Setting(scenario, body.Week, body.Set) : Shock(body.Week, body.Shock, body.Strength);
    }

    private void RefuseOther(Parameter parameter, Parameters before, Parameters after)
    {
        if (before[parameter] != after[parameter])
        {
            problems.Add(new Problem(ParameterTable.All[(int)parameter].Name, new(
                "the people of this scenario are given; their number cannot be changed", "die Beteiligten dieses Szenarios stehen fest; ihre Zahl lässt sich nicht ändern")));
        }
    }

    private static IEnumerable<string> Typed(IReadOnlyDictionary<string, JsonElement>? set) =>
        (set ?? new Dictionary<string, JsonElement>()).Select(one => $"{one.Key}={Text(one.Value)}");

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => value.GetString() ?? "",
        _ => value.GetRawText(),
    };
}
