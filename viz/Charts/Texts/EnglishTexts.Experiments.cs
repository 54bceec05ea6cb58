using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>Reports of experiments, stress tests and comparisons.</content>
internal sealed partial class EnglishTexts
{
    public override string DesignHeading => "What was tried";

    public override string ResultsHeading => "Results";

    public override string SurvivalHeading => "How long networks live, and how they end";

    public override string StressHeading => "Under each stress";

    public override string HelpsHeading => "Which rule helps";

    public override string LimitsHeading => "Limits";

    public override string RepeatHeading => "Once more";

    public override string MeansCaption(bool hasIntervals) => hasIntervals ? "Means over runs with their 95 % intervals" : "One run per point: no interval";

    public override string ContrastsCaption(string point, bool hasIntervals) =>
        $"Differences from: {point}, in pairs of runs with the same seed, {(hasIntervals ? "with their 95 % intervals" : "one pair per point: no interval")}";

    public override string IndicesCaption => "How much each measure hangs on each factor, with 95 % bootstrap intervals";

    public override string EndsCaption(bool isFive) =>
        $"How networks that reached week 12 had ended after {(isFive ? "five more years" : "one more year")} (Aalen-Johansen: competing ends)";

    public override string PointColumn => "point";

    public override string MeasureColumn => "measure";

    public override string RunsColumn => "runs";

    public override string MeanColumn => "mean";

    public override string DifferenceColumn => "difference";

    public override string RelativeColumn => "change";

    public override string WorseColumn => "less in";

    public override string FactorColumn => "factor";

    public override string FirstColumn => "alone (first order)";

    public override string TotalColumn => "in all (total)";

    public override string FirstOf(int shown, int all, bool areMeasures) => $"the first {(shown == 1 ? "" : $"{shown} ")}of {all} {(areMeasures ? "measures" : "points")}";

    public override string TableShows(string kept) => $"(Here {kept}; all are in the tables beside this report.)";

    public override string EffectColumn => "mean size of the effect (μ*)";

    public override string SpreadColumn => "spread (σ)";

    public override string RepeatText => "The same version gives the same numbers, to the last digit, on any number of processors.";

    public override string RowText => "Every row of the table runs can be done alone, with figures: scenarioFile, options and seed stand in it, and its digest comes out again.";

    public override string LivesColumn => "networks";

    public override string TooFewColumn => "too few members";

    public override string DormantColumn => "dormant";

    public override string FulfilledColumn => "fulfilled";

    public override string StillAliveColumn => "still alive";

    public override string NothingHurts => "None of the stresses costs this design output in the mean, in this model.";

    public override string NothingToLose => "Nothing is made even without a stress, so that none can cost output.";

    public override string NothingHelps => "No single change of a rule raises output under it in the mean.";

    public override string NotComparable => "There are too few runs to say more.";

    public override IReadOnlyList<string> LimitsOfExperiments { get; } =
    [
        "The model is illustrative and not calibrated to real people; it shows what follows from its rules, not what will happen.",
        "Benefit is felt benefit, output is what the model calls so; neither is money.",
        "Intervals say how far chance goes between seeds; they say nothing of how right the rules are.",
        "Other settings than the tried ones can give other results.",
    ];

    public override IReadOnlyList<string> LimitsOfStress { get; } =
    [
        "Each stress strikes once, alone, in one week; stresses together can be worse than the sum.",
        "Rules are changed from the first week on, one at a time; what helps against another stress can be another rule.",
    ];

    public override string ExperimentSetting(ExperimentManifest manifest) =>
        $"{manifest.ScenarioTitle.English} · {ParticipantsOf(manifest)} participants · {Times(manifest)} · {(manifest.Runs == 1 ? "1 run" : $"{manifest.Runs} runs")} · {(HasOneSeed(manifest) ? "seed" : "seeds")} {SeedsOf(manifest)} · version {manifest.EngineVersion}";

    public override string DesignIn(ExperimentManifest manifest) => manifest.Design switch
    {
        "grid" => $"Every combination of the values: {PointsOf(manifest)}.",
        "latinHypercube" => $"A Latin hypercube of {manifest.Points.Count} points: every part of every range is tried equally often.",
        "sobol" => $"A Saltelli design of {manifest.Base} base points and {manifest.Points.Count} points in all, for Sobol indices.",
        "morris" => $"{manifest.Trajectories} trajectories of a Morris design, {manifest.Points.Count} points in all: one factor is moved at a time.",
        _ => $"{PointsOf(manifest)}.",
    };

