namespace CoCreation.Sim.Experiments;

/// <summary>Writes the folder of an experiment that is done: tables, scenarios and, last, the manifest; and reads it back.</summary>
public static class ExperimentFolder
{
    /// <summary>Writes all files, or none, and ends the log. The same results give the same bytes, but for the table of timings.</summary>
    /// <param name="experiment">The experiment.</param>
    /// <param name="log">What was done; all of it.</param>
    /// <param name="path">The folder.</param>
    /// <param name="settings">How it is written.</param>
    /// <returns>The results.</returns>
    /// <exception cref="RunFolderException">The folder cannot be written.</exception>
    public static ExperimentResults Write(Experiment experiment, ResultLog log, string path, ExperimentFolderSettings settings)
    {
        ArgumentNullException.ThrowIfNull(experiment);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(settings);
        RunQueue queue = new(experiment);
        foreach (RunResult result in log.All)
        {
            queue.Take(result);
        }

        RunUnit[] units = [.. queue.Points.SelectMany((point, i) => Enumerable.Range(1, point.Decided ?? 0).Select(replication => new RunUnit(i + 1, replication)))];
        int failed = units.Count(unit => log.Of(unit)!.Error is not null);
        ExperimentManifest manifest = ManifestOf(experiment, settings, queue, (units.Length, failed));
        ExperimentResults results = new(manifest);
        using RunFolder folder = RunFolder.Open(path, ExperimentManifest.FileName);
        WriteTables(folder, manifest, settings.Format, (results, units.Select(unit => log.Of(unit)!)));
        foreach (RunSubject subject in experiment.Subjects)
        {
            folder.Write(FileOf(experiment, subject), subject.ToText());
        }

        settings.OnFolder?.Invoke(folder, results, units.SelectMany(unit => log.Of(unit)!.Lives, (unit, life) => (unit.Point, life)).ToLookup(one => one.Point, one => one.life));
        foreach (string name in ResultTables.Files.Concat(settings.Outdated))
        {
            folder.Withdraw(name);
        }

        folder.Write(ExperimentManifest.FileName, ResultJson.Of(manifest));
        folder.Commit();
        log.Delete();
        return results;
    }

    /// <summary>Reads the results of a folder.</summary>
    /// <exception cref="Kernel.InputException">It holds no experiment that is done, or a table cannot be read.</exception>
    public static ExperimentResults Read(string path)
    {
        ExperimentManifest manifest = ManifestIn(path) ?? throw StoredTable.Refused(path, new(
            "holds no experiment that is done", "enthält kein abgeschlossenes Experiment"));
        ExperimentResults results = new(manifest);
        ResultTables tables = new(manifest);
        string[] columns = ["point", .. manifest.Measures];
        foreach (StoredRow row in StoredTable.Read(path, tables.Runs, columns))
        {
            results.Take((int)row.Of<long>(0), [.. manifest.Measures.Select((_, i) => row.Maybe<double?>(i + 1))]);
        }

        return results;
    }

    /// <summary>The lives of networks in a folder, by point; none where they were not kept.</summary>
    /// <exception cref="Kernel.InputException">The table cannot be read.</exception>
    public static ILookup<int, LifeResult> Lives(string path, ExperimentManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return !manifest.HasLives ? Array.Empty<(int, LifeResult)>().ToLookup(life => life.Item1, life => life.Item2)
            : StoredTable.Read(path, ResultTables.Lives, "point", "typeInWeek12", "weeks", "reason")
                .Select(row => ((int)row.Of<long>(0), new LifeResult(0, 0, row.Of<string>(1), (int)row.Of<long>(2), row.Maybe<string>(3))))
                .ToLookup(life => life.Item1, life => life.Item2);
    }

    /// <summary>The scenarios in a folder that the runs are made of; none where they are of a model.</summary>
    /// <exception cref="Kernel.InputException">One cannot be read.</exception>
    public static IReadOnlyList<Scenario> Scenarios(string path, ExperimentManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return manifest.OwnMeasures is not null ? [] : [.. manifest.Points.Select(point => point.ScenarioFile).Distinct().Select(file => ScenarioFile.ReadKept(Path.Combine(path, file)))];
    }

    /// <summary>The manifest of an experiment that is done; null where there is none, or of another format.</summary>
    public static ExperimentManifest? ManifestIn(string path) =>
        ResultJson.Read<ExperimentManifest>(Path.Combine(path, ExperimentManifest.FileName)) is { } manifest
        && manifest.Measures.All(name => manifest.Find(name) is not null) ? manifest : null;

