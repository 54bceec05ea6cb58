namespace CoCreation.Sim.Runtime;

/// <summary>
/// Halves a part of the order with as few ties between the halves as can be found. It begins with the part cut in the middle and with
/// halves that grow from two far ends of it, and betters them by exchanging members (Fiduccia and Mattheyses 1982).
/// </summary>
/// <param name="ties">Who knows whom.</param>
/// <param name="order">The participants in order; each half keeps its order.</param>
/// <param name="places">Where each participant is in the order.</param>
internal sealed class Halving(TieLists ties, int[] order, int[] places)
{
    // In a larger part only the best of the beginnings is bettered: it differs little there which one it is, and takes long.
    private const int Small = 10_000;

    private readonly Part _part = new(ties, order, places);
    private readonly Exchange _exchange = new(order.Length);
    private readonly Growth _growth = new(order.Length);
    private readonly bool[] _sides = new bool[order.Length];
    private readonly bool[] _best = new bool[order.Length];
    private readonly int[] _members = new int[order.Length];
    private long _leastCost;

    /// <summary>Halves the part from <paramref name="begin"/> to before <paramref name="end"/>; the right half begins in the middle.</summary>
    public void Halve(int begin, int middle, int end)
    {
        if (begin == middle || middle == end)
        {
            return;
        }

        _part.Take(begin, end);
        Span<bool> sides = _sides.AsSpan(0, end - begin);
        sides.Fill(true);
        (int one, int other) = _growth.EndsOf(_part);
        sides[..(middle - begin)].Clear();
        _leastCost = long.MaxValue;
        _part.Seat(sides);
        Consider();
        sides.Fill(true);
        foreach (int start in (ReadOnlySpan<int>)[one, other])
        {
            _part.Seat(sides);
            Growth.Grow(_part, start, middle - begin);
            Consider();
        }

        if (_part.Count > Small)
        {
            _part.Seat(_best.AsSpan(0, _part.Count));
            _exchange.Better(_part);
            _part.Sides.CopyTo(_best);
        }

        Separate(begin, middle, end);
    }

    private void Consider()
    {
        if (_part.Count <= Small)
        {
            _exchange.Better(_part);
        }

        if (_part.Cost < _leastCost)
        {
            _leastCost = _part.Cost;
            _part.Sides.CopyTo(_best);
        }
    }

    private void Separate(int begin, int middle, int end)
    {
        Array.Copy(order, begin, _members, 0, end - begin);
        (int left, int right) = (begin, middle);
        for (int member = 0; member < end - begin; member++)
        {
            int place = _best[member] ? right++ : left++;
            order[place] = _members[member];
            places[order[place]] = place;
        }
    }
}
