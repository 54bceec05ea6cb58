using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments.Tests.Batches;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Results;

/// <summary>Tables as another program reads them, and what follows from the table of runs, reckoned anew.</summary>
public sealed class ResultTablesTests : IDisposable
{
    private const string Small = "set: { participants: 24 }\nmeasures: [talk, output, coCreationMedianResidualLife]\n";
    private const string Ranged = "factors: [{ parameter: threat, from: 0, to: 1 }, { parameter: eyeLevel, from: 0, to: 1 }]\n";

    private readonly TinyBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [Fact]
    public async Task Tables_ReadByDuckDb_AreTheSameInBothFormats()
    {
        var results = await _batch.Whole(_batch.Read(Head + Small + "factors: [{ scenarios: [small, calm] }, { shock: tiesCheap, at: 3, values: [1, 2] }]\nreplications: { count: 3 }\n"), "x");
        ResultTables tables = new(results.Manifest);
        TableLayout[] layouts = [tables.Runs, tables.Points, tables.Contrasts, ResultTables.Lives, ResultTables.Timings];
        Assert.Equal(results.Manifest.Tables.Order(), layouts.Select(layout => layout.Name).Order());
        foreach (var layout in layouts)
        {
            var csv = Duck.Cells(Duck.Csv(At("x", layout.Name + ".csv")), layout);
            Assert.NotEmpty(csv);
            Assert.Equal(csv, Duck.Cells($"'{At("x", layout.Name + ".parquet")}'", layout));
        }

        Assert.Equal(12, Duck.Cells(Duck.Csv(At("x", "runs.csv")), tables.Runs).Count);
        Assert.Equal(
            [["1", "small", "1.0"], ["2", "small", "2.0"], ["3", "calm", "1.0"], ["4", "calm", "2.0"]],
            Duck.Rows($"SELECT DISTINCT point::VARCHAR, scenario, \"tiesCheap@3\"::VARCHAR FROM '{At("x", "runs.parquet")}' ORDER BY point"));
    }

    [Fact]
    public async Task Contrasts_ReckonedFromTheRuns_AreTheDifferencesInPairs()
    {
        await _batch.Whole(_batch.Read(Whole.Replace("[0, 1]", "[0, 0.5, 1]", StringComparison.Ordinal) + Small + "baseline: 2\nreplications: { count: 6 }\n"), "x");
        foreach (var measure in (string[])["talk", "output"])
        {
            var row = Duck.Rows($"SELECT point::VARCHAR, pairs::VARCHAR, difference::VARCHAR, lower::VARCHAR, upper::VARCHAR, relative::VARCHAR, above::VARCHAR, below::VARCHAR FROM '{At("x", "contrasts.parquet")}' WHERE measure = '{measure}' ORDER BY point");
            Assert.Equal(["1", "3"], row.Select(cells => cells[0]));
            foreach (var cells in row)
            {
                var pairs = Duck.Rows($"SELECT a.\"{measure}\"::VARCHAR, b.\"{measure}\"::VARCHAR FROM '{At("x", "runs.parquet")}' a JOIN '{At("x", "runs.parquet")}' b ON a.seed = b.seed WHERE a.point = {cells[0]} AND b.point = 2")
                    .ConvertAll(pair => (Of(pair[0]), Of(pair[1])));
                double[] differences = [.. pairs.Select(pair => pair.Item1 - pair.Item2)];
                var mean = differences.Average();
                var deviation = Math.Sqrt(differences.Sum(value => (value - mean) * (value - mean)) / 5);

                // The 97.5 % quantile of Student's t with 5 degrees of freedom is 2.570582.
                var half = 2.5705818356363146 * deviation / Math.Sqrt(6);
                double[] expected = [6, mean, mean - half, mean + half, mean / pairs.Average(pair => pair.Item2), differences.Count(value => value > 0), differences.Count(value => value < 0)];
                Assert.All(expected.Zip(cells.Skip(1)), pair => Assert.Equal(pair.First, Of(pair.Second), 1e-9 * Math.Max(1, Math.Abs(pair.First))));
            }
        }
    }

