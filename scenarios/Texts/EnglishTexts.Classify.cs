namespace CoCreation.Sim.Scenarios;

/// <summary>Types read again, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string ClassifyCommand => "Reads the types of a run again with other thresholds, and says which patterns survive.";

    public override string ThresholdOption => "Sets a threshold: typeShare or dormantBelow; may be repeated.";

    public override string BeforeHeading => "before";

    public override string AfterHeading => "after";

    public override string PatternHeading => "pattern";

    public override string NetworksBeforeHeading => "networks before";

    public override string Holds => "holds";

    public override string HoldsNot => "does not hold";

    public override string CannotBeTold => "cannot be told";

    public override string ThresholdMoved(string name, string from, string to) => $"{name} {to} instead of {from}";

    public override string ThresholdKept(string name, string value) => $"{name} {value} as before";

    public override string Renamed(int renamed, int networks, string weeks) =>
        $"{renamed} of {networks} networks are called otherwise; {weeks} of all their weeks are.";

    public override string Survive(int survive, int held) => held == 0
        ? "None of the patterns held before."
        : $"Of {(held == 1 ? "the one pattern" : $"{held} patterns")} that held, {survive} {(survive == 1 ? "survives" : "survive")}.";
}
