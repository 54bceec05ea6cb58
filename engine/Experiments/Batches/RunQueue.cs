namespace CoCreation.Sim.Experiments;

/// <summary>Which run comes next: the replications of all points side by side, so that an early look shows all of them.</summary>
/// <param name="experiment">The plan.</param>
internal sealed class RunQueue(Experiment experiment)
{
    private readonly PointProgress[] _points = [.. experiment.Points.Select(_ => new PointProgress(experiment.Replications))];
    private readonly HashSet<RunUnit> _known = [];
    private int _level = 1;
    private int _at;

    /// <summary>The points, in order.</summary>
    public IReadOnlyList<PointProgress> Points => _points;

    /// <summary>Runs that count and are done.</summary>
    public long Done => _points.Sum(point => (long)Math.Min(point.Done, point.Decided ?? point.Done));

    /// <summary>Runs that are known to be needed.</summary>
    public long Needed => _points.Sum(point => (long)point.Needed);

    /// <summary>Takes a result, of now or of before.</summary>
    public void Take(RunResult result)
    {
        _known.Add(new RunUnit(result.Point, result.Replication));
        int? deciding = experiment.Replications.Until?.Measure;
        PointProgress point = _points[result.Point - 1];
        int before = point.Needed;
        point.Take(result.Replication, deciding is { } measure && result.Error is null ? result.Values[measure] : null);
        if (point.Needed > before)
        {
            (_level, _at) = (Math.Min(_level, before + 1), 0);
        }
    }

    /// <summary>The next run; null if none is known to be needed now.</summary>
    /// <param name="isEager">Whether one that may be needed will do: nothing else is to be done.</param>
    public RunUnit? Next(bool isEager) => Needy() ?? (isEager ? Maybe() : null);

    private RunUnit? Needy()
    {
        int last = _points.Max(point => point.Needed);
        for (; _level <= last; _level++, _at = 0)
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
