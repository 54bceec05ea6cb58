namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about two runs that are compared.</summary>
internal abstract partial class Texts
{
    public abstract string DiffCommand { get; }

    public abstract string DiffFirstArgument { get; }

    public abstract string DiffSecondArgument { get; }

    public abstract string OutOfDiffOption { get; }

    public abstract string NoFigureOption { get; }

    public abstract string QuietDiffOption { get; }

    public abstract string JsonDiffOption { get; }

    public abstract string FolderOfRun { get; }

    public abstract string MeasureHeading { get; }

    public abstract string OutputWord { get; }

    public abstract string TalkWord { get; }

    public abstract string TrustWord { get; }

    public abstract string MembersWord { get; }

    public abstract string NetworksWord { get; }

    public abstract string ParticipantsWord { get; }

    public abstract string NewcomersWord { get; }

    public abstract string FateHeading { get; }

    public abstract string SameHeading { get; }

    public abstract string OtherHeading { get; }

    public abstract string SeenAtTheEnd { get; }

    public abstract string PartAtOnce { get; }

    public abstract string MakesSomething { get; }

    public abstract string MakesAsMuch { get; }

    public abstract string OnePair { get; }

    public abstract string HasAsMany { get; }

    public abstract string InAll(string measure);

    public abstract string AtTheEnd(string measure);

    public abstract string AtTheEndMeans(string weeks);

    public abstract string OnlyHeading(string side);

    public abstract string AllTheSame(string week);

    public abstract string SameWhileBothLast(string week);

    public abstract string PartIn(string week);

    public abstract string SetOtherwise(string name, string a, string b);

    public abstract string OnlyFromWeekOn(string side, string week, string what);

    public abstract string OnlyInWeek(string side, string week, string what);

    public abstract string OtherNetworkFates(int earlier, int later, int otherType);

    public abstract string OtherParticipantFates(int networks, int phoenixes, int gone);

    public abstract string MakesMore(string share);

    public abstract string MakesLess(string share);

    public abstract string HasMore(string number, string plural);

    public abstract string HasFewer(string number, string plural);

    public abstract string EndOtherwise(int other, int all);
}
