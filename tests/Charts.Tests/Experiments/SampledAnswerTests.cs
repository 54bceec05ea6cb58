using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Charts.Tests.Experiments.MadeResults;

namespace CoCreation.Sim.Charts.Tests.Experiments;

/// <summary>What is answered of designs that sample: which factor moves a measure, and when that cannot be told.</summary>
public sealed class SampledAnswerTests
{
    private static readonly FactorInfo Eye = Number("eyeLevel", "eye level", "Augenhöhe");
    private static readonly FactorInfo Commitment = Number("commitment", "commitment", "Verbindlichkeit");

    [Fact]
    public void Cloud_AnyFactors_NamesTheOneThatGoesMostClosely()
    {
        var manifest = Manifest("experiment", "latinHypercube", [Eye, Commitment], ["0.1", "0.9"], ["0.4", "0.2"], ["0.6", "0.6"], ["0.9", "0.4"]);
        Assert.Equal("In this model and in these ranges, output goes most closely with eye level (correlation of ranks −1).", Answer(Results(manifest, 90, 60, 40, 10))[0].Replace("−1.00", "−1", StringComparison.Ordinal));
    }

    [Fact]
    public void Sobol_OneFactorExplainsAll_IsNamedAndTheOtherIsNot()
    {
        var points = new SaltelliDesign(8, 2, 1).Points().ToArray();
        var manifest = Manifest("experiment", "sobol", [Eye, Commitment], [.. points.Select(Texts)]);
        var answer = Answer(Results(manifest, [.. points.Select(point => 100 * point[1])]));
        Assert.Matches("^In this model and in these ranges, output hangs most on commitment: it takes part in ([0-9]+) % of the variance and explains \\1 % alone\\.$", answer[0]);
        Assert.Equal("Hardly any of it hangs on eye level.", answer[1]);
    }

    [Fact]
    public void Sobol_IntervalsOverlap_NamesNoFactorAsTheMostImportant()
    {
        var points = new SaltelliDesign(8, 2, 1).Points().ToArray();
        var manifest = Manifest("experiment", "sobol", [Eye, Commitment], [.. points.Select(Texts)]);
        Assert.Equal(
            ["On which factor output hangs most cannot be told from so few points: the intervals of commitment, eye level overlap."],
            Answer(Results(manifest, [.. points.Select(point => (99 * point[0]) + (100 * point[1]))])).Select(sentence => sentence.Replace("eye level, commitment", "commitment, eye level", StringComparison.Ordinal)));
    }

    [Fact]
    public void Morris_OneFactorMoves_IsNamedWithItsEffect()
    {
        var points = new MorrisDesign(4, 2, 4, 1).Points().ToArray();
        var manifest = Manifest("experiment", "morris", [Eye, Commitment], [.. points.Select(Texts)]);
        Assert.Matches("^In this model and in these ranges, eye level moves output most: by 80[^0-9]", Answer(Results(manifest, [.. points.Select(point => (80 * point[0]) + point[1])]))[0]);
    }

    /// <summary>Two values are the whole range: every move crosses all of it.</summary>
    [Fact]
    public void Morris_WholeNumbers_HaveTheEffectOfTheMoveThatWasMade()
    {
        var points = new MorrisDesign(4, 2, 4, 1).Points().Select(point => new[] { Math.Floor(2 * Math.Min(point[0], 0.99)), point[1] }).ToArray();
        var manifest = Manifest("experiment", "morris", [Eye, Commitment], [.. points.Select(Texts)]);
        Assert.Matches("^In this model and in these ranges, eye level moves output most: by 3[^0-9]", Answer(Results(manifest, [.. points.Select(point => 3 * point[0])]))[0]);
    }

    [Fact]
    public void Morris_IntervalsOverlap_NamesNoFactorAsTheLargest()
    {
        var points = new MorrisDesign(4, 2, 4, 1).Points().ToArray();
        var manifest = Manifest("experiment", "morris", [Eye, Commitment], [.. points.Select(Texts)]);
        Assert.Matches(
            "^Which factor moves output most cannot be told from so few trajectories: the intervals of .*, .* overlap\\.$",
            Answer(Results(manifest, [.. points.Select(point => 80 * point[0] * point[1])]))[0]);
    }

    [Fact]
    public void Cloud_FewPointsThatHardlyGoTogether_IsDoubted()
    {
        var manifest = Manifest("experiment", "latinHypercube", [Eye], ["0.1"], ["0.4"], ["0.6"], ["0.9"]);
        Assert.Equal("With 4 points, a correlation of that size comes by chance, too.", Answer(Results(manifest, 20, 90, 60, 95))[1]);
        Assert.Contains("am engsten mit dem Faktor „Augenhöhe“ einher", Answer(Results(manifest, 20, 90, 60, 95), Language.German)[0], StringComparison.Ordinal);
        Assert.Single(Answer(Results(manifest, 20, 30, 60, 95)));
    }

    private static string[] Texts(double[] point) => [.. point.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture))];

    private static IReadOnlyList<string> Answer(ExperimentResults results, Language language = Language.English) => ExperimentReport.Answer(results, NoLives, language);
}
