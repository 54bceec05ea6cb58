using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>The design of a run, or of the runs of an experiment, in its report: people, ties, charter, what else is set, and what comes from outside.</summary>
/// <param name="scenario">The scenario that was run.</param>
/// <param name="texts">In which language.</param>
internal sealed class DesignSection(Scenario scenario, Texts texts)
{
    private readonly ScenarioRows _rows = new(scenario, texts, (info, value) => Written(info, value, texts));

    // A report that describes more worlds than this has no room left for what it is about.
    private const int Most = 4;

    public ReportSection Section => Under(texts.DesignHeading);

    /// <summary>Those of all scenarios that an experiment is made of, with what it is about first.</summary>
    public static ReportDocument AddTo(ReportDocument report, IReadOnlyList<Scenario> scenarios, Texts texts) => report with
    {
        Sections =
        [
            report.Sections[0],
            .. scenarios.Count > Most ? [] : scenarios.Select(scenario =>
                new DesignSection(scenario, texts).Under(scenarios.Count == 1 ? texts.DesignHeading : $"{texts.DesignHeading}: {texts.Of(scenario.Title)}")),
            .. report.Sections.Skip(1),
        ],
    };

    private ReportSection Under(string heading) => new(heading,
    [
        new ReportBlock.Bullets([People(), Ties(), .. _rows.Timeline.Select(happening => $"{happening[0]}: {happening[1]}")]),
        Table(texts.CharterHeading, _rows.Charter),
        .. _rows.ElseChanged.Any() ? [Table(texts.ElseChangedHeading, _rows.ElseChanged)] : Array.Empty<ReportBlock>(),
    ]);

    /// <summary>A value as it is read, not as it is typed.</summary>
    private static string Written(ParameterInfo info, double value, Texts texts) =>
        info.Choices.Count == 0 ? texts.Number(value, "0.######") : info.Choices is ["false", "true"] ? texts.YesNo(value != 0) : Parameters.Shown(info, value);

    private string People()
    {
        Parameters set = scenario.Parameters;
        Parameter[] others = [Parameter.Competitors, Parameter.Seekers, Parameter.Lamenters, Parameter.CoCreators];
        double tappers = set[Parameter.Tappers];
        double weights = others.Sum(weight => set[weight]);
        string shares = texts.Personas([.. others.Select(weight => texts.Percent(weights == 0 ? 0 : (1 - tappers) * set[weight] / weights)), texts.Percent(tappers)]);
        return texts.People(texts.Participants(texts.Number(scenario.Participants)), shares, scenario.Members is not null);
    }

    private string Ties()
    {
        int half = Math.Min((int)scenario.Parameters[Parameter.Acquaintances] / 2, (scenario.Participants - 1) / 2);
        return scenario.Acquaintances is { } given
            ? texts.TiesGiven(texts.Number(given.TieCount))
            : texts.TiesOfRing(texts.Number(2 * half), texts.Percent(scenario.Parameters[Parameter.Rewiring]));
    }

    private ReportBlock.Table Table(string caption, IEnumerable<string[]> rows) => new(
        caption,
        [new ReportColumn(texts.SettingColumn), new ReportColumn(texts.ValueColumn, null, true), new ReportColumn(texts.UnitColumn), new ReportColumn(texts.MeaningColumn)],
        [.. rows.Select(IReadOnlyList<ReportCell> (row) => [.. row.Select(cell => new ReportCell.Words(cell))])]);
}
