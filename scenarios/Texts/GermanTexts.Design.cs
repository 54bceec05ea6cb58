namespace CoCreation.Sim.Scenarios;

/// <content>The design of a run in its report.</content>
internal sealed partial class GermanTexts
{
    public override string DesignHeading => "Der Entwurf";

    public override string ElseChangedHeading => "Was sonst anders ist als in der Ausgangswelt";

    public override string SettingColumn => "Einstellung";

    public override string ValueColumn => "Wert";

    public override string UnitColumn => "Einheit";

    public override string MeaningColumn => "Bedeutung";

    public override string Personas(IReadOnlyList<string> shares) =>
        $"{shares[0]} Konkurrierende, {shares[1]} Wissenssuchende, {shares[2]} Jammernde, {shares[3]} Co-Creation-Bereite, {shares[4]} Abschöpfende";

    public override string People(string participants, string shares, bool areGiven) =>
        $"{participants}. {(areGiven ? "Einiges von ihnen ist vorgegeben, der Rest wird gezogen" : "Sie werden gezogen")}, im Mittel {shares}.";

    public override string TiesGiven(string ties) => $"Beziehungen am Anfang: {ties}, wie vorgegeben.";

    public override string TiesOfRing(string each, string rewired) =>
        $"Beziehungen am Anfang: Alle kennen die nächsten {each} auf einem Ring, und {rewired} dieser Beziehungen führen anderswohin (Watts und Strogatz 1998).";
}
