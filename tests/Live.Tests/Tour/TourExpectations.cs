using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live.Tests.Tour;

/// <summary>What the steps of the tour can be expected to show, computed from their scenarios: means over runs of several seeds.</summary>
internal static class TourExpectations
{
    public const int EveryWeeks = 4;

    private const ulong Seed = 7;
    private const int Seeds = 4;
    private const int EnemyGoes = 260;
    private const int FiveYears = 260;
    private const int FirstFactor = 26;

    private static readonly (string Name, Parameter Parameter, double Value)[] Rules =
    [
        ("eyeLevel", Parameter.EyeLevel, 0.9), ("commitment", Parameter.Commitment, 0.7), ("facilitation", Parameter.Facilitation, 0.1),
        ("sizeCap", Parameter.SizeCap, 10), ("sanction", Parameter.Sanction, 1), ("spillover", Parameter.Spillover, 0.2),
    ];

    /// <summary>The file, a line for each step.</summary>
    public static async Task<string> TextAsync()
    {
        string[] steps = await Task.WhenAll(RivalsAsync(), PhoenixAsync(), EnemyAsync(), EyeLevelAsync(), FlatWorldAsync());
        return $"[\n{string.Join(",\n", steps)}\n]\n";
    }

    private static async Task<string> RivalsAsync()
    {
        TourRun[] runs = await TourRun.OfAsync(TourRun.Named("competition"), Seed, Seeds);
        KaplanMeier curve = KaplanMeier.Estimate(runs.SelectMany(run => run.Record.Networks)
            .Where(network => network is { HasFormed: true, LandmarkType: NetworkType.Competition }).Select(network => network.Residual!.Value));
        return Line(new Head(1, "competition"), [("medianWeeks", curve.Median), ("fiveYearShare", curve.SurvivalAt(FiveYears))],
            ("survival", Enumerable.Range(0, 76).Select(i => (i * EveryWeeks, curve.SurvivalAt(i * EveryWeeks)))));
    }

    private static async Task<string> PhoenixAsync()
    {
        TourRun[] runs = await TourRun.OfAsync(TourRun.Named("ignorance"), Seed, Seeds);
        TypesSummary types = TypesSummary.Of(runs.Select(run => run.Record));
        bool[] first = [.. runs.SelectMany(run => run.FirstLeavers).Where(leaver => leaver.Type == NetworkType.Ignorance).Select(leaver => leaver.IsPhoenix)];
        FeedEntry[] risen = [.. runs.SelectMany(run => run.Feed).Where(entry => entry.What == "phoenix")];
        return Line(new Head(2, "ignorance"),
            [
                ("risenShare", SumOf(Total.Phoenixes) / SumOf(Total.Left)), ("risenFirst", (double)first.Count(isPhoenix => isPhoenix) / first.Length),
                ("phoenixesPerIgnorance", types.Ignorance.PhoenixPerNetwork), ("phoenixesPerCompetition", types.Competition.PhoenixPerNetwork),
                ("shareFromIgnorance", (double)risen.Count(entry => entry.Type == NetworkType.Ignorance) / risen.Length),
            ],
            ("phoenixes", Weeks(520).Select(week => (week, (double)risen.Count(entry => entry.Week <= week) / Seeds))));

        double SumOf(Total total) => runs.Sum(run => run.Record.Rows.Sum(row => row[total]));
    }

    private static async Task<string> EnemyAsync()
    {
        Scenario scenario = TourRun.Named("lament");
        scenario = scenario with { Events = [.. scenario.Events, new ScenarioEvent.Shock(EnemyGoes, ShockKind.EnemyGoes)] };
        TourRun[] runs = await TourRun.OfAsync(scenario, Seed, Seeds);
        TypesSummary types = TypesSummary.Of(runs.Select(run => run.Record));
        (double before, double after) = (Mean(EnemyGoes - 1), Mean(EnemyGoes + 52));
        return Line(new Head(3, "lament", More: ", \"events\": [{\"week\": 260, \"shock\": \"enemyGoes\"}]"),
            [("lamentBefore", before), ("lamentAfter", after), ("leftShare", after / before), ("outputRatio", types.Lament.OutputPerMemberWeek / types.CoCreation.OutputPerMemberWeek)],
            ("lament", Weeks(520).Select(week => (week, Mean(week)))));

        double Mean(int week) => runs.Average(run => run.Record.Rows[week].Alive.Lament);
    }

