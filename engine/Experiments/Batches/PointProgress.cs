using CoCreation.Sim.Analysis;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// How far a point has come. Whether it was run often enough is decided on the first replications in their order, never on which
/// were done first: so it is the same with any number of jobs.
/// </summary>
/// <param name="replications">How often it is run.</param>
internal sealed class PointProgress(Replications replications)
{
    private readonly Dictionary<int, double?> _ahead = [];
    private readonly List<double> _values = [];

    /// <summary>How many replications in a row from the first are done.</summary>
    public int Done { get; private set; }

    /// <summary>How many replications have begun, or were done before.</summary>
    public int Begun { get; set; }

    /// <summary>How many replications count; null while that is open.</summary>
    public int? Decided { get; private set; } = replications.Until is null ? replications.Most : null;

    /// <summary>Half the width of the interval of the measure that decides; null without one, or where it has none.</summary>
    public double? HalfWidth => replications.Until is null ? null : MeanInterval.Of(_values).HalfWidth;

    /// <summary>Whether the measure that decides is known as exactly as was wanted; false where nothing was.</summary>
    public bool IsExact
    {
        get
        {
            MeanInterval interval = MeanInterval.Of(_values);
            return replications.Until is { } until
                && interval.HalfWidth <= (until.IsRelative ? until.HalfWidth * Math.Abs(interval.Mean ?? 0) : until.HalfWidth);
        }
    }

    /// <summary>How many replications are known to be needed.</summary>
    public int Needed => Decided ?? Math.Max(replications.Least, Done + 1);

    /// <summary>Whether all that count are done.</summary>
    public bool IsComplete => Decided is { } count && Done >= count;

    /// <summary>Takes a result.</summary>
    /// <param name="replication">From 1.</param>
    /// <param name="value">The measure that decides; null where it has none, or the run failed.</param>
    public void Take(int replication, double? value)
    {
        _ahead[replication] = value;
        Begun = Math.Max(Begun, replication);
        while (!IsComplete && _ahead.Remove(Done + 1, out double? next))
        {
            Done++;
            if (next is { } known)
            {
                _values.Add(known);
            }

            Decide();
        }
    }

    private void Decide()
    {
        if (Decided is null && Done >= replications.Least && (Done >= replications.Most || IsExact))
        {
            Decided = Done;
        }
    }
}
