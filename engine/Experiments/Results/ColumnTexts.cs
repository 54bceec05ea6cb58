using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>What the columns of experiments mean.</summary>
internal sealed class ColumnTexts
{
    public Bilingual Point { get; } = new("The number of the point.", "Die Nummer des Punktes.");

    public Bilingual Replication { get; } = new("Which replication of the point.", "Die wievielte Wiederholung des Punktes.");

    public Bilingual Seed { get; } = new("The seed of the run.", "Der Startwert des Laufs.");

    public Bilingual ScenarioFile { get; } = new("The file in this folder that holds the scenario.", "Die Datei in diesem Ordner, die das Szenario enthält.");

    public Bilingual Options { get; } = new(
        "What 'cocreation run' needs besides the file and --seed to do this very run.", "Was 'cocreation run' außer der Datei und --seed braucht, um genau diesen Lauf zu machen.");

    public Bilingual Hash { get; } = new("The hash of the scenario of the point, with all its weeks.", "Die Prüfsumme des Szenarios des Punktes, mit allen seinen Wochen.");

    public Bilingual Digest { get; } = new("The digest of the last week; empty for a run that failed.", "Die Prüfsumme der letzten Woche; leer bei einem Lauf, der fehlschlug.");

    public Bilingual LastWeek { get; } = new("The last week done.", "Die letzte getane Woche.");

    public Bilingual Error { get; } = new("Why the run failed; empty if it did not.", "Warum der Lauf fehlschlug; leer, wenn er es nicht tat.");

    public Bilingual Network { get; } = new("The network: its founder and the week of its founding.", "Das Netzwerk: wer es wann gegründet hat.");

    public Bilingual Type { get; } = new("The type at the age of 12 weeks, dormant counted as loose.", "Der Typ im Alter von 12 Wochen, dormant gilt als loose.");

    public Bilingual Weeks { get; } = new("Weeks lived after week 12, up to the end of the network or of the run.", "Nach Woche 12 gelebte Wochen, bis zum Ende des Netzwerks oder des Laufs.");

    public Bilingual Ended { get; } = new("Whether the end was seen; otherwise the life is censored.", "Ob das Ende gesehen wurde; sonst ist das Leben zensiert.");

    public Bilingual Reason { get; } = new("Why it ended; empty if it outlived the run.", "Warum es endete; leer, wenn es den Lauf überdauert hat.");

    public Bilingual Measure { get; } = new("What was measured.", "Was gemessen wurde.");

    public Bilingual Count { get; } = new("Runs that had the measure.", "Läufe, die das Maß hatten.");

    public Bilingual Mean { get; } = new("The mean over runs; empty without any.", "Das Mittel über Läufe; leer ohne einen.");

    public Bilingual Deviation { get; } = new("The standard deviation over runs; empty below 2.", "Die Standardabweichung über Läufe; leer unter 2.");

    public Bilingual Lower { get; } = new("Where the 95 % interval begins; empty where there is none.", "Wo das 95-%-Intervall beginnt; leer, wo es keines gibt.");

    public Bilingual Upper { get; } = new("Where the 95 % interval ends; empty where there is none.", "Wo das 95-%-Intervall endet; leer, wo es keines gibt.");

    public Bilingual Pairs { get; } = new("Pairs of runs with the same seed.", "Paare von Läufen mit demselben Startwert.");

    public Bilingual Difference { get; } = new("The mean of this point less the baseline.", "Das Mittel von diesem Punkt minus Vergleichspunkt.");

    public Bilingual Relative { get; } = new("The difference as a share of the mean of the baseline; empty where that is 0.", "Der Unterschied als Anteil am Mittel des Vergleichspunkts; leer, wo es 0 ist.");

    public Bilingual Above { get; } = new("Pairs in which this point is above the baseline.", "Paare, in denen dieser Punkt über dem Vergleichspunkt liegt.");

    public Bilingual Below { get; } = new("Pairs in which this point is below the baseline.", "Paare, in denen dieser Punkt unter dem Vergleichspunkt liegt.");

    public Bilingual Factor { get; } = new("The factor.", "Der Faktor.");

    public Bilingual Index { get; } = new(
        "first and total: Sobol indices; mu, muStar, sigma: elementary effects (Morris).", "first und total: Sobol-Indizes; mu, muStar, sigma: Elementareffekte (Morris).");

    public Bilingual Estimate { get; } = new("The estimate: a share of the variance (first, total), or an amount of the measure, in its unit, per range of the factor (mu, muStar, sigma).", "Die Schätzung: ein Anteil an der Varianz (first, total) oder ein Betrag des Maßes, in seiner Einheit, je Bereich des Faktors (mu, muStar, sigma).");

    public Bilingual Samples { get; } = new("Base points or trajectories that were used.", "Genutzte Grundpunkte oder Wege.");

    public Bilingual Seconds { get; } = new("The time that the run took.", "Die Zeit, die der Lauf brauchte.");
}