    private static void WriteTables(
        RunFolder folder, ExperimentManifest manifest, TableFormat format, (ExperimentResults Results, IEnumerable<RunResult> Rows) done)
    {
        TableFiles files = new(folder, format);
        ResultTables layouts = new(manifest);
        Table<ResultRow> runs = files.Begin(layouts.Runs);
        Table<ResultRow> timings = files.Begin(ResultTables.Timings);
        Table<LifeRow>? lives = manifest.HasLives ? files.Begin(ResultTables.Lives) : null;
        foreach (RunResult result in done.Rows)
        {
            ResultRow row = new(manifest.Points[result.Point - 1], result);
            done.Results.Take(result.Point, result.Values);
            runs.Add(row);
            timings.Add(row);
            foreach (LifeResult life in result.Lives)
            {
                lives?.Add(new LifeRow(row, life));
            }
        }

        runs.Finish();
        timings.Finish();
        lives?.Finish();
        files.Write(layouts.Points, done.Results.Means);
        if (manifest.Tables.Contains(ResultTables.ContrastsName))
        {
            files.Write(layouts.Contrasts, done.Results.Contrasts);
        }

        if (manifest.Tables.Contains(ResultTables.Indices.Name))
        {
            files.Write(ResultTables.Indices, done.Results.Indices);
        }

        files.WriteDictionary();
    }

    private static ExperimentManifest ManifestOf(Experiment experiment, ExperimentFolderSettings settings, RunQueue queue, (int Runs, int Failed) counts) => new()
    {
        Kind = settings.Kind,
        Command = settings.Command,
        Name = experiment.Name,
        Title = experiment.Title,
        Question = experiment.Question,
        Hash = experiment.Hash,
        BehaviourVersion = BehaviourVersion.Current,
        EngineVersion = BehaviourVersion.Engine,
        Scenario = experiment.Subject.Name,
        ScenarioTitle = experiment.Subjects.Count == 1 ? experiment.Subject.Title : experiment.Title,
        Participants = experiment.Subject.Participants,
        Weeks = experiment.Subject.Ticks,
        Design = DesignNames.Of(experiment.Design),
        Base = (experiment.Design as Design.Sobol)?.Base,
        Trajectories = (experiment.Design as Design.Morris)?.Trajectories,
        Levels = (experiment.Design as Design.Morris)?.Levels,
        DesignSeed = experiment.Design switch
        {
            Design.LatinHypercube lhs => lhs.Seed,
            Design.Sobol sobol => sobol.Seed,
            Design.Morris morris => morris.Seed,
            _ => null,
        },
        Factors = [.. experiment.Factors.Select(factor => new FactorInfo(factor.Name, factor.Unit, factor.Meaning, factor.IsNumeric) { Label = factor.Label, From = factor.Range?.From, To = factor.Range?.To })],
        Points = [.. experiment.Points.Select((point, i) => PointOf(experiment, point, queue.Points[i]))],
        Measures = [.. experiment.Measures.Select(measure => measure.Name)],
        OwnMeasures = experiment.Subject is ModelScenario ? [.. experiment.Measures.Select(measure => new MeasureInfo(measure.Name, measure.Unit, measure.Meaning))] : null,
        Replications = experiment.Replications,
        From = experiment.From,
        Baseline = experiment.Baseline,
        Runs = counts.Runs,
        Failed = counts.Failed,
        Tables = [.. TableNames(experiment)],
        HasLives = experiment.KeepsLives,
    };

    private static IEnumerable<string> TableNames(Experiment experiment) =>
    [
        ResultTables.RunsName,
        ResultTables.Timings.Name,
        .. experiment.KeepsLives ? [ResultTables.LivesName] : Array.Empty<string>(),
        ResultTables.PointsName,
        .. experiment.Replications.HasCommonSeeds && experiment.Points.Count > 1 && experiment.Design is Design.Grid or Design.Listed ? [ResultTables.ContrastsName] : Array.Empty<string>(),
        .. experiment.Design is Design.Sobol or Design.Morris ? [ResultTables.Indices.Name] : Array.Empty<string>(),
    ];

    private static PointInfo PointOf(Experiment experiment, ExperimentPoint point, PointProgress progress)
    {
        RunSubject basis = experiment.Subjects.First(subject => subject.Name == point.Subject.Name);
        return new PointInfo(
            point.Number, [.. point.Values.Select(value => value.Text)], FileOf(experiment, basis), PointOptions.Of(basis, point.Subject), point.Subject.Hash)
        {
            Label = point.Label,
            Weeks = point.Subject.Ticks,
            Participants = point.Subject.Participants,
            Runs = progress.Decided ?? progress.Done,
            HalfWidth = progress.HalfWidth,
            IsExact = experiment.Replications.Until is null ? null : progress.IsExact,
        };
    }

    private static string FileOf(Experiment experiment, RunSubject scenario) =>
        experiment.Subjects.Count == 1 ? ScenarioText.FileName : $"scenario-{scenario.Name}.yaml";
}
