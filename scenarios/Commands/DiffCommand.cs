using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"diff": what is different in one run from another that shares its chance; nothing in the folders of the runs changes.</summary>
internal static class DiffCommand
{
    private const string Name = "diff";
    private const string Out = "--out";

    public static Command Create(Texts texts)
    {
        Argument<string> a = new("a") { HelpName = "A", Description = texts.DiffFirstArgument };
        Argument<string> b = new("b") { HelpName = "B", Description = texts.DiffSecondArgument };
        Option<string?> target = CommonOptions.Value(Out, texts.FolderWord, texts.OutOfDiffOption);
        Option<bool> noFigures = CommonOptions.Flag("--no-figures", texts.NoFigureOption);
        ChoiceOption format = new("--format", texts.FormatOption, TableSettings.FormatNames);
        Option<bool> quiet = CommonOptions.Flag("--quiet", texts.QuietDiffOption);
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.JsonDiffOption);
        Command command = new(Name, texts.DiffCommand) { a, b, target, noFigures, format, quiet, json, CommonOptions.Lang(texts) };
        command.SetAction(parsed =>
        {
            (string one, string other) = (parsed.GetRequiredValue(a), parsed.GetRequiredValue(b));
            ModelRuns.Refuse(one, other);
            DiffRequest request = new(parsed.GetValue(target) ?? AtCommand.Beside(one, $"{Name}-{LastName(other)}"))
            {
                HasFigures = !parsed.GetValue(noFigures),
                Format = TableSettings.FormatNamed(parsed.GetValue(format)),
                IsQuiet = parsed.GetValue(quiet),
                IsJson = parsed.GetValue(json),
            };
            RunDifference difference = Compare(one, other, request.Folder);
            int figures = new DiffFiles(request, texts).Write(difference);
            new DiffPage(difference, texts).Show(request, figures);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The difference; everything that is wrong is told at once.</summary>
    private static RunDifference Compare(string a, string b, string target)
    {
        Problem[] problems = HoldsRun(target) ? [new Problem($"{Out} {target}", Texts.Both(texts => texts.FolderOfRun))] : [];
        RunDifference difference;
        try
        {
            difference = RunDifference.Of(a, b);
        }
        catch (InputException refusal) when (problems.Length > 0)
        {
            throw new InputException([.. problems, .. refusal.Problems]);
        }

        return problems.Length == 0 ? difference : throw new InputException(problems);
    }

    private static bool HoldsRun(string folder) => JournalPlace.Files.Append(RunFolder.SummaryFile).Append(Provenance.FileName)
        .Any(name => File.Exists(Path.Combine(folder, name)));

    private static string LastName(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
}
