namespace CoCreation.Sim.Scenarios;

/// <summary>Two runs compared, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string DiffCommand => "Says what is different in run B from run A, which share a seed: week by week, network by network, participant by participant.";

    public override string DiffFirstArgument => "The folder of the run that is compared with, such as runs/four-networks/7.";

    public override string DiffSecondArgument => "The folder of the run that is compared, such as a branch of the first.";

    public override string OutOfDiffOption => "The folder of the comparison (default beside A: A-diff-NAME, with the last name of B).";

    public override string NoFigureOption => "Draws no figure.";

    public override string QuietDiffOption => "Shows no table, only where the comparison is and in which week the runs part.";

    public override string JsonDiffOption => "Prints difference.json and nothing else.";

    public override string FolderOfRun => "is the folder of a run; a comparison needs a folder of its own";

    public override string MeasureHeading => "measure";

    public override string OutputWord => "output";

    public override string TalkWord => "acts of complaint";

    public override string TrustWord => "mean trust";

    public override string MembersWord => "memberships";

    public override string NetworksWord => "networks";

    public override string ParticipantsWord => "participants";

    public override string NewcomersWord => "newcomers";

    public override string FateHeading => "what became of";

    public override string SameHeading => "the same";

    public override string OtherHeading => "something else";

    public override string SeenAtTheEnd => "Participants are not compared: they are seen at the end, and one run is shorter.";

    public override string PartAtOnce => "They differ from the beginning.";

    public override string MakesSomething => "B makes something, A nothing.";

    public override string MakesAsMuch => "B makes as much as A.";

    public override string OnePair => "This is one pair of runs; with other seeds, the differences can be others.";

    public override string HasAsMany => "At the end, hardly more or fewer networks of any type live in B.";

    public override string InAll(string measure) => $"{measure}, in all";

    public override string AtTheEnd(string measure) => $"{measure}, at the end";

    public override string AtTheEndMeans(string weeks) => $"At the end: mean of the last {weeks}.";

    public override string OnlyHeading(string side) => $"only in {side}";

    public override string AllTheSame(string week) => $"Both runs are the same to the end, week {week}.";

    public override string SameWhileBothLast(string week) =>
        $"Both runs are the same up to week {week}, where the shorter one ends.";

    public override string PartIn(string week) => $"They are the same at first and part in week {week}.";

    public override string SetOtherwise(string name, string a, string b) => $"{name}: {a} in A, {b} in B";

    public override string OnlyFromWeekOn(string side, string week, string what) => $"Only in {side}, from week {week} on: {what}";

    public override string OnlyInWeek(string side, string week, string what) => $"Only in {side}, in week {week}: {what}";

    public override string OtherNetworkFates(int earlier, int later, int otherType) =>
        $"Of the networks with another fate, {earlier} {(earlier == 1 ? "ends" : "end")} earlier in B, {later} later, and {otherType} {(otherType == 1 ? "is" : "are")} of another type.";

    public override string OtherParticipantFates(int networks, int phoenixes, int gone) =>
        $"Of the participants, {networks} {(networks == 1 ? "is" : "are")} in other networks, {phoenixes} {(phoenixes == 1 ? "was" : "were")} more or less often a phoenix, {gone} {(gone == 1 ? "is" : "are")} gone in one run only.";

    public override string MakesMore(string share) => $"B makes {share} more than A.";

    public override string MakesLess(string share) => $"B makes {share} less than A.";

    public override string HasMore(string number, string plural) =>
        $"At the end, {number} more {plural} live in B, the largest change of any type.";

    public override string HasFewer(string number, string plural) =>
        $"At the end, {number} fewer {plural} live in B, the largest change of any type.";

    public override string EndOtherwise(int other, int all) => $"{other} of {all} participants {(other == 1 ? "ends" : "end")} otherwise.";
}
