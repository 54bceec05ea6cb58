namespace CoCreation.Sim.Experiments.Tests.Classification;

/// <summary>A folder with a complete run, which goes away with the test.</summary>
internal sealed class WrittenRun : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>Runs a scenario with seed 7 and writes all that a run can be read again from.</summary>
    public Task<RunRecord> Run(Scenario scenario, TableFormat format) => Run(scenario, format, 7);

    public async Task<RunRecord> Run(Scenario scenario, TableFormat format, ulong seed)
    {
        using var folder = RunFolder.Open(Root);
        RunSettings settings = new() { Tables = new RunTables(folder, scenario, new TableSettings(format)) };
        var outcome = await ScenarioRun.ExecuteAsync(scenario, seed, settings, CancellationToken.None);
        folder.Write(Provenance.FileName, ResultJson.Of(new Provenance
        {
            ScenarioHash = scenario.Hash,
            Settings = scenario.Parameters.Changed().ToDictionary(setting => setting.Name, setting => setting.Value),
            Districts = 1,
            WallSeconds = 0,
            PeakMegabytes = 0,
            Runtime = "",
            CommandLine = "",
        }));
        folder.Write(ScenarioText.FileName, ScenarioText.Of(scenario));
        folder.Write(RunFolder.SummaryFile, ResultJson.Of(RunSummary.Of(outcome.Record)));
        folder.Commit();
        return outcome.Record;
    }

    public string At(string name) => Path.Combine(Root, name);
}
