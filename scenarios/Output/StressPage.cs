using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown when a stress test is over.</summary>
internal sealed class StressPage(BatchRequest request, Texts texts)
{
    private const string Survival = "survivalAfter";

    public void Show(ExperimentResults results, ExperimentResults? charter)
    {
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(results.Manifest));
            return;
        }

        IAnsiConsole console = Terminal.Output();
        if (!request.IsQuiet)
        {
            console.WriteLine(texts.Of(results.Manifest.Question));
            Rows(results, texts.StressHeading).WriteTo(console);
            Tell(console, results);
            if (charter is not null)
            {
                console.WriteLine();
                console.WriteLine(texts.Of(charter.Manifest.Question));
                Rows(charter, texts.RuleHeading).WriteTo(console);
                Tell(console, charter);
            }

            console.WriteLine(texts.Illustrative);
        }

        int runs = results.Manifest.Runs + (charter?.Manifest.Runs ?? 0);
        console.WriteLine($"{request.Folder}   {texts.RunsOf(texts.Number(runs))}");
        if (request.HasFigures)
        {
            console.WriteLine(Path.Combine(request.Folder, ExperimentReport.FileName));
        }
    }

    private void Tell(IAnsiConsole console, ExperimentResults results)
    {
        foreach (string sentence in ExperimentReport.Answer(results, Array.Empty<LifeResult>().ToLookup(_ => 0), texts.Language))
        {
            console.WriteLine(sentence);
        }
    }

    /// <summary>Output after the stress, its change in pairs, and how many networks live on.</summary>
    private Columns Rows(ExperimentResults results, string heading)
    {
        RunMeasure output = results.Manifest.Measured[0];
        Columns table = Columns.With(heading, texts.OutputAfterHeading, texts.ChangeHeading, texts.IntervalHeading, texts.LessInHeading, texts.LiveOnHeading).AlignRight(1, 2, 3, 4, 5);
        foreach (PointInfo point in results.Manifest.Points)
        {
            Contrast contrast = results.ContrastOf(point, output);
            bool isBaseline = point.Number == results.Manifest.Baseline;
            table.Add(
                texts.Of(point.Label!),
                results.MeanOf(point, output).Mean.Mean is { } mean ? texts.Number(mean, "0") : Texts.None,
                isBaseline ? "" : Change(contrast.Relative),
                isBaseline ? "" : $"{Change(contrast.Share(contrast.Difference.Difference.Lower))} .. {Change(contrast.Share(contrast.Difference.Difference.Upper))}",
                isBaseline ? "" : texts.OfSeeds(contrast.Difference.Below, contrast.Difference.Count),
                texts.Percent(results.MeanOf(point, RunMeasures.Find(Survival)!).Mean.Mean));
        }

        return table;
    }

    private string Change(double? share) => share is { } part ? $"{texts.Number(100 * part, "+0.0;-0.0;0")} %" : Texts.None;
}
