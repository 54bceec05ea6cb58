namespace CoCreation.Sim.Charts;

/// <content>Figures of experiments.</content>
internal sealed partial class GermanTexts
{
    public override string NothingToDraw => "Es gibt keine Zahlen, die zu zeichnen wären.";

    public override string ShareOfVariance => "Anteil an der Varianz";

    public override string FirstOrder => "erste Ordnung: für sich allein";

    public override string TotalOrder => "total: mit allen Wechselwirkungen";

    public override string MeanEffect => "μ*: mittlere Größe der Wirkung";

    public override string SpreadOfEffect => "σ: wie verschieden die Wirkung ist";

    public override string AsMuchSpread => "über der Linie: hängt von den anderen Faktoren ab";

    public override string Worse => "schlechter";

    public override string Better => "besser";

    public override string KeyToWhisker => "dünne Linie: 95-%-Intervall";

    public override string KeyToCurves => "Band: 95 % · Strich: lebte noch, als zuletzt gesehen";

    public override FigureWords Curves => new(
        "Wie lange leben Netzwerke in jedem Entwurf?",
        "Kaplan-Meier-Kurven jedes Entwurfs mit 95-%-Bändern nach Greenwood (log-log); Striche lebten noch, als sie zuletzt gesehen wurden.");

    public override string Missing(int values) => values switch
    {
        0 => "",
        1 => "1 Wert fehlt und ist ausgelassen",
        _ => $"{values} Werte fehlen und sind ausgelassen",
    };

    public override string ShownOf(int shown, int all) => shown == all ? "" : $"gezeigt sind die ersten {shown} von {all}";

    public override FigureWords Response(string measure, string factor, bool hasIntervals) => new(
        $"Wie ändert sich {Quoted(measure)} mit {Quoted(factor)}?",
        hasIntervals
            ? "Linien: das Mittel bei jeder Stufe des Faktors, mit 95-%-Band; blasse Punkte sind einzelne Läufe."
            : "Linien: der Wert bei jeder Stufe des Faktors, ein Lauf je Punkt: kein Intervall.");

    public override string KeyToNamedResponse(int runs, bool hasIntervals) => hasIntervals
        ? $"Zeichen: Mittel · dicke Linie: 95 % · Punkte: einzelne Läufe (n = {runs})"
        : $"Zeichen: ein Lauf je Punkt (n = {runs}): kein Intervall";

    public override string KeyToResponse(int runs, bool hasIntervals) => hasIntervals
        ? $"Linie: Mittel · Band: 95 % · Punkte: einzelne Läufe (n = {runs})"
        : $"Linie: ein Lauf je Punkt (n = {runs}): kein Intervall";

    public override FigureWords Scatter(string measure) => new(
        $"Wovon hängt {Quoted(measure)} ab?",
        "Ein Feld je Faktor: ein Punkt je Lauf, sein Messwert gegen den Wert des Faktors; Linien sind Mittel von Klassen mit gleich vielen "
        + "Läufen, mit 95-%-Bändern.");

    public override string KeyToScatter(int runs, bool hasLine) => hasLine
        ? $"Punkte: Läufe (n = {runs}) · Linie: Mittel von Klassen · Band: 95 %"
        : $"Punkte: Läufe (n = {runs}); zu wenige für eine Linie";

    public override FigureWords Sobol(string measure) => new(
        $"Welche Faktoren entscheiden über {Quoted(measure)}?",
        "Sobol-Indizes, eine Zeile je Faktor: eine Scheibe für die erste Ordnung, ein Ring für den totalen Index, Linien für 95-%-Intervalle.");

    public override FigureWords Morris(string measure) => new(
        $"Welche Faktoren ändern {Quoted(measure)}, und welche hängen von anderen ab?",
        "Elementareffekte nach Morris: die mittlere Größe der Wirkung jedes Faktors gegen ihre Standardabweichung, je ein beschrifteter Punkt.");

    public override FigureWords Tornado(string measure) => new(
        $"Welche Belastung ändert {Quoted(measure)} am meisten?",
        "Balken, eine Zeile je Belastung: der Unterschied zu Läufen mit denselben Startwerten ohne sie; dünne Linien sind gepaarte 95-%-Intervalle.");

    public override string WorseIn(int worse, int seeds) => $"schlechter bei {worse} von {seeds} {(seeds == 1 ? "Startwert" : "Startwerten")}";

    public override string Interval(string low, string high) => $"{low} bis {high}";

    public override string Runs(int runs) => runs == 1 ? "1 Lauf" : $"{runs} Läufe";
}
