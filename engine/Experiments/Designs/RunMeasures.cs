using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>Everything that an experiment can measure.</summary>
public static class RunMeasures
{
    private const int Year = 52;

    /// <summary>The name of the measure of all that networks made.</summary>
    public const string Output = "output";

    private static readonly NetworkType[] Types =
        [NetworkType.Competition, NetworkType.Ignorance, NetworkType.Lament, NetworkType.CoCreation, NetworkType.Loose];

    /// <summary>All measures, those of whole runs first, then type by type.</summary>
    public static IReadOnlyList<RunMeasure> All { get; } = [.. OfRuns(), .. Types.SelectMany(OfType)];

    /// <summary>What is measured where a file names nothing.</summary>
    public static IReadOnlyList<RunMeasure> Usual { get; } =
    [
        .. new[]
        {
            Output, "lateOutput", "talk", "formed", "networksAtTheEnd",
            "competitionAtTheEnd", "ignoranceAtTheEnd", "lamentAtTheEnd", "coCreationAtTheEnd",
        }.Select(name => Find(name)!),
    ];

    /// <summary>The measure of a name; null if there is none.</summary>
    public static RunMeasure? Find(string name) => All.FirstOrDefault(measure => measure.Name == name);

    private static IEnumerable<RunMeasure> OfRuns() =>
    [
        Amount(Output, new("output", "Ertrag"), new("All that networks made.", "Alles, was Netzwerke geschaffen haben."), run => run.Run.Output),
        Amount("lateOutput", new("output of the last year", "Ertrag des letzten Jahres"),
            new("What networks made in the last 52 weeks.", "Was Netzwerke in den letzten 52 Wochen geschaffen haben."), run => run.Run.LateOutput()),
        Amount("outputPerParticipant", new("output per participant", "Ertrag je Person"),
            new("Output by the number of participants of the start.", "Ertrag durch die Zahl der Beteiligten des Anfangs."), run => run.Run.Output / run.Run.Participants),
        Amount("outputAfter", new("output from the chosen week on", "Ertrag ab der gewählten Woche"),
            new("What networks made from the week 'from' on.", "Was Netzwerke ab der Woche 'from' geschaffen haben."),
            run => run.Run.Rows.Where(row => row.Tick >= run.From).Sum(row => row.Output)),
        Count("talk", "act", new("acts of complaint", "Handlungen des Jammerns"), new("All acts of complaint.", "Alle Handlungen des Jammerns."), run => run.Run.Talk),
        Count("talkAfter", "act", new("acts of complaint from the chosen week on", "Handlungen des Jammerns ab der gewählten Woche"),
            new("Acts of complaint from the week 'from' on.", "Handlungen des Jammerns ab der Woche 'from'."),
            run => run.Run.Rows.Where(row => row.Tick >= run.From).Sum(row => row[Total.Talk])),
        Count("founded", "network", new("networks founded", "gegründete Netzwerke"),
            new("Networks founded, those included that never had 3 members.", "Gegründete Netzwerke, auch solche, die nie 3 Mitglieder hatten."), run => run.Run.Networks.Count),
        Count("formed", "network", new("networks formed", "entstandene Netzwerke"),
            new("Networks that once had 3 members.", "Netzwerke, die einmal 3 Mitglieder hatten."), run => run.Run.Networks.Count(network => network.HasFormed)),
        Count("networksAtTheEnd", "network", new("networks at the end", "Netzwerke am Ende"),
            new("Networks alive, mean of the last 26 weeks.", "Bestehende Netzwerke, Mittel der letzten 26 Wochen."), run => run.AtTheEnd.All),
        Share("survivalAfter", new("networks that live on for a year", "Netzwerke, die ein Jahr weiterleben"),
            new("Of the networks alive before the week 'from' that have 3 members at some time of their life, the share that lived 52 weeks longer; empty where none was, or the run is too short.",
                "Von den Netzwerken, die vor der Woche 'from' bestanden und irgendwann in ihrem Leben 3 Mitglieder haben, der Anteil, der 52 Wochen länger lebte; leer, wo keines bestand oder der Lauf zu kurz ist."),
            SurvivalAfter),
        Share("meanTrust", new("trust in members at the end", "Vertrauen in Mitglieder am Ende"),
            new("Mean trust of members in members, over the acts of the last 26 weeks; empty without acts.",
                "Mittleres Vertrauen von Mitgliedern in Mitglieder, über die Handlungen der letzten 26 Wochen; leer ohne Handlungen."),
            MeanTrust),
        Count("weeks", "week", new("weeks", "Wochen"), new("Weeks done: fewer than planned where the run was stopped by its rule.", "Getane Wochen: weniger als geplant, wo die Regel den Lauf beendet hat."),
            run => run.Run.Ticks),
    ];

