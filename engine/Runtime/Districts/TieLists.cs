using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Who knows whom among the participants of the start. A tie counts for both of its ends, whoever names it, and once; ties to oneself
/// and to those who come later are left out.
/// </summary>
internal sealed class TieLists
{
    private readonly int[] _starts;
    private readonly int[] _others;

    private TieLists(int[] starts, int[] others) => (_starts, _others) = (starts, others);

    /// <summary>How many participants there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The lengths of all lists: twice the number of ties.</summary>
    public int Length => _starts[^1];

    /// <summary>Whom a participant knows.</summary>
    public ReadOnlySpan<int> Of(int participant) =>
        _others.AsSpan(_starts[participant], _starts[participant + 1] - _starts[participant]);

    /// <exception cref="OverflowException">There are more than 2^30 ties.</exception>
    public static TieLists Of(World world)
    {
        int[] starts = Starts(world, checked((int)world.ArrivalsAt(0).Count));
        int[] others = new int[starts[^1]];
        int[] next = [.. starts];
        for (int participant = 0; participant < starts.Length - 1; participant++)
        {
            foreach (uint other in KnownBy(world, (uint)participant))
            {
                if (IsTie(participant, other, starts.Length - 1))
                {
                    others[next[participant]++] = (int)other;
                    others[next[other]++] = participant;
                }
            }
        }

        LeaveOutDoubles(starts, others);
        return new TieLists(starts, others);
    }

    /// <summary>How many pairs who know each other live apart, if a participant's home is this.</summary>
    public long CountApart(Func<int, int> home)
    {
        int[] homes = [.. Enumerable.Range(0, Count).Select(home)];
        long apart = 0;
        for (int participant = 0; participant < Count; participant++)
        {
            foreach (int other in Of(participant))
            {
                apart += homes[participant] != homes[other] ? 1 : 0;
            }
        }

        return apart / 2;
    }

    private static ReadOnlySpan<uint> KnownBy(World world, uint participant)
    {
        try
        {
            return world.AcquaintancesOf(participant);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            throw new ResidentFailedException(ResidentId.OfParticipant(participant), 0, world.Seed, new InvalidOperationException($"AcquaintancesOf: {fault.Message}", fault));
        }
    }

    private static bool IsTie(int participant, uint other, int count) => other < count && other != participant;

    private static int[] Starts(World world, int count)
    {
        int[] starts = new int[count + 1];
        for (int participant = 0; participant < count; participant++)
        {
            foreach (uint other in KnownBy(world, (uint)participant))
            {
                if (IsTie(participant, other, count))
                {
                    starts[participant + 1]++;
                    starts[other + 1]++;
                }
            }
        }

        for (int participant = 0; participant < count; participant++)
        {
            starts[participant + 1] = checked(starts[participant + 1] + starts[participant]);
        }

        return starts;
    }

    /// <summary>Those whom both ends name are there twice.</summary>
    private static void LeaveOutDoubles(int[] starts, int[] others)
    {
        int[] lastSeenBy = new int[starts.Length - 1];
        Array.Fill(lastSeenBy, -1);
        int kept = 0;
        int read = 0;
        for (int participant = 0; participant < starts.Length - 1; participant++)
        {
            starts[participant] = kept;
            for (; read < starts[participant + 1]; read++)
            {
                int other = others[read];
                if (lastSeenBy[other] != participant)
                {
                    lastSeenBy[other] = participant;
                    others[kept++] = other;
                }
            }
        }

        starts[^1] = kept;
    }
}
