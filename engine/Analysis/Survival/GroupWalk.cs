namespace CoCreation.Sim.Analysis;

/// <summary>One walk through the times at which somebody of several groups ended: how many were at risk, and how many ended.</summary>
internal sealed class GroupWalk
{
    private readonly Lifetime[][] _lives;
    private readonly int[] _passed;
    private readonly int[] _nextEnd;

    internal GroupWalk(IReadOnlyList<IReadOnlyList<Lifetime>> groups)
    {
        _lives = [.. groups.Select(group => group.OrderBy(life => life.Duration).ToArray())];
        (_passed, _nextEnd) = (new int[_lives.Length], new int[_lives.Length]);
        (AtRisk, Ended) = (new double[_lives.Length], new double[_lives.Length]);
    }

    /// <summary>How many groups there are.</summary>
    internal int Groups => _lives.Length;

    /// <summary>Of each group, how many lived until the present time; overwritten by the next move.</summary>
    internal double[] AtRisk { get; }

    /// <summary>Of each group, how many ended at the present time; overwritten by the next move.</summary>
    internal double[] Ended { get; }

    /// <summary>Goes to the next time at which somebody ended; false if there is none.</summary>
    internal bool MoveNext()
    {
        double time = double.PositiveInfinity;
        for (int i = 0; i < _lives.Length; i++)
        {
            ref int next = ref _nextEnd[i];
            while (next < _lives[i].Length && (next < _passed[i] || !_lives[i][next].Ended))
            {
                next++;
            }

            time = next < _lives[i].Length ? Math.Min(time, _lives[i][next].Duration) : time;
        }

        for (int i = 0; i < _lives.Length && time < double.PositiveInfinity; i++)
        {
            Pass(i, time);
        }

        return time < double.PositiveInfinity;
    }

    private void Pass(int group, double time)
    {
        Lifetime[] lives = _lives[group];
        ref int passed = ref _passed[group];
        while (passed < lives.Length && lives[passed].Duration < time)
        {
            passed++;
        }

        (AtRisk[group], Ended[group]) = (lives.Length - passed, 0);
        while (passed < lives.Length && lives[passed].Duration == time)
        {
            Ended[group] += lives[passed].Ended ? 1 : 0;
            passed++;
        }
    }
}