    private static async Task<string> EyeLevelAsync()
    {
        TourRun start = await TourRun.OfAsync(TourRun.Named("four-networks"), Seed);
        List<(string, double?)> numbers = [("baseOutput", start.Record.Output)];
        foreach ((int One, int Two, int Three) chosen in Choices())
        {
            (string Name, Parameter Parameter, double Value)[] rules = [Rules[chosen.One], Rules[chosen.Two], Rules[chosen.Three]];
            TourRun run = await TourRun.OfAsync(TourRun.Named("four-networks", [.. rules.Select(rule => (rule.Parameter, rule.Value))]), Seed);
            numbers.Add((string.Join('+', rules.Select(rule => rule.Name)), run.Record.Output / start.Record.Output));
        }

        return Line(new Head(4, "four-networks", 1), numbers, ("before", Weeks(520).Zip(start.Sums(row => row.Output))));
    }

    private static async Task<string> FlatWorldAsync()
    {
        TourRun[] runs = await TourRun.OfAsync(TourRun.Named("four-networks"), Seed, Seeds);
        TourRun[] flat = await TourRun.OfAsync(TourRun.Named("flat-world"), Seed, Seeds);
        (double[] talk, double[] output) = (Factors(row => row[Total.Talk]), Factors(row => row.Output));
        return Line(new Head(5, "four-networks", More: ", \"set\": {\"slots\": 8}"), [("talkFactor", talk[^1]), ("outputFactor", output[^1])], ("talkFactor", From(talk)), ("outputFactor", From(output)));

        double[] Factors(Func<TickRow, double> measure) => [.. runs.Zip(flat, (run, other) => run.Sums(measure).Zip(other.Sums(measure), (a, b) => b / a)).Aggregate(
            (one, other) => one.Zip(other, (a, b) => a + b)).Select(sum => sum / Seeds)];

        static IEnumerable<(int, double)> From(double[] factors) => Weeks(520).Zip(factors).Where(point => point.First >= FirstFactor);
    }

    private static IEnumerable<(int One, int Two, int Three)> Choices() =>
        from one in Enumerable.Range(0, Rules.Length)
        from two in Enumerable.Range(one + 1, Rules.Length - one - 1)
        from three in Enumerable.Range(two + 1, Rules.Length - two - 1)
        select (one, two, three);

    private static IEnumerable<int> Weeks(int last) => Enumerable.Range(0, (last / EveryWeeks) + 1).Select(i => i * EveryWeeks);

    private static string Line(Head head, IEnumerable<(string Name, double? Value)> numbers, params IEnumerable<(string Name, IEnumerable<(int Week, double Value)> Points)> curves)
    {
        string all = string.Join(", ", numbers.Select(number => $"\"{number.Name}\": {Shown(number.Value)}"));
        string drawn = string.Join(", ", curves.Select(curve => $"\"{curve.Name}\": [{string.Join(", ", curve.Points.Select(point => $"[{point.Week}, {Shown(point.Value)}]"))}]"));
        return $"{{\"step\": {head.Step}, \"scenario\": \"{head.Scenario}\", \"seed\": {Seed}, \"seeds\": {head.Seeds}{head.More}, \"numbers\": {{{all}}}, \"curves\": {{{drawn}}}}}";
    }

    private static string Shown(double? value) => value is { } one ? Math.Round(one, 3).ToString("R", CultureInfo.InvariantCulture) : "null";

    private sealed record Head(int Step, string Scenario, int Seeds = TourExpectations.Seeds, string More = "");
}