    [Fact]
    public async Task Points_ReckonedFromTheRuns_AreMeansOverRunsThatHadTheMeasure()
    {
        await _batch.Whole(_batch.Read(Whole + Small + "replications: { count: 6 }\n"), "x");
        foreach (var measure in (string[])["talk", "output", "coCreationMedianResidualLife"])
        {
            var expected = Duck.Rows($"SELECT point::VARCHAR, count(\"{measure}\")::VARCHAR, avg(\"{measure}\")::VARCHAR, stddev_samp(\"{measure}\")::VARCHAR FROM '{At("x", "runs.parquet")}' GROUP BY point ORDER BY point");
            var told = Duck.Rows($"SELECT point::VARCHAR, runs::VARCHAR, mean::VARCHAR, deviation::VARCHAR FROM '{At("x", "points.parquet")}' WHERE measure = '{measure}' ORDER BY point");
            Assert.Equal(2, told.Count);
            Assert.Equal(expected.Select(row => (row[0], row[1])), told.Select(row => (row[0], row[1])));
            Assert.All(expected.Zip(told), pair => Assert.All((int[])[2, 3], cell => AssertClose(pair.First[cell], pair.Second[cell])));
        }
    }

    [Fact]
    public async Task Contrasts_SeedsOfTheirOwn_AreNone()
    {
        var results = await _batch.Whole(_batch.Read(Whole + Small + "replications: { count: 2, seeds: own }\n"), "x");
        Assert.Empty(results.Contrasts);
        Assert.DoesNotContain("contrasts.csv", _batch.Files("x").Keys);
        Assert.Equal([["1"], ["2"], ["3"], ["4"]], Duck.Rows($"SELECT DISTINCT seed FROM '{At("x", "runs.parquet")}' ORDER BY seed"));
    }

    [Fact]
    public async Task Indices_OfSobol_AreThoseOfTheMeansOfTheRuns()
    {
        var results = await _batch.Whole(_batch.Read(Least + Small + Ranged + "ticks: 20\ndesign: { kind: sobol, base: 8, seed: 5 }\nreplications: { count: 2 }\n"), "x");
        var expected = SobolIndices.Estimate(new SaltelliDesign(8, 2, 5), Outputs(), 1);
        Assert.Equal(32, results.Manifest.Points.Count);
        Assert.NotNull(expected.Factors[0].Total);
        AssertIndices([.. expected.Factors.SelectMany(factor => new[] { ("first", factor.First), ("total", factor.Total) })]);
    }

    [Fact]
    public async Task Indices_OfMorris_AreThoseOfTheMeansOfTheRuns()
    {
        var results = await _batch.Whole(_batch.Read(Least + Small + Ranged + "ticks: 20\ndesign: { kind: morris, trajectories: 8, seed: 5 }\nreplications: { count: 2 }\n"), "x");
        var expected = MorrisIndices.Estimate(new MorrisDesign(8, 2, 4, 5), Outputs(), 1);
        Assert.Equal(24, results.Manifest.Points.Count);
        Assert.NotNull(expected.Factors[0].MeanAbsolute);
        AssertIndices([.. expected.Factors.SelectMany(factor => new[] { ("mu", factor.Mean), ("muStar", factor.MeanAbsolute), ("sigma", factor.Deviation) })]);
    }

    private void AssertIndices((string Kind, Interval? Interval)[] expected)
    {
        var told = Duck.Rows($"SELECT index, estimate::VARCHAR, lower::VARCHAR, upper::VARCHAR, factor FROM {Duck.Csv(At("x", "indices.csv"))} WHERE measure = 'talk'");
        Assert.Equal(expected.Select(one => one.Kind), told.Select(row => row[0]));
        Assert.Equal(["threat", "eyeLevel"], told.Select(row => row[4]).Distinct());
        foreach (var (one, row) in expected.Zip(told))
            Assert.All(new[] { one.Interval?.Estimate, one.Interval?.Lower, one.Interval?.Upper }.Zip(row.Skip(1)), pair => AssertClose(Text(pair.First), pair.Second));
    }

    /// <summary>The means of the first measure, from the table of runs.</summary>
    private double[] Outputs() => [.. Duck.Rows($"SELECT avg(talk)::VARCHAR FROM '{At("x", "runs.parquet")}' GROUP BY point ORDER BY point").Select(row => Of(row[0]))];

    private string At(string folder, string file) => Path.Combine(_batch.At(folder), file);

    private static void AssertClose(string expected, string told)
    {
        if (expected.Length == 0 || told.Length == 0)
            Assert.Equal(expected, told);
        else
            Assert.Equal(Of(expected), Of(told), 1e-9 * Math.Max(1, Math.Abs(Of(expected))));
    }

    private static string Text(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    private static double Of(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
