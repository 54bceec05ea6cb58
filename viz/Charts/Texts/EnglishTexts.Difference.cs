using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>Two runs compared.</content>
internal sealed partial class EnglishTexts
{
    public override FigureWords Difference => new(
        "What difference does it make, week by week?",
        "Two panels of paired differences over the weeks, B less A: output made so far, and networks alive by type, around a line at zero.");

    public override string OutputMore => "output so far, B less A";

    public override string NetworksMore => "networks alive, B less A";

    public override string TheyPart(int week) => $"week {week}: they part";

    public override string NoDifference(int weeks) => $"Both runs are the same in all {weeks} weeks.";

    public override string DifferenceSetting(RunDifference difference) => string.Join(
        " · ",
        $"B ({NameOf(difference.B)}) less A ({NameOf(difference.A)})",
        TitleOf(difference),
        $"{difference.A.Summary.Participants} participants",
        $"{difference.Weeks} weeks",
        $"seed {difference.A.Summary.Seed}",
        $"version {BehaviourVersion.Engine}",
        "in this model, illustrative");

    public override string MoreOutput(double more) => $"{Signed(more)} output in all";
}
