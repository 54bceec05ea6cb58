namespace CoCreation.Sim.Runtime;

/// <summary>Lets one half of a part grow from a member that lives at an end of it.</summary>
/// <param name="capacity">How many members there are at most.</param>
internal sealed class Growth(int capacity)
{
    private readonly int[] _reached = new int[capacity];
    private readonly bool[] _isReached = new bool[capacity];

    /// <summary>Two members that are far from each other, if all know each other over others.</summary>
    public (int One, int Other) EndsOf(Part part)
    {
        int one = FarthestFrom(part, 0);
        return (one, FarthestFrom(part, one));
    }

    /// <summary>
    /// Moves members from the right side, where all are, to the left: always the one with most ties there and fewest here; where
    /// nobody has any, the first.
    /// </summary>
    public static void Grow(Part part, int start, int count)
    {
        int first = 0;
        part.Queue(start);
        for (int grown = 0; grown < count; grown++)
        {
            if (!part.Right.TryFirst(out int member))
            {
                for (member = first; !part.Sides[member]; member++)
                {
                }

                first = member;
            }

            part.Move(member);
            foreach (int other in part.Of(member))
            {
                if (part.Sides[other] && !part.Right.Has(other))
                {
                    part.Queue(other);
                }
            }
        }
    }

    private int FarthestFrom(Part part, int start)
    {
        Array.Clear(_isReached, 0, part.Count);
        _isReached[start] = true;
        _reached[0] = start;
        int count = 1;
        for (int i = 0; i < count; i++)
        {
            foreach (int other in part.Of(_reached[i]))
            {
                if (!_isReached[other])
                {
                    _isReached[other] = true;
                    _reached[count++] = other;
                }
            }
        }

        return _reached[count - 1];
    }
}
