using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>Reports of experiments, stress tests and comparisons.</content>
internal sealed partial class GermanTexts
{
    public override string DesignHeading => "Was versucht wurde";

    public override string ResultsHeading => "Ergebnisse";

    public override string SurvivalHeading => "Wie lange Netzwerke leben und wie sie enden";

    public override string StressHeading => "Unter jeder Belastung";

    public override string HelpsHeading => "Welche Regel hilft";

    public override string LimitsHeading => "Grenzen";

    public override string RepeatHeading => "Noch einmal";

    public override string MeansCaption(bool hasIntervals) => hasIntervals ? "Mittel über Läufe mit ihren 95-%-Intervallen" : "Ein Lauf je Punkt: kein Intervall";

    public override string ContrastsCaption(string point, bool hasIntervals) =>
        $"Unterschiede zu: {point}, in Paaren von Läufen mit demselben Startwert, {(hasIntervals ? "mit ihren 95-%-Intervallen" : "ein Paar je Punkt: kein Intervall")}";

    public override string IndicesCaption => "Wie sehr jedes Maß an jedem Faktor hängt, mit 95-%-Bootstrap-Intervallen";

    public override string EndsCaption(bool isFive) =>
        $"Wie Netzwerke, die Woche 12 erreichten, nach {(isFive ? "fünf weiteren Jahren" : "einem weiteren Jahr")} geendet hatten (Aalen-Johansen: konkurrierende Enden)";

    public override string PointColumn => "Punkt";

    public override string MeasureColumn => "Maß";

    public override string RunsColumn => "Läufe";

    public override string MeanColumn => "Mittel";

    public override string DifferenceColumn => "Unterschied";

    public override string RelativeColumn => "Änderung";

    public override string WorseColumn => "weniger in";

    public override string FactorColumn => "Faktor";

    public override string FirstColumn => "allein (erste Ordnung)";

    public override string TotalColumn => "insgesamt (total)";

    public override string FirstOf(int shown, int all, bool areMeasures) =>
        shown == 1 ? $"{(areMeasures ? "das erste" : "der erste")} von {all} {(areMeasures ? "Maßen" : "Punkten")}" : $"die ersten {shown} von {all} {(areMeasures ? "Maßen" : "Punkten")}";

    public override string TableShows(string kept) => $"(Hier {kept}; alle stehen in den Tabellen neben diesem Bericht.)";

    public override string EffectColumn => "mittlere Größe der Wirkung (μ*)";

    public override string SpreadColumn => "Streuung (σ)";

    public override string RepeatText => "Dieselbe Fassung ergibt dieselben Zahlen, bis zur letzten Ziffer, auf beliebig vielen Prozessoren.";

    public override string RowText => "Jede Zeile der Tabelle runs lässt sich allein wiederholen, mit Abbildungen: scenarioFile, options und seed stehen darin, und dieselbe Prüfsumme kommt wieder heraus.";

    public override string LivesColumn => "Netzwerke";

    public override string TooFewColumn => "zu wenige Mitglieder";

    public override string DormantColumn => "eingeschlafen";

    public override string FulfilledColumn => "erfüllt";

    public override string StillAliveColumn => "noch am Leben";

    public override string NothingHurts => "Keine der Belastungen kostet diesen Entwurf im Mittel Ertrag, in diesem Modell.";

    public override string NothingToLose => "Schon ohne Belastung wird nichts geschaffen; so kann keine Ertrag kosten.";

    public override string NothingHelps => "Keine einzelne Änderung einer Regel hebt darunter im Mittel den Ertrag.";

    public override string NotComparable => "Es sind zu wenige Läufe, um mehr zu sagen.";

    public override IReadOnlyList<string> LimitsOfExperiments { get; } =
    [
        "Das Modell veranschaulicht und ist nicht an echten Menschen geeicht; es zeigt, was aus seinen Regeln folgt, nicht, was geschehen wird.",
        "Nutzen ist gefühlter Nutzen, Ertrag ist, was das Modell so nennt; beides ist kein Geld.",
        "Intervalle sagen, wie weit der Zufall zwischen Startwerten reicht; wie richtig die Regeln sind, sagen sie nicht.",
        "Andere Einstellungen als die versuchten können andere Ergebnisse haben.",
    ];

    public override IReadOnlyList<string> LimitsOfStress { get; } =
    [
        "Jede Belastung trifft einmal, allein, in einer Woche; mehrere zusammen können schlimmer sein als ihre Summe.",
        "Regeln sind von der ersten Woche an geändert, immer nur eine; gegen eine andere Belastung kann eine andere Regel helfen.",
    ];

    public override string ExperimentSetting(ExperimentManifest manifest) =>
        $"{manifest.ScenarioTitle.German} · {ParticipantsOf(manifest)} Beteiligte · {Times(manifest)} · {(manifest.Runs == 1 ? "1 Lauf" : $"{manifest.Runs} Läufe")} · {(HasOneSeed(manifest) ? "Startwert" : "Startwerte")} {SeedsOf(manifest)} · Version {manifest.EngineVersion}";

    public override string DesignIn(ExperimentManifest manifest) => manifest.Design switch
    {
        "grid" => $"Jede Kombination der Werte: {PointsOf(manifest)}.",
        "latinHypercube" => $"Ein lateinischer Hyperwürfel aus {manifest.Points.Count} Punkten: Jeder Teil jedes Bereichs kommt gleich oft vor.",
        "sobol" => $"Ein Saltelli-Plan aus {manifest.Base} Grundpunkten und insgesamt {manifest.Points.Count} Punkten, für Sobol-Indizes.",
        "morris" => $"{manifest.Trajectories} Wege eines Morris-Plans, insgesamt {manifest.Points.Count} Punkte: Immer nur ein Faktor wird bewegt.",
        _ => $"{PointsOf(manifest)}.",
    };

