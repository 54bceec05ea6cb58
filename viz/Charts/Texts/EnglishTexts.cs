using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts;

/// <summary>What figures say in English.</summary>
internal sealed partial class EnglishTexts : ChartTexts
{
    public override Language Language => Language.English;

    public override ByType<TypeName> Types { get; } = new(
        CoCreation: new("co-creation community", "co-creation communities"),
        Competition: new("competition network", "competition networks"),
        Ignorance: new("ignorance network", "ignorance networks"),
        Lament: new("complaint network", "complaint networks"),
        Loose: new("loose or dormant", "loose or dormant"));

    public override ByType<string> Activities { get; } = new(
        CoCreation: "create together",
        Competition: "watch their rivals",
        Ignorance: "tap knowledge",
        Lament: "complain",
        Loose: "do nothing");

    public override string Weeks => "weeks";

    public override string Years => "years (weeks)";

    public override FigureWords TypesOverTime => new(
        "Which kinds of network are there, and how many?",
        "Stacked areas: networks alive in every week by type, co-creation communities at the bottom.");

    public override string NoNetworks => "No network was ever founded.";

    public override string NetworksAlive => "networks alive";

    public override FigureWords Survival => new(
        "How long do networks live on, by their type in week 12?",
        "Kaplan-Meier curves by type in week 12 with 95 % bands after Greenwood (log-log); ticks are networks that outlived the run.");

    public override string ShareAlive => "share of networks still alive";

    public override string WeeksLivedOn => "weeks after week 12";

    public override string YearsLivedOn => "years (weeks) after week 12";

    public override string StillWatched => "networks still watched";

    public override string KeyToSurvival => "band: 95 % · tick: alive at the end of the run";

    public override string TooFewToSurvive => "Too few networks lived to week 12 to draw a curve.";

    public override string NoneSurvived => "No network of any run reached week 12.";

    public override FigureWords ActivityShares => new(
        "What do members of networks do with their time?",
        "Stacked areas: the share of each activity among all members of networks in every week, as a moving average.");

    public override string ShareOfMembers => "share of members' activity (moving average)";

    public override string NotObserved => "The weeks of networks were not observed in this run, or there were none.";

    public override FigureWords Transitions => new(
        "What becomes of networks as they grow older?",
        "Flows between ages: the same networks throughout, by type at each age, or as fulfilled, dissolved or no longer watched.");

    public override string Fulfilled => "fulfilled";

    public override string Dissolved => "dissolved";

    public override string Unseen => "run over before";

    public override string AgeOfNetworks => "age of the networks in years (weeks)";

    public override string TooFewToChange => "Too few networks lived to two of the ages that would be compared.";

    public override FigureWords TalkAndOutput => new(
        "Do networks that talk more make more?",
        "A dot for each network: complaining per member and week against output per member and week, both axes logarithmic "
        + "with a strip for none; medians of each type in the margins.");

    public override string TalkPerMemberWeek => "talk: acts of complaint per member and week";

    public override string OutputPerMemberWeek => "output per member and week";

    public override string Medians => "medians";

    public override string MediansByType => "medians by type";

    public override string TooFewToCompare => "No network ever had 3 members.";

    public override FigureWords Trust => new(
        "Where does trust grow, and where is it lost?",
        "Lines: mean trust of members in members by type of network, over the weeks.");

    public override FigureWords Map => new(
        "Who is tied to whom, and which networks live?",
        "A map of the last week: a dot for each participant, lines for ties, an outline around the members of each network in the colour of its type.");

    public override string NobodySeen => "Nobody was looked at after the last week.";

    public override IReadOnlyList<string> KeyToPeople =>
        ["dot: a participant,", "larger with more ties", "line: a tie,", "darker with more trust", "outline: a network", "of 2 members or more"];

    public override IReadOnlyList<string> KeyToNetworks => ["mark: a network", "of 2 members or more,", "larger with more members", "line: ties between them"];

    protected override NumberFormatInfo Numbers => NumberFormatInfo.InvariantInfo;

    public override string Setting(string scenario, RunRecord run) => string.Join(
        " · ",
        scenario,
        Counted(run.Participants, "participant", "participants"),
        Counted(run.Ticks, "week", "weeks"),
        $"seed {run.Seed}",
        $"version {BehaviourVersion.Engine}",
        "in this model, illustrative");

    public override string MeanTrust(int weeks) => weeks == 1
        ? "mean trust in members (0 to 1)"
        : $"mean trust in members (0 to 1), mean of {weeks} weeks";

    public override string LastSeen(int week) => $"last seen in week {week}";

    public override string MedianLife(double? weeks, int networks) => weeks is { } median
        ? $"half live {Short(median)} weeks more (n = {networks})"
        : $"more than half live on (n = {networks})";

    public override string TooFew(int networks) => networks == 0 ? "none" : $"too few for a curve (n = {networks})";

    public override string MembersTogether(int people) => people == 1 ? "1 participant in them" : string.Create(Numbers, $"{people} participants in them");

    public override string LogRank(double chiSquared, int freedom, double chance) =>
        $"log-rank test: χ² = {Number(chiSquared, 1)} ({freedom} df), p {P(chance)}";

    public override string MedianTalkAndOutput(double talk, double output, int networks) =>
        $"output {Short(output)} · talk {Short(talk)} (n = {networks})";

    private string P(double chance) => chance < 0.001 ? "< 0.001" : "= " + Number(chance, 3);
}
