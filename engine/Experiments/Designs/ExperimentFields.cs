using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Every key of an experiment file.</summary>
internal static class ExperimentFields
{
    public const int MostFactors = 16;
    public const int MostReplications = 10_000;

    private const int MostLetters = 1000;
    private const int MostPoints = 100_000;
    private const int MostBound = int.MaxValue;

    public static readonly IReadOnlyList<string> Kinds = ["grid", "list", "latinHypercube", "sobol", "morris"];

    public static readonly IReadOnlyList<string> Seeds = ["common", "own"];

    private static readonly Field[] OfFactor =
    [
        new TextField("parameter", new("The parameter that differs.", "Der Parameter, der sich unterscheidet."), 100),
        new ChoiceField("shock", new("Or a shock, whose strength differs.", "Oder ein Ereignis, dessen Stärke sich unterscheidet."), ScenarioFields.Shocks),
        new NumberField("at", new("The week of the shock.", "Die Woche des Ereignisses."), 1, Scenario.MostTicks) { IsWhole = true },
        new ListField("scenarios", new("Or scenarios, by name or file.", "Oder Szenarien, mit Namen oder Datei."), new TextField("", new("A scenario.", "Ein Szenario."), MostLetters)),
        new ListField("values", new("The values, in order.", "Die Werte, in ihrer Reihenfolge."), new TextField("", new("A value.", "Ein Wert."), 100)),
        new NumberField("from", new("Or a range: from here.", "Oder ein Bereich: von hier."), -1e9, 1e9),
        new NumberField("to", new("To here.", "Bis hier."), -1e9, 1e9),
        new NumberField("levels", new("How many values of the range a grid takes, both ends among them.", "Wie viele Werte des Bereichs ein Raster nimmt, beide Enden dabei."), 2, 1000) { IsWhole = true },
    ];

    private static readonly Field[] OfDesign =
    [
        new ChoiceField("kind", new("How points are chosen.", "Wie die Punkte gewählt werden."), Kinds) { Default = Kinds[0] },
        new NumberField("points", new("How many points a Latin hypercube has.", "Wie viele Punkte ein lateinischer Hyperwürfel hat."), 2, MostPoints) { IsWhole = true },
        new NumberField("base", new("Base points of a Sobol design, a power of 2; it has so many times (factors + 2) points.", "Grundpunkte eines Sobol-Plans, eine Zweierpotenz; er hat so viele mal (Faktoren + 2) Punkte."), 4, MostPoints) { IsWhole = true },
        new NumberField("trajectories", new("Trajectories of a Morris design, of (factors + 1) points each.", "Wege eines Morris-Plans, mit je (Faktoren + 1) Punkten."), 2, 10_000) { IsWhole = true },
        new NumberField("levels", new("Levels of a Morris design; even.", "Stufen eines Morris-Plans; gerade."), 2, 100) { IsWhole = true, Default = 4 },
        new NumberField("seed", new("Keys the sample of points.", "Schlüssel der Stichprobe der Punkte."), 0, MostBound) { IsWhole = true, Default = 1 },
        new ListField("rows", new("The points of a list: values in the order of the factors.", "Die Punkte einer Liste: Werte in der Reihenfolge der Faktoren."),
            new ListField("", new("A point.", "Ein Punkt."), new TextField("", new("A value.", "Ein Wert."), 100))),
    ];

    private static readonly Field[] OfReplications =
    [
        new NumberField("count", new("How often each point is run.", "Wie oft jeder Punkt gerechnet wird."), 1, MostReplications) { IsWhole = true, Default = 10 },
        new MapField("until", new("Or until a measure is known exactly enough.", "Oder bis ein Maß genau genug bekannt ist."),
        [
            new TextField("measure", new("The measure.", "Das Maß."), 100) { IsRequired = true },
            new NumberField("halfWidth", new("Half-width wanted of the 95 % interval of the mean.", "Gewünschte halbe Breite des 95-%-Intervalls des Mittels."), double.Epsilon, 1e12),
            new NumberField("relative", new("Or the same as a share of the mean.", "Oder dieselbe als Anteil am Mittel."), double.Epsilon, 10),
        ]),
        new NumberField("least", new("The fewest, with 'until'.", "Die wenigsten, mit 'until'."), 2, MostReplications) { IsWhole = true, Default = 5 },
        new NumberField("most", new("The most, with 'until'.", "Die meisten, mit 'until'."), 2, MostReplications) { IsWhole = true, Default = 100 },
        new NumberField("firstSeed", new("The seed of the first replication; the others follow.", "Der Startwert der ersten Wiederholung; die anderen folgen."), 0, MostBound) { IsWhole = true, Default = 1 },
        new ChoiceField("seeds", new("Whether all points have the same seeds, to be compared in pairs.", "Ob alle Punkte dieselben Startwerte haben, um paarweise verglichen zu werden."), Seeds) { Default = Seeds[0] },
    ];

