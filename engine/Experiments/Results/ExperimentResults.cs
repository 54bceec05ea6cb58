using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>What the runs of an experiment come to: means with intervals, differences in pairs, indices of sensitivity.</summary>
public sealed class ExperimentResults
{
    private const string Sobol = "sobol";
    private const string Morris = "morris";
    private const ulong ResampleSeed = 1;

    private readonly List<double?>[,] _values;

    /// <param name="manifest">What the experiment is.</param>
    public ExperimentResults(ExperimentManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        Manifest = manifest;
        _values = new List<double?>[manifest.Points.Count, manifest.Measures.Count];
        for (int point = 0; point < manifest.Points.Count; point++)
        {
            for (int measure = 0; measure < manifest.Measures.Count; measure++)
            {
                _values[point, measure] = [];
            }
        }
    }

    /// <summary>What the experiment is.</summary>
    public ExperimentManifest Manifest { get; }

    /// <summary>The mean of every measure at every point, points first.</summary>
    public IEnumerable<PointMean> Means => Manifest.Points.SelectMany(_ => Manifest.Measured, MeanOf);

    /// <summary>The differences of all points but the baseline from it, points first; none where seeds are not common.</summary>
    public IEnumerable<Contrast> Contrasts => !Manifest.Replications.HasCommonSeeds
        ? []
        : Manifest.Points.Where(point => point.Number != Manifest.Baseline).SelectMany(_ => Manifest.Measured, ContrastOf);

    /// <summary>The indices of sensitivity, measure by measure; none unless the design is for them.</summary>
    public IEnumerable<SensitivityIndex> Indices => Manifest.Design switch
    {
        Sobol => Manifest.Measured.SelectMany(SobolOf),
        Morris => Manifest.Measured.SelectMany(MorrisOf),
        _ => [],
    };

    /// <summary>Takes a run; runs come in order of points and replications.</summary>
    /// <param name="point">From 1.</param>
    /// <param name="values">Indexed by measure; empty for a run that failed.</param>
    public void Take(int point, IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        for (int measure = 0; measure < Manifest.Measures.Count; measure++)
        {
            _values[point - 1, measure].Add(measure < values.Count ? values[measure] : null);
        }
    }

    /// <summary>A measure in all runs of a point, in order of replications; null where a run has none.</summary>
    public IReadOnlyList<double?> ValuesOf(PointInfo point, RunMeasure measure) => _values[point.Number - 1, IndexOf(measure)];

    /// <summary>The mean of a measure at a point.</summary>
    public PointMean MeanOf(PointInfo point, RunMeasure measure) =>
        new(point, measure, MeanInterval.Of([.. ValuesOf(point, measure).OfType<double>()]));

    /// <summary>How a point differs from the baseline.</summary>
    public Contrast ContrastOf(PointInfo point, RunMeasure measure) => ContrastOf(point, Manifest.Points[Manifest.Baseline - 1], measure);

    /// <summary>How a point differs from another, over the seeds that both have a measure for.</summary>
    public Contrast ContrastOf(PointInfo point, PointInfo other, RunMeasure measure)
    {
        (double First, double Second)[] pairs =
        [
            .. ValuesOf(point, measure).Zip(ValuesOf(other, measure)).Where(pair => pair is { First: not null, Second: not null })
                .Select(pair => (pair.First!.Value, pair.Second!.Value)),
        ];
        double[] second = [.. pairs.Select(pair => pair.Second)];
        return new Contrast(
            point, measure, PairedDifference.Of([.. pairs.Select(pair => pair.First)], second), second.Length == 0 ? null : Sample.Mean(second));
    }

    private int IndexOf(RunMeasure measure) => Manifest.Measures.Index().First(one => one.Item == measure.Name).Index;

    private double[] Outputs(RunMeasure measure) => [.. Manifest.Points.Select(point => MeanOf(point, measure).Mean.Mean ?? double.NaN)];

    private IEnumerable<SensitivityIndex> SobolOf(RunMeasure measure)
    {
        SaltelliDesign design = new(Manifest.Base!.Value, Manifest.Factors.Count, Manifest.DesignSeed!.Value);
        SobolIndices indices = SobolIndices.Estimate(design, Outputs(measure), ResampleSeed);
        return indices.Factors.Zip(Manifest.Factors).SelectMany(IEnumerable<SensitivityIndex> (pair) =>
        [
            new SensitivityIndex(measure, pair.Second, IndexKind.First, pair.First.First, indices.BaseRows),
            new SensitivityIndex(measure, pair.Second, IndexKind.Total, pair.First.Total, indices.BaseRows),
        ]);
    }

    private IEnumerable<SensitivityIndex> MorrisOf(RunMeasure measure)
    {
        MorrisDesign design = new(Manifest.Trajectories!.Value, Manifest.Factors.Count, Manifest.Levels!.Value, Manifest.DesignSeed!.Value);
        MorrisIndices indices = MorrisIndices.Estimate(design, Outputs(measure), ResampleSeed, reached: new ReachedPlaces(Manifest, design).Of);
        return indices.Factors.Zip(Manifest.Factors).SelectMany(IEnumerable<SensitivityIndex> (pair) =>
        [
            new SensitivityIndex(measure, pair.Second, IndexKind.Mu, pair.First.Mean, indices.Trajectories),
            new SensitivityIndex(measure, pair.Second, IndexKind.MuStar, pair.First.MeanAbsolute, indices.Trajectories),
            new SensitivityIndex(measure, pair.Second, IndexKind.Sigma, pair.First.Deviation, indices.Trajectories),
        ]);
    }
}
