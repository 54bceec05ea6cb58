using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Every key of a scenario file.</summary>
internal static class ScenarioFields
{
    public const string Share = "share";
    public const string Sharing = "sharing";
    public const string TrustModel = "trustModel";

    private const int MostLetters = 1000;
    private const double MostStanding = 1e6;

    public static readonly IReadOnlyList<string> Levels = Names<ScenarioLevel>.InOrder;

    public static readonly IReadOnlyList<string> Personas = Names<Persona>.InOrder;

    public static readonly IReadOnlyList<string> Shocks = Names<ShockKind>.InOrder;

    /// <summary>The parameters that a persona sets, by the name of the field; the first is that of the first persona.</summary>
    public static Parameter OfPersona(string field, Persona persona) => (field, persona) switch
    {
        (Share, Persona.Tapper) => Parameter.Tappers,
        (Share, _) => Parameter.Competitors + (int)persona,
        (Sharing, _) => Parameter.CompetitorSharing + (int)persona,
        _ => Parameter.CompetitorTrustModel + (int)persona,
    };

    private static readonly IReadOnlyList<Parameter> Personal =
    [
        .. from persona in Enum.GetValues<Persona>() from field in new[] { Share, Sharing, TrustModel } select OfPersona(field, persona),
    ];

    private static readonly Field[] Charter = [.. Of(info => info.Scope == ParameterScope.Charter)];

    private static readonly Field[] Member =
    [
        new TextField("name", new("The name of the participant.", "Der Name."), 200) { IsRequired = true },
        new ChoiceField("persona", new("What kind of participant; drawn unless given.", "Die Persona; sonst wird sie gezogen."), Personas),
        new NumberField("standing", new("Standing; drawn unless given.", "Ansehen; sonst wird es gezogen."), double.Epsilon, MostStanding),
        new ListField(
            "knowledge",
            new("What is practised, domain by domain; drawn unless given.", "Das geübte Wissen, Gebiet für Gebiet; sonst wird es gezogen."),
            new NumberField("", new("Knowledge in a domain.", "Wissen in einem Gebiet."), 0, 1)),
    ];

    private static readonly Field[] Happening =
    [
        new NumberField("at", new("From which week on it holds, or when it strikes.", "Ab welcher Woche es gilt oder wann es geschieht."), 1, Scenario.MostTicks)
        {
            IsWhole = true, IsRequired = true,
        },
        new MapField("set", new("New values of parameters.", "Neue Werte von Parametern."), [.. Of(info => info.Scope == ParameterScope.Live)]),
        new MapField("charter", new("A new charter for all networks.", "Eine neue Charta für alle Netzwerke."), Charter),
        new ChoiceField("shock", new("A shock by name.", "Ein Ereignis von außen, mit Namen."), Shocks),
        new NumberField(
            "strength",
            new("How strong the shock is; its meaning and range hang on the shock.", "Wie stark das Ereignis ist; Bedeutung und Bereich hängen von ihm ab."),
            0,
            ShockStrength.Greatest),
    ];

    private static readonly ListField Timeline = new("timeline", new("What comes from outside, in any order.", "Was von außen kommt, in beliebiger Reihenfolge."),
        new MapField("", new("Something from outside.", "Etwas von außen."), Happening));

    /// <summary>A scenario file, whole.</summary>
    public static MapField Root { get; } = new("", new("A scenario of CoCreation.Sim.", "Ein Szenario von CoCreation.Sim."),
    [
        new TextField("name", new("Lower case with hyphens; also the name of the run folder.", "Kleinbuchstaben und Bindestriche; auch der Name des Ordners."), 60)
        {
            IsRequired = true,
        },
        Both("title", new("What it is called; the name unless given.", "Wie es heißt; sonst wie der Name.")),
        Both("question", new("What the scenario asks; the title of figures.", "Was das Szenario fragt; der Titel der Abbildungen.")) with { IsRequired = true },
        Both("expectation", new("What can be expected to be seen.", "Was voraussichtlich zu sehen ist.")),
        new NumberField("minutes", new("How long it takes to run it, look and talk about it.", "Wie lange Ausführen, Ansehen und Besprechen dauern."), 0, 1000) { IsWhole = true },
        new ChoiceField("level", new("For whom it is.", "Für wen es ist."), Levels) { Default = Levels[0] },
        new NumberField("ticks", new("How many weeks it runs.", "Wie viele Wochen es dauert."), 1, Scenario.MostTicks)
        {
            IsWhole = true, Default = Scenario.DefaultTicks,
        },
        new MapField("parameters", new("Parameters of the model.", "Parameter des Modells."),
            [.. Of(info => info.Scope != ParameterScope.Charter && !Personal.Contains(info.Id))]) { AreKeysIndependent = true },
        new MapField("personas", new("Who lives there: shares, sharing and trust.", "Wer dort lebt: Anteile, Teilen und Vertrauen."),
            [.. Enum.GetValues<Persona>().Select(PersonaField)]),
        new MapField("charter", new("The charter of networks at the start.", "Die Charta der Netzwerke am Anfang."), Charter) { AreKeysIndependent = true },
        Given("members", new("Own people.", "Eigene Beteiligte."), new MapField("", new("A participant.", "Eine Person."), Member) { AreKeysIndependent = true }),
        Given("ties", new("Who knows whom at the start.", "Wer wen am Anfang kennt."),
            new ListField("", new("Two names.", "Zwei Namen."), new TextField("", new("A name.", "Ein Name."), 200)) { Length = 2 }),
        Timeline,
    ]);

    /// <summary>A file with nothing but a timeline.</summary>
    public static MapField Interventions { get; } = new("", new("What a branch changes.", "Was ein Zweig ändert."), [Timeline]);

    private static IEnumerable<Field> Of(Func<ParameterInfo, bool> which) => ParameterTable.All.Where(which).Select(info => Of(info, info.Name));

    private static Field Of(ParameterInfo info, string name)
    {
        Bilingual meaning = new(info.English, info.German);
        return info.Choices.Count > 0
            ? new ChoiceField(name, meaning, info.Choices) { Default = info.Choices[(int)info.Default] }
            : new NumberField(name, meaning, info.Least, info.Most) { IsWhole = info.IsWhole, Default = info.Default };
    }

    private static MapField PersonaField(Persona persona) => new(
        Names.Of(persona),
        new("One kind of participant.", "Eine Art von Beteiligten."),
        [.. new[] { Share, Sharing, TrustModel }.Select(field => Of(ParameterTable.All[(int)OfPersona(field, persona)], field))]);

    internal static MapField Both(string name, Bilingual meaning) => new(name, meaning,
    [
        new TextField("en", new("In English.", "Auf Englisch."), MostLetters) { IsRequired = true },
        new TextField("de", new("In German.", "Auf Deutsch."), MostLetters) { IsRequired = true },
    ]);

    private static MapField Given(string name, Bilingual meaning, Field item) => new(name, meaning,
    [
        new TextField("file", new("A file beside this one.", "Eine Datei neben dieser."), MostLetters),
        new ListField("list", new("Or the list itself.", "Oder die Liste selbst."), item),
    ])
    {
        AreKeysIndependent = true,
    };
}
