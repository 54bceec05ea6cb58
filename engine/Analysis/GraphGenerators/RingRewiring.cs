namespace CoCreation.Sim.Analysis;

/// <summary>The ties of a ring while they are led elsewhere: each belongs to the member from which it leads clockwise at first.</summary>
internal sealed class RingRewiring
{
    // Draws of a tie: whether, then whom, so often before the free ones are listed.
    private const int DrawsPerTie = 64;

    private readonly int _count;
    private readonly int _half;
    private readonly int[] _ends;

    internal RingRewiring(int count, int half)
    {
        (_count, _half) = (count, half);
        _ends = new int[count * half];
        for (int k = 0; k < _ends.Length; k++)
        {
            _ends[k] = (int)(((long)(k / half) + (k % half) + 1) % count);
        }
    }

    internal IEnumerable<(int From, int To)> Ties()
    {
        for (int k = 0; k < _ends.Length; k++)
        {
            yield return (k / _half, _ends[k]);
        }
    }

    internal void Rewire(double rewiring, AnalysisChance chance)
    {
        for (int lap = 0; lap < _half; lap++)
        {
            for (int member = 0; member < _count; member++)
            {
                if (chance.Uniform(member, lap * DrawsPerTie) < rewiring && Elsewhere(member, lap, chance) is { } other)
                {
                    _ends[(member * _half) + lap] = other;
                }
            }
        }
    }

    private int? Elsewhere(int member, int lap, AnalysisChance chance)
    {
        int first = lap * DrawsPerTie;
        for (int i = 1; i < DrawsPerTie - 1; i++)
        {
            int other = (int)(chance.Uniform(member, first + i) * _count);
            if (IsFree(member, other))
            {
                return other;
            }
        }

        int free = 0;
        for (int other = 0; other < _count; other++)
        {
            free += IsFree(member, other) ? 1 : 0;
        }

        return free == 0 ? null : FreeAt((int)(chance.Uniform(member, first + DrawsPerTie - 1) * free), member);
    }

    private int FreeAt(int place, int member)
    {
        int other = 0;
        while (!IsFree(member, other) || place-- > 0)
        {
            other++;
        }

        return other;
    }

    private bool IsFree(int member, int other) => other != member && !LedFrom(member).Contains(other) && !LedFrom(other).Contains(member);

    private ReadOnlySpan<int> LedFrom(int member) => _ends.AsSpan(member * _half, _half);
}
