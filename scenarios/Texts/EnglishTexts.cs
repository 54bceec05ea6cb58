using System.Globalization;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>The English texts.</summary>
internal sealed partial class EnglishTexts : Texts
{
    public override Language Language => Language.English;

    public override string OneWeek => "1 week";

    public override string OneYear => "1 year";

    public override string OneArgumentTooMany => "one argument too many";

    public override string GivenTwice => "is given twice";

    public override string SetTwice => "is set twice";

    public override string TakesNoValue => "takes no value";

    public override string ValueIsMissing => "a value is missing";

    public override string NotUnderstood => "the arguments cannot be understood";

    public override string NoRunFolder => "is not the folder of a run; nothing was deleted";

    public override string NoFont =>
        "no font found, so figures would have no text; install one (Debian and Ubuntu: apt-get install fonts-dejavu-core)";

    public override string NoPermission => "no permission";

    public override string NoSpace => "no space left";

    public override string ReadOnlyPlace => "the file system is read-only";

    protected override CultureInfo Culture => CultureInfo.InvariantCulture;

    public override string SomeWeeks(string number) => $"{number} weeks";

    public override string SomeYears(string number) => $"{number} years";

    public override string Thousands(string number) => $"{number} k";

    public override string Millions(string number) => $"{number} M";

    public override string StepsPerSecond(string number) => $"{number} steps/s";

    public override string LettersPerSecond(string number) => $"{number} letters/s";

    public override string ArgumentIsMissing(string name) => $"an argument is missing: {name}";

    public override string NoScenario(string name) => $"there is no scenario '{name}'";

    public override string NoScenarioBut(string name, string names) => $"there is no scenario '{name}'; there are {names}";

    public override string NoCommand(string name) => $"there is no command '{name}'";

    public override string NoOption(string name) => $"there is no option '{name}'";

    public override string BeginsWithDash(string value) => $"'{value}' begins with '-', which no value does";

    public override string WholeNumberFrom(string least, string most) => $"allowed is a whole number from {least} to {most}";

    public override string OneOf(string choices) => $"allowed is one of {choices}";

    public override string IsExperiment(string command) => $"is an experiment; it runs with: {command}";

    public override string FolderForFile => "is a folder, not a file";

    public override string NoSuchFolder => "there is no such folder";

    public override string ShockTooLate(string weeks) => $"comes too late: the run ends with week {weeks}";

    public override string OwnPeople => "the scenario has people of its own; their ties belong in its file";

    public override string OwnKnowledge => "the knowledge of the scenario's own people is given for its number of domains";

    public override string TiesAmong(string tied, string wanted) =>
        $"the ties are among {tied} participants, not {wanted}; leave their number out";

    public override string HoldsForeign(string name) => $"also holds {name}, which no run writes; nothing was deleted";

    public override string Bug(string what, string command) => $"this is a bug: {what}; again with: {command}";
}
