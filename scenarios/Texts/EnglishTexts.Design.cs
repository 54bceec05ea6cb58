namespace CoCreation.Sim.Scenarios;

/// <content>The design of a run in its report.</content>
internal sealed partial class EnglishTexts
{
    public override string DesignHeading => "The design";

    public override string ElseChangedHeading => "What else is different from the default world";

    public override string SettingColumn => "Setting";

    public override string ValueColumn => "Value";

    public override string UnitColumn => "Unit";

    public override string MeaningColumn => "Meaning";

    public override string Personas(IReadOnlyList<string> shares) =>
        $"{shares[0]} competitors, {shares[1]} seekers, {shares[2]} lamenters, {shares[3]} co-creators, {shares[4]} tappers";

    public override string People(string participants, string shares, bool areGiven) =>
        $"{participants}. {(areGiven ? "Some of what they are is given; the rest is drawn" : "They are drawn")}, on average {shares}.";

    public override string TiesGiven(string ties) => $"Ties at the start: {ties}, as given.";

    public override string TiesOfRing(string each, string rewired) =>
        $"Ties at the start: everybody knows the nearest {each} on a ring, and {rewired} of these ties lead somewhere else (Watts and Strogatz 1998).";
}
