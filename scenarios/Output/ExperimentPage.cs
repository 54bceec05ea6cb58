using CoCreation.Sim.Charts;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is shown when an experiment is over.</summary>
internal sealed class ExperimentPage(BatchRequest request, Texts texts)
{
    private const int MostRows = 20;

    public void Show(ExperimentResults results, BatchSession session)
    {
        ExperimentManifest manifest = results.Manifest;
        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(manifest));
            return;
        }

        IAnsiConsole console = Terminal.Output();
        if (!request.IsQuiet)
        {
            console.WriteLine(texts.Of(manifest.Question));
            (manifest.Design is "sobol" or "morris" ? Indices(results) : Rows(results)).WriteTo(console);
            if (manifest.Design is not ("sobol" or "morris") && manifest.Points.Count > MostRows)
            {
                console.WriteLine(texts.MorePoints(manifest.Points.Count - MostRows));
            }

            if (manifest.Points.Count(point => point.IsExact == false) is > 0 and var inexact)
            {
                console.WriteLine(texts.PointsInexact(texts.Number(inexact), texts.Number(manifest.Points.Count)));
            }

            foreach (string sentence in ExperimentReport.Answer(results, ExperimentFolder.Lives(request.Folder, manifest), texts.Language))
            {
                console.WriteLine(sentence);
            }

            console.WriteLine(texts.Illustrative);
        }

        console.WriteLine($"{request.Folder}   {texts.RunsOf(texts.Number(manifest.Runs))}   {Speed(session)}{Failed(manifest)}");
        if (request.HasFigures)
        {
            console.WriteLine(Path.Combine(request.Folder, ExperimentReport.FileName));
        }
    }

    private string Speed(BatchSession session) => session.Done == 0 ? "" :
        $"{texts.Duration(session.Elapsed.TotalSeconds)}   {texts.RunsPerSecond(texts.Number(session.Done / Math.Max(0.001, session.Elapsed.TotalSeconds), "0.0"))}   {texts.PeakMemory(texts.Bytes(PeakMemory.Bytes))}";

    private string Failed(ExperimentManifest manifest) => manifest.Failed == 0 ? "" : $"   {texts.RunsFailed(texts.Number(manifest.Failed))}";

    /// <summary>The mean of the first measure at every point.</summary>
    private Columns Rows(ExperimentResults results)
    {
        ExperimentManifest manifest = results.Manifest;
        Columns table = Columns.With(texts.PointHeading, texts.Of(manifest.Measured[0].Label), texts.IntervalHeading, texts.RunsHeading).AlignRight(1, 2, 3);
        foreach (PointInfo point in manifest.Points.Take(MostRows))
        {
            PointMean mean = results.MeanOf(point, manifest.Measured[0]);
            table.Add(
                ExperimentReport.NameOf(point, manifest, texts.Language),
                Shown(mean.Mean.Mean),
                mean.Mean.HalfWidth is { } half ? $"± {Shown(half)}" : Texts.None,
                texts.Number(mean.Mean.Count));
        }

        return table;
    }

    /// <summary>How much the first measure hangs on every factor.</summary>
    private Columns Indices(ExperimentResults results)
    {
        Columns table = Columns.With(texts.FactorHeading, texts.IndexHeading, texts.EstimateHeading, texts.IntervalHeading).AlignRight(2, 3);
        foreach (SensitivityIndex index in results.Indices.Where(index => index.Measure.Name == results.Manifest.Measures[0]))
        {
            table.Add(
                texts.Of(index.Factor.Label),
                texts.Index(index.Kind),
                Shown(index.Estimate),
                index.Lower is null ? Texts.None : $"{Shown(index.Lower)} .. {Shown(index.Upper)}");
        }

        return table;
    }

    private string Shown(double? number) => number is not { } value ? Texts.None : texts.Number(value, Math.Abs(value) switch
    {
        >= 100 => "0",
        >= 1 => "0.0",
        _ => "0.000",
    });
}
