using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>Who knows whom at the start: undirected, without loops or doubles. Immutable.</summary>
public sealed class Acquaintances
{
    private const int MostTies = 1_000_000_000;

    private readonly int[] _starts;
    private readonly uint[] _others;
    private readonly Lazy<int[]> _ranks;

    private Acquaintances(int count, IReadOnlyCollection<(uint One, uint Other)> ties)
    {
        _starts = new int[count + 1];
        foreach ((uint one, uint other) in ties)
        {
            _starts[one + 1]++;
            _starts[other + 1]++;
        }

        for (int i = 0; i < count; i++)
        {
            _starts[i + 1] += _starts[i];
        }

        _others = new uint[2 * ties.Count];
        int[] next = [.. _starts];
        foreach ((uint one, uint other) in ties)
        {
            _others[next[one]++] = other;
            _others[next[other]++] = one;
        }

        for (int i = 0; i < count; i++)
        {
            Array.Sort(_others, _starts[i], _starts[i + 1] - _starts[i]);
        }

        _ranks = new Lazy<int[]>(Ranked);
    }

    /// <summary>How many participants there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>How many ties there are.</summary>
    public int TieCount => _others.Length / 2;

    /// <summary>Whom a participant knows, in order.</summary>
    public ReadOnlySpan<uint> Of(uint participant) =>
        _others.AsSpan(_starts[participant], _starts[participant + 1] - _starts[participant]);

    /// <summary>The place of a participant by number of acquaintances, most first, from 0; of equal ones the lower number is first.</summary>
    public int RankOf(uint participant) => _ranks.Value[participant];

    /// <summary>Given ties.</summary>
    /// <exception cref="ArgumentException">A tie leads to oneself, to nobody, or is there twice.</exception>
    public static Acquaintances FromTies(int count, IReadOnlyCollection<(uint One, uint Other)> ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        HashSet<(uint, uint)> seen = [];
        foreach ((uint one, uint other) in ties)
        {
            bool isTie = one != other && one < count && other < count;
            if (!isTie || !seen.Add((Math.Min(one, other), Math.Max(one, other))))
            {
                throw new ArgumentException($"the tie {one}-{other} leads to oneself, to nobody, or is there twice", nameof(ties));
            }
        }

        return new Acquaintances(count, ties);
    }

    /// <summary>
    /// A ring in which each participant knows the nearest <paramref name="degree"/> others, each tie led elsewhere with chance
    /// <paramref name="rewiring"/>, if there is anybody left to lead it to (Watts and Strogatz 1998, Nature 393:440).
    /// </summary>
    /// <exception cref="InputException">There are more than a billion ties.</exception>
    public static Acquaintances Ring(int count, int degree, double rewiring, ulong seed)
    {
        int half = Math.Min(degree / 2, (count - 1) / 2);
        if ((long)count * half > MostTies)
        {
            throw new InputException([new Problem("acquaintances", new(
                $"{count} participants with {2 * half} acquaintances each are more than {MostTies} ties",
                $"{count} Beteiligte mit je {2 * half} Bekannten sind mehr als {MostTies} Beziehungen"))]);
        }

        uint[] targets = new uint[count * half];
        for (int k = 0; k < targets.Length; k++)
        {
            targets[k] = (uint)(((k / half) + (k % half) + 1) % count);
        }

        if (2 * half < count - 1)
        {
            Rewire(targets, count, half, rewiring, seed);
        }

        (uint, uint)[] ties = new (uint, uint)[targets.Length];
        for (int k = 0; k < ties.Length; k++)
        {
            ties[k] = ((uint)(k / half), targets[k]);
        }

        return new Acquaintances(count, ties);
    }

    private static void Rewire(uint[] targets, int count, int half, double rewiring, ulong seed)
    {
        Span<uint> Forward(uint participant) => targets.AsSpan((int)participant * half, half);
        for (uint participant = 0; participant < count; participant++)
        {
            Chance chance = new(seed, 0, ResidentId.OfParticipant(participant));
            for (int j = 0; j < half; j++)
            {
                if (!chance.Happens(Purpose.Rewire, j << 8, rewiring))
                {
                    continue;
                }

                for (int i = 1; i < 128; i++)
                {
                    uint other = (uint)(chance.Uniform(Purpose.Rewire, (j << 8) | i) * count);
                    if (other != participant && !Forward(participant).Contains(other) && !Forward(other).Contains(participant))
                    {
                        Forward(participant)[j] = other;
                        break;
                    }
                }
            }
        }
    }

    private int[] Ranked()
    {
        int[] order = [.. Enumerable.Range(0, Count).OrderByDescending(i => _starts[i + 1] - _starts[i]).ThenBy(i => i)];
        int[] ranks = new int[Count];
        for (int i = 0; i < order.Length; i++)
        {
            ranks[order[i]] = i;
        }

        return ranks;
    }
}
