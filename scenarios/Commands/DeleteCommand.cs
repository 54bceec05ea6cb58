using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"runs delete": deletes folders of runs, all that are named or none.</summary>
internal static class DeleteCommand
{
    public static Command Create(Texts texts)
    {
        Argument<string[]> folders = new("folders")
        {
            HelpName = texts.FolderWord,
            Description = texts.RunFolderArgument,
            Arity = ArgumentArity.OneOrMore,
        };
        Command command = new("delete", texts.RunsDeleteCommand) { folders, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Delete(parsed.GetRequiredValue(folders), texts));
        return command;
    }

    private static int Delete(IEnumerable<string> folders, Texts texts)
    {
        List<Problem> problems = [];
        StoredRun[] runs = [.. folders.Distinct().Select(folder => Checked(folder, problems)).OfType<StoredRun>()];
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }

        foreach (StoredRun run in runs)
        {
            string size = texts.Bytes(run.Bytes);
            JournalPlace? place = JournalPlace.In(run.Folder, store: null);
            try
            {
                run.Delete();
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new RunFolderException(run.Folder, fault);
            }

            Console.WriteLine(texts.Deleted(run.Folder, size));
            if (place is { Address.IsFile: false })
            {
                Console.WriteLine(texts.StaysOnServer(place.Run, place.Address.Name));
            }
        }

        return ExitCode.Done;
    }

    /// <summary>The run in a folder; with a problem added if there is none, or if it may not be deleted.</summary>
    private static StoredRun? Checked(string folder, List<Problem> problems)
    {
        StoredRun? run = StoredRun.At(folder);
        Func<Texts, string>? refusal = run switch
        {
            null => texts => texts.NoRunFolder,
            _ when run.Foreign() is { } name => texts => texts.HoldsForeign(name),
            _ when run.IsUnderWay || JournalPlace.In(folder, store: null)?.Address.IsInUse() is true => texts => texts.RunUnderWay,
            _ => null,
        };
        if (refusal is not null)
        {
            problems.Add(new Problem(folder, Texts.Both(refusal)));
        }

        return run;
    }
}
