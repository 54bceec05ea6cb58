using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>The report of a run that is complete, from its folder.</summary>
internal static class RunReport
{
    private const string SvgEnding = ".svg";
    private const string MainFigure = "types-over-time";

    /// <summary>The report; null if the folder holds no complete run.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="texts">In which language.</param>
    /// <param name="redrawn">Its figures, the main one first; null (default) for those in the folder.</param>
    public static ReportDocument? In(string folder, Texts texts, IReadOnlyList<byte[]>? redrawn = null)
    {
        string file = Path.Combine(folder, ScenarioText.FileName);
        if (ResultJson.Read<RunSummary>(Path.Combine(folder, RunFolder.SummaryFile)) is not { Types: not null } summary || !File.Exists(file))
        {
            return null;
        }

        Scenario scenario = ScenarioFile.Read(file);
        ReportBlock.Figure[] figures = [.. (redrawn ?? FiguresIn(folder)).Select(svg => new ReportBlock.Figure(svg, SvgTitle.Of(svg)))];
        return new ReportDocument
        {
            Language = texts.Language,
            Question = texts.Of(scenario.Question),
            Answer = [.. AroundHappening.In(scenario, StoredTicks.In(folder), texts) is { } around ? [around] : Array.Empty<string>(), new ClosingSentence(summary.Types, texts).ToString()],
            Setting = $"{texts.Of(scenario.Title)} · {texts.Participants(texts.Number(summary.Participants))} · {texts.Span(summary.Ticks)} · {texts.Seed(RunOptions.Shown(summary.Seed))}",
            Figure = figures.FirstOrDefault(),
            Sections =
            [
                new DesignSection(scenario, texts).Section,
                new ReportSection(texts.ResultsByType, [TypesOf(summary, texts)]),
                .. figures.Length < 2 ? Array.Empty<ReportSection>() : [new ReportSection(texts.FiguresHeading, figures[1..])],
                new ReportSection(texts.LimitsHeading, [new ReportBlock.Limits(texts.LimitsOfRun)]),
                new ReportSection(texts.RepeatHeading,
                [
                    new ReportBlock.Repeat(texts.RepeatText, $"{CommandLine.Program} {RunCommand.Name} {ScenarioText.FileName} --seed {RunOptions.Shown(summary.Seed)}"),
                ]),
            ],
            Provenance = new ReportProvenance
            {
                Version = BehaviourVersion.Engine,
                BehaviourVersion = BehaviourVersion.Current,
                Seeds = RunOptions.Shown(summary.Seed),
                Hashes = [(scenario.Name, scenario.Hash)],
                Digest = summary.Digest,
            },
        };
    }

    private static IEnumerable<byte[]> FiguresIn(string folder) => RunFiles.Figures
        .Where(name => name.EndsWith(SvgEnding, StringComparison.Ordinal) && File.Exists(Path.Combine(folder, name)))
        .OrderBy(name => !name.StartsWith(MainFigure, StringComparison.Ordinal))
        .Select(name => File.ReadAllBytes(Path.Combine(folder, name)));

    private static ReportBlock.Table TypesOf(RunSummary summary, Texts texts) => new(
        texts.HowTypesCount,
        [
            new ReportColumn(texts.TypeHeading), new ReportColumn(texts.Wide.Networks, null, true), new ReportColumn(texts.Wide.LivesOn, null, true),
            new ReportColumn(texts.Wide.AfterFiveYears, "%", true), new ReportColumn(texts.Wide.Output, null, true), new ReportColumn(texts.Wide.Fulfilled, "%", true),
        ],
        [
            .. TypeWord.All.Select(IReadOnlyList<ReportCell> (word) =>
            {
                TypeSummary type = word.Summary(summary.Types);
                return
                [
                    new ReportCell.Words(word.Name(texts)),
                    new ReportCell.Number(type.Networks, 0),
                    EndTable.Residual(type, texts) is var lives && lives == Texts.None ? new ReportCell.Number(double.NaN, 0) : new ReportCell.Words(lives),
                    new ReportCell.Number(100 * type.Survival5y ?? double.NaN, 0),
                    new ReportCell.Number(type.OutputPerMemberWeek ?? double.NaN, 3),
                    new ReportCell.Number(100 * type.CompletedShare ?? double.NaN, 0),
                ];
            }),
        ]);
}
