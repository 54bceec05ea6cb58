namespace CoCreation.Sim.Scenarios;

/// <summary>Types read again, in German.</summary>
internal sealed partial class GermanTexts
{
    public override string ClassifyCommand => "Liest die Typen eines Laufs mit anderen Schwellen neu und sagt, welche Muster bestehen bleiben.";

    public override string ThresholdOption => "Setzt eine Schwelle: typeShare oder dormantBelow; auch mehrfach.";

    public override string BeforeHeading => "vorher";

    public override string AfterHeading => "nachher";

    public override string PatternHeading => "Muster";

    public override string NetworksBeforeHeading => "Netzwerke vorher";

    public override string Holds => "gilt";

    public override string HoldsNot => "gilt nicht";

    public override string CannotBeTold => "unklar";

    public override string ThresholdMoved(string name, string from, string to) => $"{name} {to} statt {from}";

    public override string ThresholdKept(string name, string value) => $"{name} {value} wie zuvor";

    public override string Renamed(int renamed, int networks, string weeks) =>
        $"{renamed} von {networks} Netzwerken heißen anders, über alle Wochen gerechnet {weeks}.";

    public override string Survive(int survive, int held) => held == 0
        ? "Vorher galt keines der Muster."
        : $"{(held == 1 ? "Von dem einen Muster, das galt," : $"Von {held} Mustern, die galten,")} {(survive == 1 ? "bleibt 1" : $"bleiben {survive}")} bestehen.";
}
