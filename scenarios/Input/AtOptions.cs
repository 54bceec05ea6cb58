using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>What "at" understands.</summary>
internal sealed class AtOptions
{
    public AtOptions(Texts texts)
    {
        Kept = new KeptOptions(texts);
        Tick = CommonOptions.Value("--tick", RunOptions.NumberWord, texts.AtTickOption);
        Target = CommonOptions.Value("--out", texts.FolderWord, texts.OutOfWeekOption);
        History = CommonOptions.Flag("--history", texts.AtHistoryOption);
    }

    public KeptOptions Kept { get; }

    public Option<string?> Tick { get; }

    public Option<string?> Target { get; }

    /// <summary>Whether there is to be a row for everything that ever happened; only scenarios of networks understand it.</summary>
    public Option<bool> History { get; }
}
