namespace CoCreation.Sim.Scenarios;

/// <summary>What a run shows, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string Competition => "Konkurrenznetzwerk";

    public override string Ignorance => "Unwissensnetzwerk";

    public override string Lament => "Jammernetzwerk";

    public override string CoCreation => "Co-Creation-Community";

    public override string Loose => "loses Netzwerk";

    public override string Competitions => "Konkurrenznetzwerke";

    public override string Ignorances => "Unwissensnetzwerke";

    public override string Laments => "Jammernetzwerke";

    public override string CoCreations => "Co-Creation-Communitys";

    public override string Looses => "lose Netzwerke";

    public override string TypeHeading => "Typ";

    public override ResultHeadings Wide { get; } =
        new("Netzwerke", "besteht nach Woche 12 noch", "nach 5 Jahren", "Ertrag/Mitgliedswoche", "endet erfüllt");

    public override ResultHeadings Narrow { get; } =
        new("Netzwerke", "besteht\nnach Woche\n12 noch", "nach\n5 Jahren", "Ertrag je\nMitglied\nund Woche", "endet\nerfüllt");

    public override string OutliveTheRun => "bis Schluss";

    public override string TooFew => "In diesem Modell und Lauf gab es von jedem Typ zu wenige Netzwerke, um sie zu vergleichen.";

    public override string HardlyAnyFulfilled => "Kaum ein Netzwerk endete, weil seine Arbeit getan war.";

    public override string Illustrative => "Zur Veranschaulichung, nicht an wirklichen Menschen geeicht.";

    public override string Digest => "Prüfsumme";

    public override string Participants(string number) => $"{number} Beteiligte";

    public override string Seed(string seed) => $"Startwert {seed}";

    public override string Files(int figures, int tables) =>
        $"{(figures == 0 ? "keine Abbildungen" : figures == 1 ? "1 Abbildung" : $"{figures} Abbildungen")}, "
        + (tables == 1 ? "1 Tabelle" : $"{tables} Tabellen");

    public override string Try(string commands) => $"Zum Beispiel: {commands}";

    public override string ChangedRules => "die Regeln ändern sich";

    public override string BeforeAndAfter((string Week, string Counts) before, (string What, string Week) happening, (string Week, string Counts) after) =>
        $"Woche {before.Week}, vor Woche {happening.Week} ({happening.What}): {before.Counts}. Woche {after.Week}: {after.Counts}.";

    public override string InThisRun(string sentences) => $"In diesem Modell und Lauf: {sentences}";

    public override string LastLongest => "bestehen am längsten";

    public override string LiveOnAfterFiveYears => "bestehen nach fünf Jahren am häufigsten noch";

    public override string MakeLeast => "bringen am wenigsten hervor";

    public override string DoBoth(string plural, string one, string other) => $"{plural} {one} und {other}.";

    public override string Fulfilled(string share, string plural) =>
        $"{share} der beendeten {plural} hatten ihre Arbeit getan, mehr als bei jedem anderen Typ.";

    public override string Progress(string week, string weeks, string speed) => $"Woche {week} von {weeks}   {speed} Wochen/s";

    public override string TimeLeft(string time) => $"noch {time}";

    public override string Stopped(string week, int left, string folder) =>
        $"nach Woche {week} angehalten; {(left == 1 ? "1 Woche fehlte" : $"{Number(left)} Wochen fehlten")} noch. "
        + $"In {folder} wurde nichts geschrieben; derselbe Befehl beginnt von vorn.";

    public override string Reprinted(string option) => $"Dieser Lauf war schon da, es wurde nichts gerechnet; {option} rechnet ihn neu.";
}