    private static readonly Field[] OfStop =
    [
        new ChoiceField("measure", new("A measure of weeks.", "Ein Maß von Wochen."), Names<Measure>.InOrder) { IsRequired = true },
        new NumberField("below", new("At most this.", "Höchstens so viel."), -1e12, 1e12),
        new NumberField("above", new("At least this.", "Mindestens so viel."), -1e12, 1e12),
        new NumberField("weeks", new("For how many weeks in a row.", "Wie viele Wochen in Folge."), 1, Scenario.MostTicks) { IsWhole = true, Default = 1 },
    ];

    /// <summary>An experiment file, whole.</summary>
    public static MapField Root { get; } = new("", new("An experiment of CoCreation.Sim.", "Ein Experiment von CoCreation.Sim."),
    [
        new TextField("name", new("Lower case with hyphens; also the name of the folder.", "Kleinbuchstaben und Bindestriche; auch der Name des Ordners."), 60) { IsRequired = true },
        ScenarioFields.Both("title", new("What it is called; the name unless given.", "Wie es heißt; sonst wie der Name.")),
        ScenarioFields.Both("question", new("What it asks; the title of its figures.", "Was es fragt; der Titel der Abbildungen.")) with { IsRequired = true },
        new TextField("scenario", new("The scenario or model that is run: a name, or a file beside this one.", "Das Szenario oder Modell, das gerechnet wird: ein Name oder eine Datei neben dieser."), MostLetters),
        new NumberField("ticks", new("How many weeks a run takes; as the scenario says unless given.", "Wie viele Wochen ein Lauf dauert; sonst wie im Szenario."), 1, Scenario.MostTicks) { IsWhole = true },
        new MapField("set", new("Parameters that are the same in all points.", "Parameter, die in allen Punkten gleich sind."),
            [.. ParameterTable.All.Select(info => new TextField(info.Name, new(info.English, info.German), 100))]) { AreKeysIndependent = true },
        new ListField("factors", new("What differs from point to point.", "Was sich von Punkt zu Punkt unterscheidet."), new MapField("", new("A factor.", "Ein Faktor."), OfFactor) { AreKeysIndependent = true }) { IsRequired = true },
        new MapField("design", new("How points are chosen; a grid unless given.", "Wie die Punkte gewählt werden; sonst ein Raster."), OfDesign),
        new MapField("replications", new("How often each point is run.", "Wie oft jeder Punkt gerechnet wird."), OfReplications),
        new ListField("measures", new("What is measured; figures show the first.", "Was gemessen wird; Abbildungen zeigen das erste."), new TextField("", new("A measure.", "Ein Maß."), 100)),
        new MapField("stop", new("When a run ends early.", "Wann ein Lauf früher endet."), OfStop),
        new NumberField("from", new("The week that measures from a week on begin with.", "Die Woche, mit der Maße ab einer Woche beginnen."), 1, Scenario.MostTicks) { IsWhole = true, Default = 1 },
        new ChoiceField("lives", new("Whether the life of every network is kept, for survival curves.", "Ob das Leben jedes Netzwerks behalten wird, für Überlebenskurven."), ["false", "true"]) { Default = "true" },
        new NumberField("baseline", new("The number of the point that others are compared with.", "Die Nummer des Punktes, mit dem andere verglichen werden."), 1, MostPoints) { IsWhole = true, Default = 1 },
    ]);

    /// <summary>An experiment file about a model that is no scenario of networks: its parameters, and nothing of networks.</summary>
    public static MapField RootOf(KernelModel model) => Root with
    {
        Fields = [.. Root.Fields.Where(field => field.Name is not ("stop" or "from" or "lives")).Select(field => field.Name switch
        {
            ModelFields.Set => ModelFields.SettingsOf(model),
            ModelFields.Ticks => ModelFields.TicksOf(model),
            _ => field,
        })],
    };
}
