using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Experiments.Tests.Batches;
using static CoCreation.Sim.Experiments.Tests.Designs.ExperimentFiles;

namespace CoCreation.Sim.Experiments.Tests.Results;

/// <summary>The table of lives, read by R: its package survival finds the curves that we draw.</summary>
public sealed class SurvivalInRTests : IDisposable
{
    private const string Script =
        """
        library(survival)
        lives <- read.csv(commandArgs(trailingOnly = TRUE)[1], stringsAsFactors = FALSE)
        for (type in sort(unique(lives$typeInWeek12))) {
          of <- lives[lives$typeInWeek12 == type, ]
          curve <- survfit(Surv(weeks, as.logical(ended)) ~ 1, data = of, conf.type = "log-log")
          cat(sprintf("%s,%.17g,%d,%d,%.17g,%.17g,%.17g\n", type, curve$time, as.integer(curve$n.risk), as.integer(curve$n.event), curve$surv, curve$lower, curve$upper), sep = "")
        }
        """;

    private readonly TinyBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [RFact]
    public async Task Lives_ReadByR_GiveTheCurvesOfKaplanAndMeier()
    {
        await _batch.Whole(_batch.Read(Whole + "ticks: 150\nset: { participants: 60 }\nmeasures: [output]\nreplications: { count: 3 }\n"), "x");
        var lives = Path.Combine(_batch.At("x"), "lives.csv");
        var told = (await R(lives)).Select(line => line.Split(',')).ToLookup(cells => cells[0]);
        var ours = Duck.Rows($"SELECT typeInWeek12, weeks, ended FROM {Duck.Csv(lives)}")
            .ToLookup(row => row[0], row => new Lifetime(int.Parse(row[1], CultureInfo.InvariantCulture), row[2] == "true"));
        Assert.InRange(ours.Count, 3, 5);
        Assert.Equal(ours.Select(type => type.Key).Order(StringComparer.Ordinal), told.Select(type => type.Key).Order(StringComparer.Ordinal));
        var compared = 0;
        foreach (var type in ours)
        {
            var curve = KaplanMeier.Estimate(type);
            foreach (var cells in told[type.Key].Where(cells => cells[3] != "0"))
            {
                var step = curve.Steps.Single(one => one.Time == Of(cells[1]));
                Assert.Equal((cells[2], cells[3]), ($"{step.AtRisk}", $"{step.Events}"));
                Assert.Equal(Of(cells[4]), step.Survival, 1e-9);

                // At 0 R gives no band, and ours has no width.
                if (step.Survival > 0)
                {
                    Assert.Equal(Of(cells[5]), step.Lower, 1e-9);
                    Assert.Equal(Of(cells[6]), step.Upper, 1e-9);
                    compared++;
                }
            }

            Assert.Equal(told[type.Key].Count(cells => cells[3] != "0"), curve.Steps.Count(step => step.Events > 0));
        }

        Assert.InRange(compared, 20, int.MaxValue);
    }

    private async Task<string[]> R(string lives)
    {
        var script = Path.Combine(_batch.At("r"), "curves.R");
        await File.WriteAllTextAsync(script, Script);
        ProcessStartInfo start = new("Rscript", ["--vanilla", script, lives]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static double Of(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
