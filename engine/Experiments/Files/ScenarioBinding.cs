using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Makes a scenario out of a document, and checks what hangs on several of its keys.</summary>
/// <param name="root">The document as its fields left it: what they do not allow is unsound.</param>
/// <param name="folder">Where the files lie that it names.</param>
/// <param name="problems">Gets what is wrong.</param>
internal sealed class ScenarioBinding(YamlMap root, string folder, FileProblems problems)
{
    private readonly PeopleBinding _people = new(root, folder, problems);

    /// <summary>What a name must be.</summary>
    public static readonly Bilingual NameRule = new(
        "a name has lower case letters, digits and hyphens, and begins with a letter", "ein Name hat Kleinbuchstaben, Ziffern und Bindestriche und beginnt mit einem Buchstaben");

    /// <summary>What is wrong in the scenario and in the files that it names.</summary>
    public IReadOnlyList<Problem> AllProblems => [.. problems.All, .. _people.InFiles];

    /// <summary>The scenario; of no use if there are problems.</summary>
    public Scenario Bind()
    {
        string name = TextOf(root, "name");
        if (root.Find("name") is YamlText named && !IsName(name))
        {
            Add(named, NameRule);
        }

        Scenario scenario = new()
        {
            Name = name,
            Title = BothOf("title")!,
            Question = BothOf("question")!,
            Expectation = BothOf("expectation") ?? new("", ""),
            Minutes = (int)(NumberOf(root, "minutes") ?? 0),
            Level = ChoiceOf(root, "level") is { } level ? (ScenarioLevel)Names<ScenarioLevel>.InOrder.IndexOf(level) : default,
            Ticks = (int)(NumberOf(root, "ticks") ?? Scenario.DefaultTicks),
            Parameters = ParametersOf(),
            Events = [.. Happenings.SelectMany(EventsOf)],
        };
        return _people.Bind(scenario);
    }

    /// <summary>What comes from outside, all of it after a tick; of no use if there are problems.</summary>
    public IReadOnlyList<ScenarioEvent> BindEvents(int after)
    {
        foreach (YamlNode early in Happenings.Select(happening => happening.Find("at")!).Where(at => NumberIn((YamlText)at) <= after))
        {
            Add(early, new($"week {after} and all before it are past; a branch changes what comes later", $"Woche {after} und alles davor ist vorbei; ein Zweig ändert, was später kommt"));
        }

        return [.. Happenings.SelectMany(EventsOf)];
    }

    private IEnumerable<YamlMap> Happenings => root.Find("timeline") is YamlList timeline ? timeline.Items.OfType<YamlMap>() : [];

    /// <summary>Whether a text can be the name of a scenario or an experiment.</summary>
    public static bool IsName(string text) =>
        text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && char.IsAsciiLetterLower(text.FirstOrDefault());

    /// <summary>The text of a key; empty if it is not there.</summary>
    public static string TextOf(YamlMap map, string key) => (map.Find(key) as YamlText)?.Value ?? "";

    /// <summary>The number of a key; null if it is not there.</summary>
    public static double? NumberOf(YamlMap map, string key) => map.Find(key) is YamlText text ? NumberIn(text) : null;

    /// <summary>The number that stands there.</summary>
    public static double NumberIn(YamlText text) => double.Parse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The word of a key; null if it is not there.</summary>
    public static string? ChoiceOf(YamlMap map, string key) => (map.Find(key) as YamlText)?.Value;

    private Bilingual? BothOf(string key) => root.Find(key) is YamlMap both ? new Bilingual(TextOf(both, "en"), TextOf(both, "de")) : null;

    private Parameters ParametersOf()
    {
        Parameters parameters = Parameters.Default;
        foreach ((Parameter parameter, double value) in SettingsOf(root.Find("parameters")).Concat(SettingsOf(root.Find("charter"))))
        {
            parameters = parameters.With(parameter, value);
        }

        YamlMap? personas = root.Find("personas") as YamlMap;
        foreach ((YamlText key, YamlNode value) in personas?.Entries ?? [])
        {
            Persona persona = (Persona)Names<Persona>.InOrder.IndexOf(key.Value);
            foreach ((YamlText field, YamlNode chosen) in ((YamlMap)value).Entries)
            {
                Parameter parameter = ScenarioFields.OfPersona(field.Value, persona);
                parameters = parameters.With(parameter, ValueOf(ParameterTable.All[(int)parameter], (YamlText)chosen));
            }
        }

        Parameter[] shares = [Parameter.Competitors, Parameter.Seekers, Parameter.Lamenters, Parameter.CoCreators];
        if (shares.All(share => parameters[share] == 0) && parameters[Parameter.Tappers] < 1)
        {
            Add(personas!, new("at least one of the four shares must be above 0", "mindestens einer der vier Anteile muss über 0 liegen"));
        }

        return parameters;
    }

    private IEnumerable<ScenarioEvent> EventsOf(YamlMap happening)
    {
        int tick = (int)NumberOf(happening, "at")!.Value;
        (Parameter, double)[] settings = [.. SettingsOf(happening.Find("set")), .. SettingsOf(happening.Find("charter"))];
        if (settings.Length > 0)
        {
            yield return new ScenarioEvent.Setting(tick, settings);
        }

        if (ChoiceOf(happening, "shock") is { } shock)
        {
            ShockKind kind = (ShockKind)Names<ShockKind>.InOrder.IndexOf(shock);
            CheckStrength(happening, kind);
            yield return new ScenarioEvent.Shock(tick, kind, NumberOf(happening, "strength"));
        }
        else if (happening.Find("strength") is { } strength)
        {
            Add(strength, new("a strength needs a shock", "eine Stärke braucht ein Ereignis ('shock')"));
        }
        else if (settings.Length == 0)
        {
            Add(happening, new("nothing happens here: one of set, charter, shock is missing", "hier geschieht nichts: set, charter oder shock fehlt"));
        }
    }

    private void CheckStrength(YamlMap happening, ShockKind kind)
    {
        if (happening.Find("strength") is not YamlText strength)
        {
            return;
        }

        double value = NumberIn(strength);
        string name = Names.Of(kind);
        if (ShockStrength.Of(kind) is not { } range)
        {
            Add(strength, new($"the strength of {name} has no meaning", $"bei {name} hat die Stärke keine Bedeutung"));
        }
        else if (value < range.Least || value > range.Most || (range.IsWhole && Math.Floor(value) != value))
        {
            Add(strength, new(
                $"{strength.Value} is out of range: the strength of {name} is {(range.IsWhole ? "a whole number" : "a number")} from {range.Least} to {range.Most}",
                $"{strength.Value} liegt nicht im erlaubten Bereich: die Stärke von {name} ist eine {(range.IsWhole ? "ganze Zahl" : "Zahl")} von {range.Least} bis {range.Most}"));
        }
    }

    private static IEnumerable<(Parameter Parameter, double Value)> SettingsOf(YamlNode? settings) =>
        ((settings as YamlMap)?.Entries ?? []).Where(entry => entry.Value is YamlText).Select(entry =>
        {
            ParameterInfo info = ParameterTable.All.First(info => info.Name == entry.Key.Value);
            return (info.Id, ValueOf(info, (YamlText)entry.Value));
        });

    private static double ValueOf(ParameterInfo info, YamlText text) =>
        info.Choices.Count > 0 ? info.Choices.ToList().IndexOf(text.Value) : NumberIn(text);

    private void Add(YamlNode where, Bilingual message) => problems.Add(where.Line, where.Column, message);
}
