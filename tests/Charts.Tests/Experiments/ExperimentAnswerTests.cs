using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Charts.Tests.Experiments.MadeResults;

namespace CoCreation.Sim.Charts.Tests.Experiments;

/// <summary>What a report answers follows from the results, in both languages.</summary>
public sealed class ExperimentAnswerTests
{
    private static readonly FactorInfo Eye = Number("eyeLevel", "eye level", "Augenhöhe");
    private static readonly FactorInfo Commitment = Number("commitment", "commitment", "Verbindlichkeit");
    private static readonly Bilingual[] Stresses = [new("no stress", "keine Belastung"), new("betrayal (50 %)", "Verrat (50 %)"), new("the enemy goes", "der Feind geht")];

    [Fact]
    public void Stress_OneCostsMost_IsTheWeakestPoint()
    {
        var results = Results(Labelled(StressTest.Kind, Stresses), 100, 60, 90);
        Assert.StartsWith("The weakest point: betrayal (50 %). In this model, less is made afterwards than without it in 4 of 4 seeds; in the mean −39.979 % (−40.000 to ", Answer(results)[0], StringComparison.Ordinal);
        Assert.Equal("Of the networks alive when it strikes, 40 % live on for a year; without it, 50 %.", Answer(results)[1]);
        Assert.StartsWith("Der schwächste Punkt: Verrat (50 %).", Answer(results, Language.German)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Stress_TheWorstIsWithinItsInterval_IsNoWeakestPoint()
    {
        var results = Results(Labelled(StressTest.Kind, Stresses), 100, 99.975, 100.1);
        Assert.StartsWith("No weakest point that these seeds show: in this model, “betrayal (50 %)” costs most, in 3 of 4 seeds and in the mean ", Answer(results)[0], StringComparison.Ordinal);
        Assert.EndsWith(", which may be chance.", Answer(results)[0], StringComparison.Ordinal);
        Assert.StartsWith("Kein schwächster Punkt, den diese Startwerte zeigen: Am meisten kostet in diesem Modell „Verrat (50 %)“", Answer(results, Language.German)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Charter_TheBestIsWithinItsInterval_IsNoRuleThatHelps()
    {
        var results = Results(Labelled(StressTest.CharterKind, new("as it is", "wie sie ist"), new("renewal 0 → 0.8", "Erneuerung 0 → 0,8"), new("all", "alle")), 100, 100.001, 190);
        Assert.StartsWith("Against it, no single change helps so that these seeds show it: in this model, “renewal 0 → 0.8” helps most", Answer(results)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Stress_NoneCosts_SaysSo() => Assert.Equal(
        ["None of the stresses costs this design output in the mean, in this model."], Answer(Results(Labelled(StressTest.Kind, Stresses), 100, 101, 102)));

    /// <summary>The last point changes all rules: it is no single change, however much it helps.</summary>
    [Fact]
    public void Charter_OneRuleHelpsMost_IsNamedAndTheWholeCharterIsNot()
    {
        Bilingual[] rules = [new("as it is", "wie sie ist"), new("eye level 0.5 → 0.9", "Augenhöhe 0,5 → 0,9"), new("renewal 0 → 0.8", "Erneuerung 0 → 0,8"), new("all", "alle")];
        Assert.StartsWith("Against it, of all single changes this one helps most: renewal 0 → 0.8. In this model, more is made with it in 4 of 4 seeds; in the mean +20", Answer(Results(Labelled(StressTest.CharterKind, rules), 100, 110, 120, 190))[0], StringComparison.Ordinal);
        Assert.Equal(["No single change of a rule raises output under it in the mean."], Answer(Results(Labelled(StressTest.CharterKind, rules), 100, 90, 99, 190)));
    }

    [Fact]
    public void Grid_TwoNumbers_GoesFromTheFirstLevelToTheLastWithTheOtherAtItsFirst()
    {
        var manifest = Manifest("experiment", "grid", [Eye, Commitment], ["0", "0.25"], ["0", "1"], ["1", "0.25"], ["1", "1"]);
        string[] english = [.. Answer(Results(manifest, 10, 500, 20, 900))], german = [.. Answer(Results(manifest, 10, 500, 20, 900), Language.German)];
        Assert.Matches("^In this model, output goes from 10[^ ]* .*to 20[^ ]* .*as eye level goes from 0 to 1\\.$", english[0]);
        Assert.StartsWith("That is +", english[1], StringComparison.Ordinal);
        Assert.Equal("That is with commitment = 0.25.", english[2]);
        Assert.Equal("Das gilt bei „Verbindlichkeit“ = 0,25.", german[2]);
        Assert.DoesNotMatch("[0-9]\\.[0-9]", string.Concat(german));
    }

    [Fact]
    public void Choice_CommonSeeds_CountsPairs()
    {
        var manifest = Manifest("experiment", "grid", [Word("trustModel", "Trust", "Vertrauen")], ["beta"], ["fixed"]);
        Assert.StartsWith("In this model, fixed makes more than beta in 4 of 4 seeds; in the mean +", Answer(Results(manifest, 10, 40))[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Choice_DifferenceWithinItsInterval_IsDoubted()
    {
        var manifest = Manifest("experiment", "grid", [Word("trustModel", "Trust", "Vertrauen")], ["beta"], ["fixed"]);
        Assert.Equal("The interval covers 0: that may be chance.", Answer(Results(manifest, 10, 9.985))[1]);
        Assert.DoesNotContain("The interval covers 0: that may be chance.", Answer(Results(manifest, 10, 40)));
    }

    [Fact]
    public void Choice_SeedsOfTheirOwn_CountsNoPairs()
    {
        var manifest = Manifest("experiment", "grid", [Word("trustModel", "Trust", "Vertrauen")], ["beta"], ["fixed"]);
        Assert.Equal(["There are too few runs to say more."], Answer(Results(manifest with { Replications = manifest.Replications with { HasCommonSeeds = false } }, 10, 40)));
    }

    [Fact]
    public void Choice_LivesThatDiffer_SaysWhereNetworksLiveLonger()
    {
        var manifest = Manifest("experiment", "grid", [Word("trustModel", "Trust", "Vertrauen")], ["beta"], ["fixed"]);
        var lives = Enumerable.Range(1, 80).ToLookup(i => 1 + (i % 2), i => new LifeResult(1, 1, "lament", i % 2 == 0 ? i : 3 * i, "tooFew"));
        Assert.StartsWith("Networks live longer in fixed than in beta (log-rank test, p < 0.001).", ExperimentReport.Answer(Results(manifest, 10, 40), lives, Language.English)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Choice_BothMediansLieBeyondTheRuns_TestSaysWhereNetworksLiveLonger()
    {
        var manifest = Manifest("experiment", "grid", [Word("trustModel", "Trust", "Vertrauen")], ["beta"], ["fixed"]);
        var lives = Enumerable.Range(1, 200).ToLookup(i => 1 + (i % 2), i => new LifeResult(1, 1, "lament", 20, i % 2 == 0 ? i % 10 == 0 ? "tooFew" : null : i % 10 < 4 ? "tooFew" : null));
        Assert.Contains("live longer in beta than in fixed", ExperimentReport.Answer(Results(manifest, 10, 40), lives, Language.English)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grid")]
    [InlineData("latinHypercube")]
    [InlineData("morris")]
    [InlineData("sobol")]
    public void Answer_MeasureThatDoesNotMove_SaysSo(string design)
    {
        double[][] points = design switch { "morris" => [.. new MorrisDesign(4, 1, 4, 1).Points()], "sobol" => [.. new SaltelliDesign(8, 1, 1).Points()], _ => [[0], [0.5], [1]] };
        var results = Single(Manifest("experiment", design, [Eye], [.. points.Select(Texts)]), new double[points.Length]);
        var where = design == "grid" ? "whether eye level is 0 or 1." : "at all points: there is nothing to tell apart.";
        Assert.Equal([$"In this model, output is the same (0) {where}"], Answer(results));
        Assert.Contains("gleich", Answer(results, Language.German)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_OneRunPerPoint_SpeaksOfNoInterval()
    {
        var line = Answer(Single(Manifest("experiment", "grid", [Eye], ["0"], ["1"]), 10, 20));
        Assert.Equal(["In this model, output goes from 10 to 20 as eye level goes from 0 to 1.", "That is +100 %.", "One run per point, so no interval: that may be chance."], line);
        var choice = Answer(Single(Manifest("experiment", "grid", [Word("trustModel", "Trust", "Vertrauen")], ["beta"], ["fixed"]), 10, 40));
        Assert.Equal(["In this model, fixed makes more than beta in the only seed; in the mean +300 %.", "One run per point, so no interval: that may be chance."], choice);
    }

    [Fact]
    public void Grid_DifferenceWithinItsInterval_IsDoubted()
    {
        var manifest = Manifest("experiment", "grid", [Eye], ["0"], ["1"]);
        Assert.Contains("The interval covers 0: that may be chance.", Answer(Results(manifest, 10, 9.985)));
        Assert.DoesNotContain("The interval covers 0: that may be chance.", Answer(Results(manifest, 10, 40)));
        var own = manifest with { Replications = manifest.Replications with { HasCommonSeeds = false } };
        Assert.Contains("The intervals of both means overlap: the difference may be chance.", Answer(Results(own, 10, 11)));
        Assert.Single(Answer(Results(own, 10, 40)));
    }

    [Fact]
    public void Answer_WithoutAnyRun_SaysThatThereAreTooFew() => Assert.Equal(
        ["There are too few runs to say more."], Answer(new ExperimentResults(Manifest("experiment", "grid", [Eye], ["0"], ["1"]))));

    /// <summary>The largest mean is not all that there is: another one may be what the seeds show.</summary>
    [Theory]
    [InlineData(StressTest.Kind, -1, "In this model, “noisy” costs most in the mean, ", "The weakest point that these seeds show: sure. Less is made afterwards than without it in 4 of 4 seeds; in the mean −10")]
    [InlineData(StressTest.CharterKind, 1, "Against it, in this model, “noisy” helps most in the mean, ", "Of the single changes that help so that these seeds show it, this one helps most: sure. More is made with it in 4 of 4 seeds; in the mean +10")]
    public void Answer_LargestMeanMayBeChance_NamesTheOneThatSeedsShow(string kind, int sign, string most, string shown)
    {
        ExperimentResults results = new(Labelled(kind, new("none", "keine"), new("noisy", "laut"), new("sure", "sicher"), new("all", "alle")));
        double[][] changes = [[0, 0, 0, 0], [-100, 300, -60, 100], [9, 10, 11, 10], [0, 0, 0, 0]];
        foreach (var (change, point) in changes.SelectMany((all, i) => all.Select(change => (change, i + 1))))
            results.Take(point, [100 + (sign * change), 0.5]);
        Assert.StartsWith(most, Answer(results)[0], StringComparison.Ordinal);
        Assert.EndsWith("; that may be chance.", Answer(results)[0], StringComparison.Ordinal);
        Assert.StartsWith(shown, Answer(results)[^1], StringComparison.Ordinal);
        Assert.EndsWith("; das kann Zufall sein.", Answer(results, Language.German)[0], StringComparison.Ordinal);
    }

    private static string[] Texts(double[] point) => [.. point.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture))];

    private static IReadOnlyList<string> Answer(ExperimentResults results, Language language = Language.English) => ExperimentReport.Answer(results, NoLives, language);
}
