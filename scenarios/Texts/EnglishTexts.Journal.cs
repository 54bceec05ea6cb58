namespace CoCreation.Sim.Scenarios;

/// <summary>Journals and branches, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string ResumeCommand => "Goes on with a run that was stopped or killed, as if it had never been.";

    public override string AtCommand => "Goes back to a week of a run: its tables and its map as they were (of a model: ticks, measures and values).";

    public override string BranchCommand => "Branches from a week of a run: the same until then, changed from then on.";

    public override string ConnectionWord => "CONNECTION";

    public override string NoJournalOption => "Keeps no journal: faster, but a run that is killed begins again.";

    public override string StoreOption => "Keeps the journal in PostgreSQL, such as \"Host=localhost;Username=sim;Database=runs\" (default a file in the folder).";

    public override string KeptStoreOption => "The store, where another connection is needed than was kept, such as one with a password.";

    public override string CheckpointEveryOption(int usual) => $"Takes a checkpoint every N weeks (default {usual}).";

    public override string KeepCheckpointsOption => "Keeps only the N newest checkpoints (default all).";

    public override string AtTickOption => "The week to go back to.";

    public override string AtHistoryOption => "Write also what happened in every week until then: the tables chronicle and network-ticks.";

    public override string OutOfWeekOption => "The folder of the week (default beside the run: FOLDER-week-N).";

    public override string BranchAtOption => "The last week that both share; 0 for the start.";

    public override string BranchSetOption => "Sets a parameter or a rule of the charter from the next week on, such as threat=0; may be repeated.";

    public override string InterveneOption => "A YAML file with a timeline of changes and shocks, all of them later.";

    public override string OutOfBranchOption => "The folder of the branch (default beside the run: FOLDER-branch-N).";

    public override string MomentOfRun(string folder) => $"this shows one moment of the run in {folder} and has no journal of its own; ask that run";

    public override string NoJournalThere => "this run has no journal; run it again with --force, and without --no-journal";

    public override string NoRunThere => "is not the folder of a run";

    public override string NothingKept => "the journal is empty: the run ended before its first week was kept; run it again, with --force where its folder is complete";

    public override string FixedWithTheWorld => "is fixed when the world is made and cannot change later";

    public override string FolderOfParent => "is the folder of the run itself";

    public override string CompleteAlready => "This run is complete, so nothing was computed.";

    public override string WithoutJournal(string option) => $"has no meaning with {option}";

    public override string NoConnection(string reason) => $"is no connection: {reason}";

    public override string GoesOn(string reached, string option) => $"An unfinished run is kept there up to {reached} and goes on; run ... {option} begins again.";

    public override string OtherIsStoppedThere(string reached, string option) =>
        $"another run, or the same with other output, was stopped there at {reached} and can be gone on with; take another folder (--out), or replace it with {option}";

    public override string OtherIsThere(string option) =>
        $"another complete run is there (another scenario, other settings or another seed); take another folder (--out), or replace it with {option}";

    public override string ExperimentIsThere => "an experiment is kept there; take another folder";

    public override string OthersWriteThere => "others, perhaps nodes, still write to the run there; end them first, or take another folder (--out)";

    public override string NothingKeptYet => "nothing of the run is kept yet; resume goes on with it";

    public override string RunIsThere => "a run is kept there; take another folder";

    public override string StoppedKept(string week, int left, string command) => $"stopped after week {week}; {(left == 1 ? "1 week is" : $"{Number(left)} weeks are")} left. Go on with: {command}";

    public override string Paused(string reason, string command) => $"paused: {reason}. Nothing is lost; go on with: {command}";

    public override string StaysOnServer(string run, string server) => $"its journal stays at {server}, as {run}";

    public override string StoreLost(string reason) => $"the journal cannot be used: {reason}";

    public override string StoreAwaited(string reason, string wait) => $"the journal does not answer: {reason}; trying again in {wait}";

    public override string JournalDamaged(string reason) => $"the journal is damaged: {reason}";

    public override string Damaged(string reason) => $"passed over: {reason}";
}