    private static IEnumerable<RunMeasure> OfType(NetworkType type)
    {
        string name = Names.Of(type);
        Bilingual networks = TypeText.Of(type);
        return
        [
            Count($"{name}AtTheEnd", "network", About(networks, new("at the end", "am Ende")),
                About(networks, new("alive, mean of the last 26 weeks.", "am Leben, Mittel der letzten 26 Wochen.")), run => AtTheEnd(run.AtTheEnd, type)),
            Of("Networks", "network", Allowed.FromZero, (new("formed", "entstanden"), new("that once had 3 members and held this type longest.", "mit einmal 3 Mitgliedern, die diesen Typ am längsten hatten.")), row => row.Networks),
            Of("TimeShare", "1", Allowed.Share, (new("share of network time", "Anteil an der Netzwerkzeit"), new("share of network-weeks from week 6 on.", "Anteil an den Netzwerk-Wochen ab Woche 6.")), row => row.TimeShare),
            Of("MedianResidualLife", "week", Allowed.FromZero, (new("median life after week 12", "Median der Lebensdauer nach Woche 12"), new("weeks after week 12 until half had ended (Kaplan-Meier).", "Wochen nach Woche 12, bis die Hälfte geendet hatte (Kaplan-Meier).")), row => row.MedianResidualLife),
            Of("Survival1y", "1", Allowed.Share, (new("alive a year after week 12", "ein Jahr nach Woche 12 am Leben"), new("share that lived on for more than 52 weeks after week 12.", "Anteil, der nach Woche 12 mehr als 52 Wochen weiterlebte.")), row => row.Survival1y) with { FewestWeeks = NetworkLife.LandmarkAge + Year + 1 },
            Of("Survival5y", "1", Allowed.Share, (new("alive 5 years after week 12", "5 Jahre nach Woche 12 am Leben"), new("share that lived on for more than 260 weeks after week 12.", "Anteil, der nach Woche 12 mehr als 260 Wochen weiterlebte.")), row => row.Survival5y) with { FewestWeeks = NetworkLife.LandmarkAge + (5 * Year) + 1 },
            Of("OutputPerMemberWeek", "1", Allowed.FromZero, (new("output per member and week", "Ertrag je Mitglied und Woche"), new("output per member and week.", "Ertrag je Mitglied und Woche.")), row => row.OutputPerMemberWeek),
            Of("TalkShare", "act", Allowed.FromZero, (new("complaints per member and week", "Jammern je Mitglied und Woche"), new("acts of complaint per member and week.", "Handlungen des Jammerns je Mitglied und Woche.")), row => row.TalkShare),
            Of("CompletedShare", "1", Allowed.Share, (new("ends fulfilled", "erfüllt beendet"), new("share of ends because the work was done.", "Anteil der Enden, weil die Arbeit getan war.")), row => row.CompletedShare),
            Of("NegativeShare", "1", Allowed.Share, (new("members who lose", "Mitglieder, die verlieren"), new("share of members with net benefit below 0, mean over networks.", "Anteil der Mitglieder mit Nutzen unter 0, Mittel über Netzwerke.")), row => row.NegativeShare),
            Of("PhoenixPerNetwork", "participant", Allowed.FromZero, (new("phoenixes per network", "Phönixe je Netzwerk"), new("members who left risen, per network.", "aufgestiegen gegangene Mitglieder je Netzwerk.")), row => row.PhoenixPerNetwork),
            Of("Gini", "1", Allowed.Share, (new("Gini of net benefit", "Gini des Nutzens"), new("Gini coefficient of members' net benefit, mean over networks.", "Gini-Koeffizient des Nutzens der Mitglieder, Mittel über Netzwerke.")), row => row.Gini),
        ];

        RunMeasure Of(string suffix, string unit, string allowed, (Bilingual Label, Bilingual Meaning) texts, Func<TypeSummary, double?> of) => new()
        {
            Name = name + suffix, Unit = unit, Allowed = allowed, Label = About(networks, texts.Label), Meaning = About(networks, texts.Meaning), Of = run => of(Summary(run.Types, type)),
        };
    }

    private static Bilingual About(Bilingual networks, Bilingual what) => new($"{networks.English}: {what.English}", $"{networks.German}: {what.German}");

    private static double AtTheEnd(TypeCounts counts, NetworkType type) => type switch
    {
        NetworkType.Competition => counts.Competition,
        NetworkType.Ignorance => counts.Ignorance,
        NetworkType.Lament => counts.Lament,
        NetworkType.CoCreation => counts.CoCreation,
        _ => counts.Loose + counts.Dormant,
    };

    private static TypeSummary Summary(TypesSummary types, NetworkType type) => type switch
    {
        NetworkType.Competition => types.Competition,
        NetworkType.Ignorance => types.Ignorance,
        NetworkType.Lament => types.Lament,
        NetworkType.CoCreation => types.CoCreation,
        _ => types.Loose,
    };

    private static double? SurvivalAfter(MeasuredRun run)
    {
        if (run.Run.Ticks < run.From + Year)
        {
            return null;
        }

        // A network ends in the last tick that counts it, so one that ends in the week before is not alive any more.
        NetworkRecord[] alive = [.. run.Run.Networks.Where(network => network.HasFormed && network.Id.Born <= run.From && !(network.Ended < run.From))];
        return alive.Length == 0 ? null : (double)alive.Count(network => !(network.Ended < run.From + Year)) / alive.Length;
    }

    private static double? MeanTrust(MeasuredRun run)
    {
        TickRow[] last = [.. run.Run.Rows.TakeLast(Year / 2)];
        double acts = last.Sum(row => row[Total.Acts]);
        return acts == 0 ? null : last.Sum(row => row[Total.Trust]) / acts;
    }

    private static RunMeasure Amount(string name, Bilingual label, Bilingual meaning, Func<MeasuredRun, double?> of) => Measure(name, "1", Allowed.FromZero, (label, meaning), of);

    private static RunMeasure Count(string name, string unit, Bilingual label, Bilingual meaning, Func<MeasuredRun, double?> of) => Measure(name, unit, Allowed.FromZero, (label, meaning), of);

    private static RunMeasure Share(string name, Bilingual label, Bilingual meaning, Func<MeasuredRun, double?> of) => Measure(name, "1", Allowed.Share, (label, meaning), of);

    private static RunMeasure Measure(string name, string unit, string allowed, (Bilingual Label, Bilingual Meaning) texts, Func<MeasuredRun, double?> of) => new()
    {
        Name = name, Unit = unit, Allowed = allowed, Label = texts.Label, Meaning = texts.Meaning, Of = of,
    };
}
