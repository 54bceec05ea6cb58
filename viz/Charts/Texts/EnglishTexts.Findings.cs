namespace CoCreation.Sim.Charts;

/// <content>Figures of experiments.</content>
internal sealed partial class EnglishTexts
{
    public override string NothingToDraw => "There are no numbers to draw.";

    public override string ShareOfVariance => "share of the variance";

    public override string FirstOrder => "first order: by itself";

    public override string TotalOrder => "total: with all its interactions";

    public override string MeanEffect => "μ*: mean size of the effect";

    public override string SpreadOfEffect => "σ: how much the effect differs";

    public override string AsMuchSpread => "above the line: depends on the other factors";

    public override string Worse => "worse";

    public override string Better => "better";

    public override string KeyToWhisker => "thin line: 95 % interval";

    public override string KeyToCurves => "band: 95 % · tick: alive when last seen";

    public override FigureWords Curves => new(
        "How long do networks live in each design?",
        "Kaplan-Meier curves of each design with 95 % bands after Greenwood (log-log); ticks were still alive when last seen.");

    public override string Missing(int values) => values switch
    {
        0 => "",
        1 => "1 value is missing and left out",
        _ => $"{values} values are missing and left out",
    };

    public override string ShownOf(int shown, int all) => shown == all ? "" : $"the first {shown} of {all} are shown";

    public override FigureWords Response(string measure, string factor, bool hasIntervals) => new(
        $"How does {Named(measure)} change with {factor}?",
        hasIntervals
            ? "Lines: the mean at each level of the factor, with a 95 % band; faint dots are single runs."
            : "Lines: the value at each level of the factor, one run per point: no interval.");

    public override string KeyToNamedResponse(int runs, bool hasIntervals) => hasIntervals
        ? $"mark: mean · thick line: 95 % · dots: single runs (n = {runs})"
        : $"mark: one run per point (n = {runs}): no interval";

    public override string KeyToResponse(int runs, bool hasIntervals) => hasIntervals
        ? $"line: mean · band: 95 % · dots: single runs (n = {runs})"
        : $"line: one run per point (n = {runs}): no interval";

    public override FigureWords Scatter(string measure) => new(
        $"What does {measure} depend on?",
        "A panel for each factor: a dot for each run, its measure against the value of the factor; lines are means of bins of equally many "
        + "runs, with 95 % bands.");

    public override string KeyToScatter(int runs, bool hasLine) => hasLine
        ? $"dots: runs (n = {runs}) · line: means of bins · band: 95 %"
        : $"dots: runs (n = {runs}); too few for a line";

    public override FigureWords Sobol(string measure) => new(
        $"Which factors decide {measure}?",
        "Sobol indices, a row for each factor: a disc for the first order, a ring for the total, lines for 95 % intervals.");

    public override FigureWords Morris(string measure) => new(
        $"Which factors change {measure}, and which depend on others?",
        "Elementary effects after Morris: the mean size of the effect of each factor against its standard deviation, a labelled dot for each.");

    public override FigureWords Tornado(string measure) => new(
        $"Which stress changes {measure} most?",
        "Bars, a row for each stress: the difference to runs of the same seeds without it; thin lines are paired 95 % intervals.");

    public override string WorseIn(int worse, int seeds) => $"worse in {worse} of {seeds} {(seeds == 1 ? "seed" : "seeds")}";

    public override string Interval(string low, string high) => $"{low} to {high}";

    public override string Runs(int runs) => runs == 1 ? "1 run" : $"{runs} runs";
}
