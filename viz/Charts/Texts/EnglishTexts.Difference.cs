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

    public override string LabelsAreOf(int week) => $"in week {week}, the last of both";

    public override string TableIsOf(int weeks) => weeks == 1 ? "" : $"(in the table: mean of {weeks} weeks)";

    public override string TheyPart(int week) => $"week {week}: they part";

    public override string NoDifference(int weeks) => weeks == 1 ? "Both runs are the same in their only week." : $"Both runs are the same in all {weeks} weeks.";

    public override string DifferenceSetting(RunDifference difference) => string.Join(
        " · ",
        $"B ({NameOf(difference.B)}) less A ({NameOf(difference.A)})",
        TitleOf(difference),
        Counted(difference.A.Summary.Participants, "participant", "participants"),
        Counted(difference.Weeks, "week", "weeks"),
        $"seed {difference.A.Summary.Seed}",
        $"version {BehaviourVersion.Engine}",
        "in this model, illustrative");

    public override string MoreOutput(double more) => $"{Signed(more)} output in all";
}
