using System.Runtime.CompilerServices;

namespace CoCreation.Sim.Model;

/// <summary>The best knowledge in every domain among those included.</summary>
internal struct BestOf
{
    private LevelsOf16 _best;
    private int _domains;

    /// <summary>Mean over domains, in [0, 1]; 0 for nobody. This is the coverage of a group.</summary>
    public readonly double Mean
    {
        get
        {
            int sum = 0;
            for (int d = 0; d < _domains; d++)
            {
                sum += _best[d];
            }

            return _domains == 0 ? 0 : sum / (Profile.Levels * _domains);
        }
    }

    public void Include(Profile profile)
    {
        ReadOnlySpan<byte> levels = profile.InLevels;
        _domains = levels.Length;
        for (int d = 0; d < levels.Length; d++)
        {
            _best[d] = Math.Max(_best[d], levels[d]);
        }
    }

    [InlineArray(16)]
    private struct LevelsOf16
    {
        private byte _first;
    }
}