    public override string ReplicationsIn(ExperimentManifest manifest)
    {
        Replications replications = manifest.Replications;
        string often = replications.Until is { } until
            ? $"Jeder Punkt wurde {replications.Least}- bis {replications.Most}-mal gerechnet, bis die halbe Breite des 95-%-Intervalls von {Quoted(manifest.Measured[until.Measure].Label.German)} unter {(until.IsRelative ? Share(until.HalfWidth) + " des Mittels" : Value(until.HalfWidth))} lag."
            : $"Jeder Punkt wurde {(replications.Most == 1 ? "einmal" : $"{replications.Most}-mal")} gerechnet.";
        return $"{often} {(replications.HasCommonSeeds ? "Alle Punkte haben dieselben Startwerte, teilen also allen übrigen Zufall und werden paarweise verglichen." : "Jeder Punkt hat eigene Startwerte.")}";
    }

    public override string FactorIn(FactorInfo factor, string values) => factor.IsNumeric ? $"{factor.Label.German} ({factor.Name}): {values}" : $"{factor.Label.German}: {values}";

    public override string StrikesIn(int week) => $"Jede Belastung trifft in Woche {week}.";

    public override string OfPairs(int some, int all) => $"{some} von {all}";

    public override string RunsFailed(int failed, int runs) => $"{failed} von {runs} Läufen schlugen fehl und zählen in keinem Mittel; ihre Zeilen sagen, warum.";

    public override string RunsInexact(int points, int all) => $"An {points} von {all} Punkten war das Maß nicht so genau bekannt wie gewünscht, als die höchste Zahl von Läufen erreicht war.";

    public override string ChangeAgainst(RunMeasure measure, bool isCharter) =>
        isCharter ? $"Änderung gegenüber der Charta, wie sie ist: {measure.Label.German}" : $"Änderung gegenüber keiner Belastung: {measure.Label.German}";

    public override string FromTo(string measure, string factor, (string Value, string Mean) least, (string Value, string Mean) most) =>
        $"In diesem Modell geht das Maß {Quoted(measure)} von {least.Mean} auf {most.Mean}, wenn der Faktor {Quoted(factor)} von {least.Value} auf {most.Value} geht.";

    public override string IsTheSame(string measure, string factor, (string Least, string Most) values, string mean) =>
        $"In diesem Modell ist das Maß {Quoted(measure)} gleich ({mean}), ob der Faktor {Quoted(factor)} nun {values.Least} oder {values.Most} ist.";

    public override string IsTheSameEverywhere(string measure, string mean) =>
        $"In diesem Modell ist das Maß {Quoted(measure)} an allen Punkten gleich ({mean}): Es gibt nichts zu unterscheiden.";

    public override string ChangeIs(string change, bool hasInterval, int? pairs) =>
        $"{(pairs is null ? "Das sind" : $"Bei {Counted(pairs.Value, "Startwert, den", "Startwerten, die")} beide haben, sind das")} {change}{(hasInterval ? ", ein 95-%-Intervall über Paare von Läufen mit demselben Startwert" : "")}.";

    public override string Stands(string factor, string value) => $"{Quoted(factor)} = {value}";

    public override string Listed(IEnumerable<string> factors) => string.Join(", ", factors.Select(Quoted));

    public override string While(string others) => $"Das gilt bei {others}.";

    public override string HangsOn(string measure, string factor, string total, string first) =>
        $"In diesem Modell und in diesen Bereichen hängt das Maß {Quoted(measure)} am meisten am Faktor {Quoted(factor)}: Er hat an {total} der Varianz Anteil und erklärt {first} allein.";

    public override string HangsOnEither(string measure, string factors) =>
        $"Woran das Maß {Quoted(measure)} am stärksten hängt, lässt sich mit so wenigen Punkten nicht sagen: Die Intervalle überlappen sich bei {factors}.";

    public override string MayBeChance => "Das Intervall schließt die Null ein: Das kann Zufall sein.";

    public override string HangsLeastOn(string factors) => $"Kaum etwas davon hängt an: {factors}.";

    public override string LargestEffect(string measure, string factor, string effect) =>
        $"In diesem Modell und in diesen Bereichen bewegt der Faktor {Quoted(factor)} das Maß {Quoted(measure)} am meisten: im Mittel um {effect}, wenn er seinen Bereich durchquert.";

    public override string LargestCorrelation(string measure, string factor, string correlation) =>
        $"In diesem Modell und in diesen Bereichen geht das Maß {Quoted(measure)} am engsten mit dem Faktor {Quoted(factor)} einher (Rangkorrelation {correlation}).";

    public override string SurvivalUnder(string share, string without) =>
        $"Von den Netzwerken, die dann bestehen, leben {share} ein Jahr weiter; ohne die Belastung {without}.";

    public override string MakesMore(string a, string b, int more, int seeds, string change) =>
        $"In diesem Modell schafft {Quoted(a)} mehr als {Quoted(b)}, und zwar bei {OfSeeds(more, seeds)}; im Mittel {change}.";

    public override string HasMore(string measure, (string Most, string Least) points, int more, int seeds, string change) =>
        $"In diesem Modell ist das Maß {Quoted(measure)} bei {Quoted(points.Most)} höher als bei {Quoted(points.Least)}, und zwar bei {OfSeeds(more, seeds)}; im Mittel {change}.";

    public override string LivesLonger(string a, string b, string chance) => $"Netzwerke leben in {Quoted(a)} länger als in {Quoted(b)} (Log-Rank-Test, p {chance}).";

    public override string YesOrNo(bool isYes) => isYes ? "ja" : "nein";
}
