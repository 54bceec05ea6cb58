using System.Text;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using static CoCreation.Sim.Charts.Tests.Experiments.MadeResults;

namespace CoCreation.Sim.Charts.Tests.Experiments;

/// <summary>Which figure an experiment gets, and what stands in its report.</summary>
public sealed class ExperimentReportTests
{
    private static readonly FactorInfo Eye = Number("eyeLevel", "eye level", "Augenhöhe");
    private static readonly FactorInfo Commitment = Number("commitment", "commitment", "Verbindlichkeit");
    private static readonly FactorInfo Trust = Word("trustModel", "Trust", "Vertrauen");
    private static readonly Bilingual[] Stresses = [new("no stress", "keine Belastung"), new("betrayal (50 %)", "Verrat (50 %)")];

    private static readonly ILookup<int, LifeResult> Lives = Enumerable.Range(1, 40)
        .ToLookup(i => 1 + (i % 2), i => new LifeResult(1, 1, "lament", 10 * i, i % 3 == 0 ? null : i % 3 == 1 ? "tooFew" : "fulfilled"));

    public static TheoryData<string, string[]> Figures => new()
    {
        { "grid", ["response.png", "response.svg"] },
        { "two", ["response.png", "response.svg"] },
        { "three", ["scatter.png", "scatter.svg"] },
        { "words", ["response.png", "response.svg", "curves.png", "curves.svg"] },
        { "cloud", ["scatter.png", "scatter.svg"] },
        { "sobol", ["sobol.png", "sobol.svg"] },
        { "morris", ["morris.png", "morris.svg"] },
        { "stress", ["tornado.png", "tornado.svg"] },
        { "charter", ["tornado.png", "tornado.svg"] },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public void Draw_AnyExperiment_GivesTheFigureThatItsDesignAsksFor(string name, string[] expected)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var files = new ExperimentFigures(Of(name), Lives, language).Draw(FigureFormat.Png, FigureFormat.Svg);
            Assert.Equal(expected, files.Select(file => file.Name));
            Assert.All(files, file => Assert.Contains(file.Name[..^4], ExperimentFigures.Names));
            Assert.Contains(language == Language.German ? "Was wird daraus?" : "What comes of it?", Encoding.UTF8.GetString(files[1].Bytes), StringComparison.Ordinal);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], files[0].Bytes[..4]);
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void Report_AnyExperiment_IsWholeInBothLanguages(string name, string[] figures)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var html = Written(Of(name), language);
            Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
            Assert.Equal(figures.Length / 2, System.Text.RegularExpressions.Regex.Count(html, "<figure>"));
            Assert.Contains(language == Language.German ? "<h2>Was versucht wurde</h2>" : "<h2>What was tried</h2>", html, StringComparison.Ordinal);
            Assert.Contains("cocreation experiment made.yaml", html, StringComparison.Ordinal);
            Assert.Contains(new string('a', 64), html, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Report_AnotherBaseline_IsNamedAboveItsDifferences()
    {
        var manifest = Manifest("experiment", "grid", [Eye], ["0"], ["0.5"], ["1"]) with { Baseline = 2 };
        var html = Written(Results(manifest, 10, 20, 30), Language.English);
        Assert.Contains("Differences from: eyeLevel 0.5, in pairs of runs with the same seed", html, StringComparison.Ordinal);
        Assert.Contains("Unterschiede zu: eyeLevel 0,5, in Paaren", Written(Results(manifest, 10, 20, 30), Language.German), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(520, "after five more years", "nach fünf weiteren Jahren")]
    [InlineData(100, "after one more year", "nach einem weiteren Jahr")]
    public void Report_EndsOfNetworks_AreToldAsFarAsRunsGo(int weeks, string english, string german)
    {
        var results = Results(Manifest("experiment", "grid", [Eye], ["0"], ["1"]) with { Weeks = weeks }, 10, 20);
        Assert.Contains(english, Written(results, Language.English), StringComparison.Ordinal);
        Assert.Contains(german, Written(results, Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_RunsThatFailedAndPointsThatAreNotExact_AreTold()
    {
        var manifest = Manifest("experiment", "grid", [Eye], ["0"], ["1"]);
        manifest = manifest with
        {
            Failed = 3,
            Points = [manifest.Points[0] with { IsExact = true }, manifest.Points[1] with { IsExact = false }],
            Replications = new Replications { Least = 4, Most = 9, Until = new Precision(1, 0.05, IsRelative: true) },
        };
        var html = Written(Results(manifest, 10, 20), Language.English);
        Assert.Contains("3 of 8 runs failed and count in no mean; their rows say why.", html, StringComparison.Ordinal);
        Assert.Contains("At 1 of 2 points the measure was not known as exactly as wanted", html, StringComparison.Ordinal);
        Assert.Contains("Each point was run 4 to 9 times, until the half-width of the 95 % interval of trust in members at the end was below 5 % of its mean.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("failed and count", Written(Of("grid"), Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_StressWithCharter_TellsBothAndWhatHelps()
    {
        var html = Encoding.UTF8.GetString(HtmlReport.Of(ExperimentReport.Of(Of("stress"), NoLives, Of("charter"), "cocreation stress made.yaml", Language.English)));
        Assert.Contains("<h2>Which rule helps</h2>", html, StringComparison.Ordinal);
        Assert.Contains("The weakest point: betrayal (50 %)", html, StringComparison.Ordinal);
        Assert.Contains("Against it, of all single changes this one helps most: eye level", html, StringComparison.Ordinal);
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(html, "<figure>"));
    }

    private static string Written(ExperimentResults results, Language language) =>
        Encoding.UTF8.GetString(HtmlReport.Of(ExperimentReport.Of(results, Lives, null, results.Manifest.Command, language)));

    private static ExperimentResults Of(string name) => name switch
    {
        "grid" => Results(Manifest("experiment", "grid", [Eye], ["0"], ["0.5"], ["1"]), 10, 20, 30),
        "two" => Results(Manifest("experiment", "grid", [Eye, Trust], ["0", "beta"], ["0", "fixed"], ["1", "beta"], ["1", "fixed"]), 10, 20, 30, 5),
        "three" => Results(Manifest("experiment", "grid", [Eye, Commitment, Trust], ["0", "0", "beta"], ["1", "1", "fixed"]), 10, 20),
        "words" => Results(Manifest("experiment", "grid", [Trust], ["beta"], ["fixed"]) with { HasLives = true }, 10, 20),
        "cloud" => Results(Manifest("experiment", "latinHypercube", [Eye, Commitment], ["0.1", "0.9"], ["0.4", "0.2"], ["0.9", "0.4"]), 90, 60, 10),
        "sobol" => Sampled("sobol", new SaltelliDesign(8, 2, 1).Points()),
        "morris" => Sampled("morris", new MorrisDesign(4, 2, 4, 1).Points()),
        "stress" => Results(Labelled(StressTest.Kind, Stresses), 100, 60),
        _ => Results(Labelled(StressTest.CharterKind, new("as it is", "wie sie ist"), new("eye level 0.5 → 0.9", "Augenhöhe 0,5 → 0,9"), new("all", "alle")), 60, 70, 90),
    };

    private static ExperimentResults Sampled(string design, IEnumerable<double[]> places)
    {
        double[][] points = [.. places];
        return Results(
            Manifest("experiment", design, [Eye, Commitment], [.. points.Select(point => point.Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)).ToArray())]),
            [.. points.Select(point => (80 * point[0]) + (10 * point[0] * point[1]))]);
    }
}
