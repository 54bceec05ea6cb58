namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about journals, and about runs that go on or branch.</summary>
internal abstract partial class Texts
{
    public abstract string ResumeCommand { get; }

    public abstract string AtCommand { get; }

    public abstract string BranchCommand { get; }

    public abstract string ConnectionWord { get; }

    public abstract string NoJournalOption { get; }

    public abstract string StoreOption { get; }

    public abstract string KeptStoreOption { get; }

    public abstract string CheckpointEveryOption(int usual);

    public abstract string KeepCheckpointsOption { get; }

    public abstract string AtTickOption { get; }

    public abstract string AtHistoryOption { get; }

    public abstract string OutOfWeekOption { get; }

    public abstract string BranchAtOption { get; }

    public abstract string BranchSetOption { get; }

    public abstract string InterveneOption { get; }

    public abstract string OutOfBranchOption { get; }

    public abstract string NoJournalThere { get; }

    public abstract string MomentOfRun(string folder);

    public abstract string NoRunThere { get; }

    public abstract string NothingKept { get; }

    public abstract string FixedWithTheWorld { get; }

    public abstract string FolderOfParent { get; }

    public abstract string CompleteAlready { get; }

    public abstract string WithoutJournal(string option);

    public abstract string NoConnection(string reason);

    public abstract string GoesOn(string reached, string option);

    public abstract string OtherIsStoppedThere(string reached, string option);

    public abstract string RunIsThere { get; }

    public abstract string OtherIsThere(string option);

    public abstract string ExperimentIsThere { get; }

    public abstract string OthersWriteThere { get; }

    public abstract string NothingKeptYet { get; }

    public abstract string StoppedKept(string week, int left, string command);

    public abstract string Paused(string reason, string command);

    public abstract string StaysOnServer(string run, string server);

    public abstract string StoreLost(string reason);

    public abstract string StoreAwaited(string reason, string wait);

    public abstract string JournalDamaged(string reason);

    public abstract string Damaged(string reason);
}
