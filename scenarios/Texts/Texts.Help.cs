namespace CoCreation.Sim.Scenarios;

/// <summary>The help: commands, options, headings.</summary>
internal abstract partial class Texts
{
    public abstract string About { get; }

    public abstract string RunIsMeant { get; }

    public abstract string UsageHeading { get; }

    public abstract string CommandsHeading { get; }

    public abstract string ArgumentsHeading { get; }

    public abstract string OptionsHeading { get; }

    public abstract string CommandWord { get; }

    public abstract string OptionsWord { get; }

    public abstract string ScenarioOrFileWord { get; }

    public abstract string FileWord { get; }

    public abstract string FolderWord { get; }

    public abstract string SettingWord { get; }

    public abstract string RunCommand { get; }

    public abstract string ListCommand { get; }

    public abstract string DescribeCommand { get; }

    public abstract string ValidateCommand { get; }

    public abstract string SchemaCommand { get; }

    public abstract string ValidatedArgument { get; }

    public abstract string RunsCommand { get; }

    public abstract string RunsListCommand { get; }

    public abstract string RunsSizeCommand { get; }

    public abstract string RunsDeleteCommand { get; }

    public abstract string CompletionCommand { get; }

    public abstract string HelpCommand { get; }

    public abstract string SeedOption { get; }

    public abstract string ParticipantsOption { get; }

    public abstract string DistrictsOption { get; }

    public abstract string SetOption { get; }

    public abstract string ShockWord { get; }

    public abstract string ShockOption { get; }

    public abstract string TiesOption { get; }

    public abstract string OutOption { get; }

    public abstract string NoFiguresOption { get; }

    public abstract string QuietOption { get; }

    public abstract string JsonOption { get; }

    public abstract string JsonListOption { get; }

    public abstract string LangOption { get; }

    public abstract string FormatOption { get; }

    public abstract string SnapshotOption { get; }

    public abstract string ForceOption { get; }

    public abstract string PaceOption { get; }

    public abstract string HelpOption { get; }

    public abstract string VersionOption { get; }

    public abstract string ShellArgument { get; }

    public abstract string DescribedArgument { get; }

    public abstract string RunsFolderArgument { get; }

    public abstract string RunFolderArgument { get; }

    public abstract string ValidModel(string file, string model);

    public abstract string ValidExperiment(string file, string experiment);

    public abstract string Valid(string file, string scenario);

    public abstract string BehaviourVersion(string version);

    public abstract string ScenarioArgument(string names, string usual);

    public abstract string TicksOption(int usual);
}
