using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.Findings;

/// <summary>Hand-made results of experiments: usual ones, and the ends of what there can be.</summary>
internal static class MadeFindings
{
    public static readonly Bilingual Long = new(
        "a name that goes on and on, far beyond what anybody would say in one breath, Donaudampfschifffahrtsgesellschaftskapitänspatentprüfung included",
        "ein Name, der immer weitergeht, weit über das hinaus, was man in einem Atemzug sagt, Donaudampfschifffahrtsgesellschaftskapitänspatentprüfung eingeschlossen");

    public static readonly Bilingual Hostile = new("<script>alert('1')</script> & \"x\"\u0001\n\ud800", "<script>alert('2')</script> & »x«\u0000\r\n\udfff");

    public static readonly Quantity Output = new(new("output per member-week", "Ertrag je Mitglied und Woche"));

    public static readonly Quantity Threat = new(new("outside threat", "Bedrohung von außen"), new("0 to 1", "0 bis 1"));

    public static readonly Bilingual[] Names =
    [
        new("betrayal", "Verrat"), new("loss of the five best tied people", "Verlust der fünf am besten verbundenen Menschen"), new("a rumour", "ein Gerücht"),
        new("no commitment for a year", "ein Jahr ohne Verbindlichkeit"), new("newcomers", "Neue"), new("half of all ties cut", "die Hälfte der Beziehungen gekappt"),
        new("threat from outside", "Bedrohung von außen"), new("knowledge tapped", "abgeschöpftes Wissen"), new("trust at start", "Vertrauen zu Beginn"),
        new("eye level", "Augenhöhe"), new("ties per participant", "Beziehungen je Beteiligte"), new("a new charter", "eine neue Charta"), new("memory", "Gedächtnis"),
    ];

    public static FigureCaption Caption => new(new(
        "Four networks · 300 participants · 520 weeks · 20 seeds · in this model, illustrative",
        "Vier Netzwerke · 300 Beteiligte · 520 Wochen · 20 Startwerte · in diesem Modell, zur Veranschaulichung")) { Seed = 1 };

    /// <summary>A wave without chance, in [-1, 1], different for every pair.</summary>
    public static double Wave(int i, int j = 0)
    {
        double large = 43758.5453 * Math.Sin((i * 12.9898) + (j * 78.233));
        return (2 * (large - Math.Floor(large))) - 1;
    }

    public static Whisker Around(double value, double half) => new(value, value - half, value + half);

    public static ResponseData Response(int lines, int levels, double factor = 1, double offset = 0.3) => new()
    {
        Caption = Caption,
        Factor = Threat,
        Measure = Output,
        Grouping = lines > 1 ? new("trust at start", "Vertrauen zu Beginn") : null,
        Lines =
        [
            .. Enumerable.Range(0, lines).Select(line => new ResponseLine([.. Enumerable.Range(0, levels).Select(level => Level(line, level, factor, offset))])
            {
                Name = lines > 1 ? new($"low {line}", $"niedrig {line}") : null,
            }),
        ],
    };

    public static ScatterData Scatter(int factors, int runs, double factor = 1, double offset = 0.5) => new()
    {
        Caption = Caption,
        Measure = Output,
        Factors = [.. Enumerable.Range(0, factors).Select(i => new Quantity(Names[i % Names.Length], i % 2 == 0 ? Threat.Unit : null))],
        Runs =
        [
            .. Enumerable.Range(0, runs).Select(run => new ScatterRun(
                [.. Enumerable.Range(0, factors).Select(i => (1 + Wave(run, i + 1)) / 2)],
                offset + (factor * (Wave(run, 1) + (0.5 * Wave(run, 2) * Wave(run, 2)) + (0.3 * Wave(run, 99)))))),
        ],
    };

    public static SobolData Sobol(int factors, double factor = 1) => new()
    {
        Caption = Caption,
        Measure = Output,
        Factors = [.. Enumerable.Range(0, factors).Select(i => new SobolFactor(
            Names[i % Names.Length], Around(factor * 0.5 / (i + 1), factor * 0.06), Around(factor * 0.62 / (i + 1), factor * 0.09)))],
    };

    public static MorrisData Morris(int factors, double factor = 1) => new()
    {
        Caption = Caption,
        Measure = Output,
        Factors = [.. Enumerable.Range(0, factors).Select(i => new MorrisFactor(
            Names[i % Names.Length], Around(factor / (i + 1), factor * 0.1 / (i + 1)), factor * Math.Abs(Wave(i, 3)) / (i + 1)))],
    };

    public static TornadoData Tornado(int rows, double factor = 1) => new()
    {
        Caption = Caption,
        Measure = new(Output.Name, new("%", "%")),
        Effect = new("change of output against no stress", "Änderung des Ertrags gegenüber keiner Belastung"),
        Rows = [.. Enumerable.Range(0, rows).Select(i => new TornadoRow(
            Names[i % Names.Length], Around(factor * (i % 4 == 3 ? 19.2 : -41.3) / (i + 1), factor * 8.0 / (i + 1)), Math.Max(0, 20 - (2 * i)), 20))],
    };

    public static CurvesData Curves(int designs, int lives, int longest = 400) => new()
    {
        Caption = Caption,
        Designs = [.. Enumerable.Range(0, designs).Select(i => new CurveDesign(
            Names[i], [.. Enumerable.Range(0, lives).Select(life => new Lifetime(Math.Round(longest * (i + 1) * Math.Abs(Wave(life, i)) / designs), life % 5 != 0))]))],
    };

    private static ResponseLevel Level(int line, int level, double factor, double offset)
    {
        double mean = offset + (factor * ((0.2 * line) + (0.1 * level) - (0.03 * level * level * line)));
        double[] runs = [.. Enumerable.Range(0, 10).Select(run => mean + (0.2 * factor * Wave(run, level + (10 * line))))];
        return new ResponseLevel(level * 0.1, Around(mean, 0.08 * factor), runs);
    }
}
