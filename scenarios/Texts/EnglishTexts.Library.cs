using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>Scenarios, shocks and runs that are there, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string NameHeading => "name";

    public override string QuestionHeading => "question";

    public override string MinutesHeading => "minutes";

    public override string LevelHeading => "level";

    public override string Introductory => "introductory";

    public override string Intermediate => "intermediate";

    public override string Advanced => "advanced";

    public override string ExpectationHeading => "What to expect";

    public override string ChangedHeading => "What is different from the default world";

    public override string NothingChanged => "Nothing: this is the default world.";

    public override string NothingChangedAtStart => "Nothing at the start; what comes from outside is told below.";

    public override string CharterHeading => "Charter of the networks at the start";

    public override string TimelineHeading => "What comes from outside";

    public override string HowToRun => "To run it";

    public override string FolderHeading => "folder";

    public override string SeedHeading => "seed";

    public override string WeeksHeading => "weeks";

    public override string SizeHeading => "size";

    public override string WrittenHeading => "written";

    public override string StateHeading => "state";

    public override string Complete => "complete";

    public override string Incomplete => "incomplete";

    public override string RunUnderWay => "is being written by a run; nothing was deleted";

    public override string EnemyGoes => "the enemy goes: the threat becomes 0";

    public override string Minutes(int minutes) => minutes == 1 ? "1 minute" : $"{minutes} minutes";

    public override string Usually(string value) => $"usually {value}";

    public override string InWeek(string week) => $"week {week}";

    public override string NoRuns(string folder) => $"There are no runs in {folder}.";

    public override string SizeOfRuns(int runs, string size, string folder) => $"{(runs == 1 ? "1 run" : $"{runs} runs")} in {folder}: {size}";

    public override string Deleted(string folder, string size) => $"deleted {folder} ({size})";

    public override string Title(Scenario scenario) => scenario.Title.English;

    protected override string Betrayal(string share) => $"betrayal: {share} of the participants lose trust in all their ties";

    protected override string KeyPeopleLeave(string share) => $"the {share} who knew most others leave all networks for good";

    protected override string ManyLeave(string share) => $"{share} of the participants leave all networks for good";

    protected override string Newcomers(string share) => $"newcomers arrive, {share} of those at the start";

    protected override string FreeRidersEnter(string share) => $"free riders arrive, {share} of those at the start";

    protected override string EnemyAppears(string threat) => $"an enemy appears: the threat becomes {threat}";

    protected override string TiesCheap(string slots) => $"ties become cheap: {slots} memberships at a time";

    protected override string KnowledgeTapped(string share) => $"knowledge is tapped: everybody takes {share} of what one tie knows better";
}
