using System.CommandLine;
using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>"report": the report of a folder as one HTML file; of an experiment, a stress test, a comparison or a run.</summary>
internal static class ReportCommand
{
    private const string Name = "report";

    public static Command Create(Texts texts)
    {
        Argument<string> folder = new("folder") { HelpName = texts.FolderWord, Description = texts.ReportedArgument };
        Option<string?> target = CommonOptions.Value("--out", texts.FileWord, texts.OutOfReportOption);
        Command command = new(Name, texts.ReportCommand) { folder, target, CommonOptions.Lang(texts) };
        command.SetAction(async parsed =>
        {
            string place = parsed.GetRequiredValue(folder);
            string path = parsed.GetValue(target) ?? Path.Combine(place, ExperimentReport.FileName);
            if (Directory.Exists(path))
            {
                throw new InputException([new Problem($"{target.Name} {path}", Texts.Both(text => text.FolderForFile))]);
            }

            byte[] report = HtmlReport.Of(await DocumentAsync(place, texts).ConfigureAwait(false));
            using RunFolder written = RunFolder.Open(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path));
            written.Write(Path.GetFileName(path), report);
            written.Commit();
            Console.WriteLine(path);
            return ExitCode.Done;
        });
        return command;
    }

    private static async Task<ReportDocument> DocumentAsync(string place, Texts texts)
    {
        if (ExperimentFolder.ManifestIn(place) is { } manifest)
        {
            string charter = Path.Combine(place, StressTest.CharterFolder);
            ReportDocument report = ExperimentReport.Of(
                ExperimentFolder.Read(place),
                ExperimentFolder.Lives(place, manifest),
                manifest.Kind == StressTest.Kind && ExperimentFolder.ManifestIn(charter) is not null ? ExperimentFolder.Read(charter) : null,
                manifest.Command,
                texts.Language);
            return DesignSection.AddTo(report, ExperimentFolder.Scenarios(place, manifest), texts);
        }

        ModelRuns.Refuse(place);
        IReadOnlyList<byte[]>? redrawn = await RedrawnFigures.InAsync(place, texts).ConfigureAwait(false);
        return RunReport.In(place, texts, redrawn) ?? throw new InputException([new Problem(place, Texts.Both(text => text.NothingToReport))]);
    }
}
