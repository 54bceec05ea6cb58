namespace CoCreation.Sim.Runtime;

/// <summary>
/// Participants by what their move would gain, in a row of lists with one list for each gain, so that all is done in constant time
/// (Fiduccia and Mattheyses 1982, 19th Design Automation Conference, 175). Of equal ones, who came last is first.
/// </summary>
/// <param name="capacity">How many participants there are at most.</param>
internal sealed class GainQueue(int capacity)
{
    private const int None = -1;
    private const int Absent = -2;

    private readonly int[] _next = new int[capacity];
    private readonly int[] _previous = new int[capacity];
    private int[] _heads = [];
    private int _count;
    private int _bound;
    private int _highest;

    /// <summary>Empties it for participants below a count with gains from -bound to bound.</summary>
    public void Reset(int count, int bound)
    {
        (_count, _bound) = (count, bound);
        if (_heads.Length <= 2 * bound)
        {
            _heads = new int[(2 * bound) + 1];
        }

        Empty();
    }

    public void Empty()
    {
        Array.Fill(_heads, None, 0, (2 * _bound) + 1);
        Array.Fill(_next, Absent, 0, _count);
        _highest = 0;
    }

    public bool Has(int participant) => _next[participant] != Absent;

    public void Add(int participant, int gain)
    {
        int list = gain + _bound;
        int head = _heads[list];
        (_next[participant], _previous[participant]) = (head, None);
        if (head != None)
        {
            _previous[head] = participant;
        }

        _heads[list] = participant;
        _highest = Math.Max(_highest, list);
    }

    public void Remove(int participant, int gain)
    {
        (int next, int previous) = (_next[participant], _previous[participant]);
        if (next != None)
        {
            _previous[next] = previous;
        }

        if (previous == None)
        {
            _heads[gain + _bound] = next;
        }
        else
        {
            _next[previous] = next;
        }

        _next[participant] = Absent;
    }

    /// <summary>Who gains most, who stays in; false if nobody is.</summary>
    public bool TryFirst(out int participant)
    {
        while (_highest > 0 && _heads[_highest] == None)
        {
            _highest--;
        }

        participant = _heads[_highest];
        return participant != None;
    }
}