    public override string ReplicationsIn(ExperimentManifest manifest)
    {
        Replications replications = manifest.Replications;
        string often = replications.Until is { } until
            ? $"Each point was run {replications.Least} to {replications.Most} times, until the half-width of the 95 % interval of {manifest.Measured[until.Measure].Label.English} was below {(until.IsRelative ? Share(until.HalfWidth) + " of its mean" : Value(until.HalfWidth))}."
            : $"Each point was run {(replications.Most == 1 ? "once" : $"{replications.Most} times")}.";
        return $"{often} {(replications.HasCommonSeeds ? "All points have the same seeds, so that they share all other chance and are compared in pairs." : "Every point has seeds of its own.")}";
    }

    public override string FactorIn(FactorInfo factor, string values) => factor.IsNumeric ? $"{factor.Label.English} ({factor.Name}): {values}" : $"{factor.Label.English}: {values}";

    public override string StrikesIn(int week) => $"Each stress strikes in week {week}.";

    public override string OfPairs(int some, int all) => $"{some} of {all}";

    public override string RunsFailed(int failed, int runs) => $"{failed} of {runs} runs failed and count in no mean; their rows say why.";

    public override string RunsInexact(int points, int all) => $"At {points} of {all} points the measure was not known as exactly as wanted when the greatest number of runs was reached.";

    public override string ChangeAgainst(RunMeasure measure, bool isCharter) =>
        isCharter ? $"Change of {measure.Label.English} against the charter as it is" : $"Change of {measure.Label.English} against no stress";

    public override string FromTo(string measure, string factor, (string Value, string Mean) least, (string Value, string Mean) most) =>
        $"In this model, {Named(measure)} goes from {least.Mean} to {most.Mean} as {factor} goes from {least.Value} to {most.Value}.";

    public override string IsTheSame(string measure, string factor, (string Least, string Most) values, string mean) =>
        $"In this model, {Named(measure)} is the same ({mean}) whether {factor} is {values.Least} or {values.Most}.";

    public override string IsTheSameEverywhere(string measure, string mean) =>
        $"In this model, {Named(measure)} is the same ({mean}) at all points: there is nothing to tell apart.";

    public override string ChangeIs(string change, bool hasInterval, int? pairs) =>
        $"{(pairs is null ? "That is" : $"Over the {Counted(pairs.Value, "seed", "seeds")} that both have, that is")} {change}{(hasInterval ? ", a 95 % interval over pairs of runs with the same seed" : "")}.";

    public override string Stands(string factor, string value) => $"{factor} = {value}";

    public override string Listed(IEnumerable<string> factors) => string.Join(", ", factors);

    public override string While(string others) => $"That is with {others}.";

    public override string HangsOn(string measure, string factor, string total, string first) =>
        $"In this model and in these ranges, {Named(measure)} hangs most on {factor}: it takes part in {total} of the variance and explains {first} alone.";

    public override string HangsOnEither(string measure, string factors) =>
        $"On which factor {Named(measure)} hangs most cannot be told from so few points: the intervals of {factors} overlap.";

    public override string MayBeChance => "The interval covers 0: that may be chance.";

    public override string HangsLeastOn(string factors) => $"Hardly any of it hangs on {factors}.";

    public override string LargestEffect(string measure, string factor, string effect) =>
        $"In this model and in these ranges, {factor} moves {Named(measure)} most: by {effect} in the mean when it crosses its range.";

    public override string LargestCorrelation(string measure, string factor, string correlation) =>
        $"In this model and in these ranges, {Named(measure)} goes most closely with {factor} (correlation of ranks {correlation}).";

    public override string SurvivalUnder(string share, string without) =>
        $"Of the networks alive when it strikes, {share} live on for a year; without it, {without}.";

    public override string MakesMore(string a, string b, int more, int seeds, string change) =>
        $"In this model, {a} makes more than {b} in {InSeeds(more, seeds)}; in the mean {change}.";

    public override string HasMore(string measure, (string Most, string Least) points, int more, int seeds, string change) =>
        $"In this model, {Named(measure)} is higher with {points.Most} than with {points.Least} in {InSeeds(more, seeds)}; in the mean {change}.";

    public override string LivesLonger(string a, string b, string chance) => $"Networks live longer in {a} than in {b} (log-rank test, p {chance}).";

    public override string YesOrNo(bool isYes) => isYes ? "yes" : "no";
}
