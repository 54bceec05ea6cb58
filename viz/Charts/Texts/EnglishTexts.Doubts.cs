using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts;

/// <content>What may be chance in answers of experiments, and how names and numbers stand in them.</content>
internal sealed partial class EnglishTexts
{
    public override string HasNoInterval => "One run per point, so no interval: that may be chance.";

    public override string MeansOverlap => "The intervals of both means overlap: the difference may be chance.";

    public override string CorrelationMayBeChance(int points) => $"With {(points == 1 ? "1 point" : $"{points} points")}, a correlation of that size comes by chance, too.";

    public override string MovesEither(string measure, string factors) =>
        $"Which factor moves {Named(measure)} most cannot be told from so few trajectories: the intervals of {factors} overlap.";

    public override string WeakestPoint(string stress, int worse, int seeds, string change, bool isSure) => isSure
        ? $"The weakest point: {stress}. In this model, less is made afterwards than without it in {InSeeds(worse, seeds)}; in the mean {change}."
        : $"No weakest point that these seeds show: in this model, “{stress}” costs most, in {InSeeds(worse, seeds)} and in the mean {change}, which may be chance.";

    public override string HelpsMost(string rule, int better, int seeds, string change, bool isSure) => isSure
        ? $"Against it, of all single changes this one helps most: {rule}. In this model, more is made with it in {InSeeds(better, seeds)}; in the mean {change}."
        : $"Against it, no single change helps so that these seeds show it: in this model, “{rule}” helps most, in {InSeeds(better, seeds)} and in the mean {change}, which may be chance.";

    public override string CostsMostInTheMean(string stress, int worse, int seeds, string change) =>
        $"In this model, “{stress}” costs most in the mean, {change}, and in {InSeeds(worse, seeds)}; that may be chance.";

    public override string CostsSurely(string stress, int worse, int seeds, string change) =>
        $"The weakest point that these seeds show: {stress}. Less is made afterwards than without it in {InSeeds(worse, seeds)}; in the mean {change}.";

    public override string HelpsMostInTheMean(string rule, int better, int seeds, string change) =>
        $"Against it, in this model, “{rule}” helps most in the mean, {change}, and in {InSeeds(better, seeds)}; that may be chance.";

    public override string HelpsSurely(string rule, int better, int seeds, string change) =>
        $"Of the single changes that help so that these seeds show it, this one helps most: {rule}. More is made with it in {InSeeds(better, seeds)}; in the mean {change}.";

    private static string PointsOf(ExperimentManifest manifest) => manifest.Points.Count == 1 ? "1 point" : $"{manifest.Points.Count} points";

    private static string Times(ExperimentManifest manifest) => (manifest.OwnMeasures is null, manifest.Weeks) switch
    {
        (true, 1) => "1 week",
        (true, var weeks) => $"{weeks} weeks",
        (false, 1) => "1 tick",
        (false, var ticks) => $"{ticks} ticks",
    };

    private static string InSeeds(int some, int all) => all == 1 && some == 1 ? "the only seed" : $"{some} of {all} {(all == 1 ? "seed" : "seeds")}";

    /// <summary>A name within a sentence: in quotes where it would break it.</summary>
    private static string Named(string name) => name.Contains(':', StringComparison.Ordinal) ? $"“{name}”" : name;
}
