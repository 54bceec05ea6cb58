using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Scenarios;

/// <summary>What an experiment would take.</summary>
internal static class EstimatePage
{
    /// <summary>Tries some points for a year and tells what all of them would take; nothing is written.</summary>
    public static async Task<int> ShowAsync(Experiment experiment, BatchRequest request, Texts texts)
    {
        using StopSignal stop = new();
        Estimate estimate;
        try
        {
            estimate = await Estimate.OfAsync(experiment, request.Jobs, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }

        if (request.IsJson)
        {
            Console.Out.Write(ResultJson.Of(estimate));
            return ExitCode.Done;
        }

        string runs = estimate.Runs == estimate.MostRuns ? texts.Number(estimate.Runs) : $"{texts.Number(estimate.Runs)} - {texts.Number(estimate.MostRuns)}";
        Columns table = Columns.Of(2, 0);
        table.Add(texts.PointsHeading, texts.Number(experiment.Points.Count));
        table.Add(texts.RunsHeading, runs);
        table.Add(texts.TimeHeading, texts.AboutWith(texts.Duration(estimate.Seconds), texts.Number(request.Jobs)));
        table.Add(texts.MemoryHeading, texts.Roughly(texts.Bytes(estimate.Bytes)));
        table.Add(texts.DiskHeading, texts.Roughly(texts.Bytes(estimate.DiskBytes)));
        table.Add(texts.FolderHeading, request.Folder);
        table.WriteTo(Terminal.Output());
        Console.WriteLine(texts.NothingWritten);
        return ExitCode.Done;
    }
}
