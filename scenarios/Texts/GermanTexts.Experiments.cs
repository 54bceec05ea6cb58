using System.Diagnostics;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>Experiments, stress tests, comparisons and reports, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string ExperimentCommand => "Macht alle Läufe eines Experiments: Faktoren, Plan, Wiederholungen; schreibt Tabellen, eine Abbildung und einen Bericht.";

    public override string StressCommand => "Prüft einen Entwurf unter Belastungen, jede gegen keine Belastung mit denselben Startwerten, und sagt, welche Regel der Charta hilft.";

    public override string CompareCommand => "Vergleicht zwei Entwürfe, paarweise mit denselben Startwerten, mit ihren Überlebenskurven.";

    public override string ReportCommand => "Schreibt den Bericht eines Experiments, einer Belastungsprobe, eines Vergleichs oder eines Laufs als eine HTML-Datei, die nichts nachlädt.";

    public override string NameOrFileWord => "NAME|DATEI";

    public override string StressWord => "BELASTUNG[=STÄRKE]";

    public override string DesignArgument => "Der Entwurf: ein Szenario mit Namen, oder eine Datei mit Charta, Beteiligten und Beziehungen.";

    public override string OtherDesignArgument => "Der Entwurf, mit dem er verglichen wird.";

    public override string ReportedArgument => "Der Ordner eines fertigen Experiments, einer Belastungsprobe, eines Vergleichs oder eines Laufs.";

    public override string OutOfBatchOption => "Der Ordner der Ergebnisse (sonst runs/ und der Name).";

    public override string OutOfReportOption => "Die Datei des Berichts (sonst report.html im Ordner).";

    public override string ResumeOption => "Setzt fort, was dort unfertig ist, und beginnt nichts Neues. Auch ohne diese Option wird Unfertiges fortgesetzt.";

    public override string ForceBatchOption => "Beginnt von vorn, was immer dort ist.";

    public override string DryRunOption => "Sagt nur Läufe, Zeit, Speicher und Platz, nach einer kurzen Probe; geschrieben wird nichts.";

    public override string NoFiguresOrReportOption => "Zeichnet keine Abbildung und schreibt keinen Bericht.";

    public override string BatchFormatOption => "Das Format der Tabellen (sonst beide).";

    public override string QuietBatchOption => "Zeigt weder Fortschritt noch Tabelle, nur wo die Ergebnisse sind.";

    public override string JsonBatchOption => "Gibt manifest.json aus und sonst nichts.";

    public override string FirstSeedOption => "Der erste Startwert; die anderen folgen (sonst 1).";

    public override string StressAtOption => "Die Woche, in der eine Belastung trifft (sonst die Mitte des Laufs).";

    public override string NothingToResume => "enthält nichts Unfertiges";

    public override string FiguresStay => "Die Abbildungen bleiben in ihrer Sprache: Es gibt kein Journal des Laufs, aus dem sie neu gezeichnet werden könnten.";

    public override string NothingToReport => "enthält kein fertiges Experiment, keine Belastungsprobe, keinen Vergleich und keinen Lauf";

    public override string NothingWritten => "Geschrieben wurde nichts.";

    public override string ExperimentHeading => "Experiment";

    public override string PointHeading => "Punkt";

    public override string FactorsHeading => "Was sich unterscheidet: Werte, Bedeutung";

    public override string FactorHeading => "Faktor";

    public override string IndexHeading => "Index";

    public override string EstimateHeading => "Schätzung";

    public override string SchemaArgument => "Welcher Dateien: scenario (sonst) oder experiment.";

    public override string IntervalHeading => "95-%-Intervall";

    public override string RunsHeading => "Läufe";

    public override string PointsHeading => "Punkte";

    public override string TimeHeading => "Zeit";

    public override string MemoryHeading => "Speicher";

    public override string DiskHeading => "Platz";

    public override string StressHeading => "Belastung";

    public override string RuleHeading => "Charta";

    public override string OutputAfterHeading => "Ertrag danach";

    public override string ChangeHeading => "Änderung";

    public override string LessInHeading => "weniger bei";

    public override string LiveOnHeading => "leben ein Jahr weiter";

    public override string FiguresHeading => "Abbildungen";

    public override string PointsInexact(string inexact, string points) => $"An {inexact} von {points} Punkten ist das Maß von 'until' nicht so genau bekannt wie gewünscht.";

    public override string HowTypesCount => "Es zählen Netzwerke, die einmal 3 Mitglieder hatten, nach dem Typ, den sie am längsten hatten; wie lange sie noch bestehen, nach ihrem Typ in Woche 12.";

    public override string ResultsByType => "Was aus Netzwerken wurde, nach dem Typ, den sie am längsten hatten";

    public override string LimitsHeading => "Grenzen";

    public override string RepeatHeading => "Noch einmal";

    public override string RepeatText => "Dieselbe Fassung ergibt dieselbe Prüfsumme, auf beliebig vielen Prozessoren.";

    public override IReadOnlyList<string> LimitsOfRun { get; } =
    [
        "Das ist ein Lauf mit einem Startwert: Ein anderer Startwert ergibt eine andere Geschichte. Wie weit der Zufall reicht, sagt ein Experiment.",
        "Das Modell veranschaulicht und ist nicht an echten Menschen geeicht; es zeigt, was aus seinen Regeln folgt, nicht, was geschehen wird.",
        "Nutzen ist gefühlter Nutzen, Ertrag ist, was das Modell so nennt; beides ist kein Geld.",
    ];

    public override string Index(IndexKind kind) => kind switch
    {
        IndexKind.First => "allein (erste Ordnung)",
        IndexKind.Total => "insgesamt (total)",
        IndexKind.Mu => "mittlerer Effekt (μ)",
        IndexKind.MuStar => "mittlere Größe des Effekts (μ*)",
        IndexKind.Sigma => "Streuung des Effekts (σ)",
        _ => throw new UnreachableException(),
    };

    public override string ExperimentArgument(string names) => $"Eines von {names}, oder eine Datei.";

    public override string JobsOption(int usual) => $"Wie viele Läufe zugleich (sonst {usual}, für jeden Prozessor einer).";

    public override string SeedsOption(int usual) => $"Wie viele Startwerte (sonst {usual}).";

    public override string OnlyOption(string names) => $"Nur diese Belastung, mit ihrer Stärke, wenn eine dabeisteht; auch mehrfach. Eine von {names}.";

    public override string NoExperiment(string name, string names) => $"es gibt kein Experiment '{name}'; es gibt {names}, oder eine Datei";

    public override string TooFewWeeks(string least, string weeks, string option) => $"eine Belastungsprobe braucht mindestens {least} Wochen, nicht {weeks}; {option} setzt sie";

    public override string SameName(string name) => $"beide Entwürfe heißen {name}; einer braucht einen anderen Namen";

    public override string OtherExperiment(string name, string option) => $"dort liegt ein anderes Experiment oder eine andere Fassung davon ({name}); {option} beginnt von vorn";

    public override string DoneBefore(string option) => $"Dasselbe liegt schon dort, gerechnet wurde nichts; {option} macht es noch einmal.";

    public override string BatchGoesOn(string runs) => $"{RunsAre(runs)} dort fertig; es geht weiter.";

    public override string BatchStopped(string runs) => $"angehalten; {RunsAre(runs)} aufbewahrt. Derselbe Befehl setzt fort.";

    public override string BatchPaused(string reason, string runs) => $"unterbrochen: {reason}. {RunsAre(runs)} aufbewahrt; derselbe Befehl setzt fort.";

    public override string RunsDone(string done, string needed) => $"Lauf {done} von {needed}";

    public override string RunsPerSecond(string number) => $"{number} Läufe/s";

    public override string RunsFailed(string number) => $"{number} fehlgeschlagen";

    public override string RunsOf(string number) => number == "1" ? "1 Lauf" : $"{number} Läufe";

    public override string MorePoints(int points) => $"... und {points} weitere in points.csv";

    public override string PeakMemory(string bytes) => $"höchstens {bytes} Speicher";

    public override string Roughly(string what) => $"etwa {what}";

    public override string AboutWith(string time, string jobs) => $"etwa {time}, {jobs} zugleich";

    public override string OfSeeds(int some, int all) => $"{some} von {all}";

    private static string RunsAre(string runs) => runs == "1" ? "1 Lauf ist" : $"{runs} Läufe sind";
}
