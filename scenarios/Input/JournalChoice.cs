using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>How a run is to be kept.</summary>
/// <param name="Store">The connection string of a server; null for a file in the folder of the run.</param>
/// <param name="Every">How many weeks lie between checkpoints.</param>
/// <param name="Keep">How many checkpoints are kept; null for all.</param>
internal sealed record JournalChoice(string? Store, int Every, int? Keep)
{
    /// <summary>What the options say; null if the run is not to be kept. All problems are added.</summary>
    public static JournalChoice? Read(RunOptions options, ParseResult parsed, List<Problem> problems)
    {
        NumberReader numbers = new(parsed, problems);
        string? store = parsed.GetValue(options.Store);
        ulong? every = numbers.Read(options.CheckpointEvery, 1, Scenario.MostTicks);
        ulong? keep = numbers.Read(options.KeepCheckpoints, 1, Scenario.MostTicks);
        CheckStore(options.Store.Name, store, problems);
        if (!parsed.GetValue(options.NoJournal))
        {
            return new JournalChoice(store, (int)(every ?? RunKeeping.UsualCheckpointEvery), (int?)keep);
        }

        foreach (Option option in new Option[] { options.Store, options.CheckpointEvery, options.KeepCheckpoints }
            .Where(option => parsed.GetResult(option) is not null))
        {
            problems.Add(new Problem(option.Name, Texts.Both(texts => texts.WithoutJournal(options.NoJournal.Name))));
        }

        return null;
    }

    /// <summary>Adds a problem if this is no connection string.</summary>
    public static void CheckStore(string option, string? store, List<Problem> problems)
    {
        try
        {
            _ = store is null ? null : StoreAddress.OfPostgreSql(store);
        }
        catch (ArgumentException fault)
        {
            problems.Add(new Problem(option, Texts.Both(texts => texts.NoConnection(fault.Message))));
        }
    }
}
