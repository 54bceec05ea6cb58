namespace CoCreation.Sim.Charts;

/// <content>Reports.</content>
internal sealed partial class EnglishTexts
{
    public override string Answer => "Answer";

    public override string NotShown => "What this does not show";

    public override string HowToRepeat => "How to repeat it";

    public override string Provenance => "Where the numbers come from";

    public override string VersionOfEngine => "Version of CoCreation.Sim";

    public override string VersionOfBehaviour => "Version of its behaviour";

    public override string SeedsUsed => "Seeds";

    public override string DayOfReport => "Date";

    public override string DigestOf => "Digest of";

    public override string DigestOfRun => "Digest of the run";

    public override string InThisModel => "All numbers are those of this model; they are no promise about real people.";

    public override string FigureNumber(int number) => $"Figure {number}";

    public override string TableNumber(int number) => $"Table {number}";
}
