namespace CoCreation.Sim.Scenarios;

/// <summary>The help in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string About =>
        "A town of participants who found networks, join and leave them: a model, illustrative, not calibrated to real people.";

    public override string RunIsMeant => "Without a command, run is meant.";

    public override string UsageHeading => "Usage";

    public override string CommandsHeading => "Commands";

    public override string ArgumentsHeading => "Arguments";

    public override string OptionsHeading => "Options";

    public override string CommandWord => "COMMAND";

    public override string OptionsWord => "OPTIONS";

    public override string ScenarioOrFileWord => "SCENARIO|FILE";

    public override string FileWord => "FILE";

    public override string FolderWord => "FOLDER";

    public override string SettingWord => "NAME=VALUE";

    public override string RunCommand => "Runs a scenario and writes its tables, figures and summary to a folder.";

    public override string ListCommand => "Lists the scenarios and experiments that come with the program.";

    public override string DescribeCommand => "Says what a scenario, a model or an experiment asks, what to expect, and what is different in it.";

    public override string ValidateCommand => "Checks files of scenarios, models and experiments: every problem with file, line and column.";

    public override string SchemaCommand => "Prints the JSON schema of scenario or experiment files, for editors.";

    public override string ValidatedArgument => "A file of a scenario, a model or an experiment.";

    public override string RunsCommand => "Looks after the folders of runs; alone, it lists them.";

    public override string RunsListCommand => "Lists the runs: where, which seed, how large, when, complete or not.";

    public override string RunsSizeCommand => "Says how much space the runs take.";

    public override string RunsDeleteCommand => "Deletes runs; refuses folders that are none.";

    public override string CompletionCommand => "Prints a script that completes commands, options and names in a shell.";

    public override string HelpCommand => "Shows this help, or that of a command.";

    public override string SeedOption => "The seed that all chance hangs on (default 7).";

    public override string ParticipantsOption => "How many participants at the start (default 300).";

    public override string DistrictsOption => "How many districts the residents live in; changes the speed, never the result.";

    public override string SetOption => "Sets a parameter of the model, such as threat=0; may be repeated.";

    public override string ShockWord => "NAME@WEEK[=STRENGTH]";

    public override string ShockOption => "Adds a shock in a week, such as betrayal@260 or thirdLeaves@100=0.5; may be repeated.";

    public override string TiesOption => "A file of ties to start from, CSV (source,target) or GraphML; its labels are the participants.";

    public override string OutOption => "The folder of the run (default runs/SCENARIO/SEED, with other settings and their hash).";

    public override string NoFiguresOption => "Draws no figures.";

    public override string QuietOption => "Shows no progress and no table, only where the run is and its digest.";

    public override string JsonOption => "Prints summary.json and nothing else.";

    public override string JsonListOption => "Prints the list as JSON and nothing else.";

    public override string LangOption => "The language: German (de) or English (en); default that of the system.";

    public override string FormatOption => "What the tables are written as (default csv).";

    public override string SnapshotOption => "Writes all ties every N weeks, not only at the end.";

    public override string ForceOption => "Runs anew even if the same run is there already.";

    public override string PaceOption => "How many weeks a second, to watch (default as fast as it goes).";

    public override string HelpOption => "Shows this help.";

    public override string VersionOption => "Shows the version.";

    public override string ShellArgument => "The shell.";

    public override string DescribedArgument => "The name of a scenario, a model or an experiment, or its file.";

    public override string RunsFolderArgument => "Where the runs are (default runs).";

    public override string RunFolderArgument => "The folder of a run, such as runs/four-networks/7.";

    public override string ValidModel(string file, string model) => $"{file}: a valid model with its settings, {model}";

    public override string ValidExperiment(string file, string experiment) => $"{file}: a valid experiment, {experiment}";

    public override string Valid(string file, string scenario) => $"{file}: a valid scenario, {scenario}";

    public override string BehaviourVersion(string version) => $"behaviour {version}";

    public override string ScenarioArgument(string names, string usual) => $"The scenario: {names} (default {usual}).";

    public override string TicksOption(int usual) => $"How many weeks (default of the scenario, usually {usual}).";
}
