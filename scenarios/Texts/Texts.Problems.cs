namespace CoCreation.Sim.Scenarios;

/// <summary>What is wrong with the input, and what went wrong outside.</summary>
internal abstract partial class Texts
{
    public abstract string OneArgumentTooMany { get; }

    public abstract string GivenTwice { get; }

    public abstract string SetTwice { get; }

    public abstract string TakesNoValue { get; }

    public abstract string ValueIsMissing { get; }

    public abstract string NotUnderstood { get; }

    public abstract string NoRunFolder { get; }

    public abstract string NoFont { get; }

    public abstract string NoPermission { get; }

    public abstract string NoSpace { get; }

    public abstract string ReadOnlyPlace { get; }

    public abstract string ArgumentIsMissing(string name);

    public abstract string NoScenario(string name);

    public abstract string NoScenarioBut(string name, string names);

    public abstract string NoCommand(string name);

    public abstract string NoOption(string name);

    public abstract string BeginsWithDash(string value);

    public abstract string WholeNumberFrom(string least, string most);

    public abstract string OneOf(string choices);

    public abstract string IsExperiment(string command);

    public abstract string FolderForFile { get; }

    public abstract string NoSuchFolder { get; }

    public abstract string ShockTooLate(string weeks);

    public abstract string OwnPeople { get; }

    public abstract string OwnKnowledge { get; }

    public abstract string TiesAmong(string tied, string wanted);

    public abstract string HoldsForeign(string name);

    public abstract string Bug(string what, string command);
}
