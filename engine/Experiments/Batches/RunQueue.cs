namespace CoCreation.Sim.Experiments;

/// <summary>Which run comes next: the replications of all points side by side, so that an early look shows all of them.</summary>
/// <param name="experiment">The plan.</param>
internal sealed class RunQueue(Experiment experiment)
{
    private readonly PointProgress[] _points = [.. experiment.Points.Select(_ => new PointProgress(experiment.Replications))];
    private readonly HashSet<RunUnit> _known = [];
    private int _level = 1;
    private int _last = FewestOf(experiment.Replications);
    private int _at;

    /// <summary>The points, in order.</summary>
    public IReadOnlyList<PointProgress> Points => _points;

    /// <summary>Runs that count and are done.</summary>
    public long Done { get; private set; }

    /// <summary>Runs that are known to be needed.</summary>
    public long Needed { get; private set; } = (long)experiment.Points.Count * FewestOf(experiment.Replications);

    /// <summary>Takes a result, of now or of before.</summary>
    public void Take(RunResult result)
    {
        _known.Add(new RunUnit(result.Point, result.Replication));
        int? deciding = experiment.Replications.Until?.Measure;
        PointProgress point = _points[result.Point - 1];
        (int before, int counted) = (point.Needed, CountedOf(point));
        point.Take(result.Replication, deciding is { } measure && result.Error is null ? result.Values[measure] : null);
        Done += CountedOf(point) - counted;
        Needed += point.Needed - before;
        if (point.Needed > before)
        {
            (_level, _at, _last) = (Math.Min(_level, before + 1), 0, Math.Max(_last, point.Needed));
        }
    }

    /// <summary>How many runs of a point are needed before any is done.</summary>
    private static int FewestOf(Replications replications) => replications.Until is null ? replications.Most : replications.Least;

    /// <summary>How many of the runs of a point that are done count.</summary>
    private static int CountedOf(PointProgress point) => Math.Min(point.Done, point.Decided ?? point.Done);

    /// <summary>The next run; null if none is known to be needed now.</summary>
    /// <param name="isEager">Whether one that may be needed will do: nothing else is to be done.</param>
    public RunUnit? Next(bool isEager) => Needy() ?? (isEager ? Maybe() : null);

    private RunUnit? Needy()
    {
        for (; _level <= _last; _level++, _at = 0)
        {
            for (; _at < _points.Length; _at++)
            {
                if (_points[_at].Needed >= _level && Begin(_at, _level) is { } unit)
                {
                    return unit;
                }
            }
        }

        return null;
    }

    /// <summary>One more replication of the point that has fewest under way.</summary>
    private RunUnit? Maybe()
    {
        int best = Array.FindIndex(_points, IsOpen);
        for (int i = best + 1; best >= 0 && i < _points.Length; i++)
        {
            best = IsOpen(_points[i]) && _points[i].Begun - _points[i].Done < _points[best].Begun - _points[best].Done ? i : best;
        }

        return best < 0 ? null : Begin(best, _points[best].Begun + 1);
    }

    private bool IsOpen(PointProgress point) => point.Decided is null && point.Begun < experiment.Replications.Most;

    private RunUnit? Begin(int point, int replication)
    {
        RunUnit unit = new(point + 1, replication);
        if (!_known.Add(unit))
        {
            return null;
        }

        _points[point].Begun = Math.Max(_points[point].Begun, replication);
        return unit;
    }
}
