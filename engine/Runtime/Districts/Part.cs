namespace CoCreation.Sim.Runtime;

/// <summary>
/// A part of the order on its way to be halved: its members, numbered from 0 in their order, each on one side, left or right, and
/// what the move of each to the other side would gain.
/// </summary>
/// <param name="ties">Who knows whom.</param>
/// <param name="order">All participants in order.</param>
/// <param name="places">Where each participant is in the order.</param>
internal sealed class Part(TieLists ties, int[] order, int[] places)
{
    // A tie between two members counts as this many to others outside of the part: those are cut already, and only decide how far
    // they lead. Of 1, 2, 4 and 16, this kept most ties together in districts and in thirds of them at once.
    private const int Within = 4;

    private readonly int[] _starts = new int[order.Length + 1];
    private readonly int[] _others = new int[ties.Length];
    private readonly int[] _pulls = new int[order.Length];
    private readonly int[] _gains = new int[order.Length];
    private readonly bool[] _isRight = new bool[order.Length];
    private readonly GainQueue[] _queues = [new(order.Length), new(order.Length)];
    private int _bound;

    /// <summary>How many members there are.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// What the sides cost: ties between them, and ties of the left to others right of the part, or of the right to others left of it.
    /// Only differences mean anything.
    /// </summary>
    public long Cost { get; private set; }

    /// <summary>On which side each member is.</summary>
    public ReadOnlySpan<bool> Sides => _isRight.AsSpan(0, Count);

    public GainQueue Left => _queues[0];

    public GainQueue Right => _queues[1];

    /// <summary>Whom a member knows among the members.</summary>
    public ReadOnlySpan<int> Of(int member) => _others.AsSpan(_starts[member], _starts[member + 1] - _starts[member]);

    public int GainOf(int member) => _gains[member];

    /// <summary>Takes those from one place to before another.</summary>
    public void Take(int begin, int end)
    {
        (Count, _bound) = (end - begin, 0);
        int kept = 0;
        for (int member = 0; member < Count; member++)
        {
            (_starts[member], _pulls[member]) = (kept, 0);
            foreach (int other in ties.Of(order[begin + member]))
            {
                int place = places[other];
                if (place >= begin && place < end)
                {
                    _others[kept++] = place - begin;
                }
                else
                {
                    _pulls[member] += place < begin ? -1 : 1;
                }
            }

            _bound = Math.Max(_bound, (Within * (kept - _starts[member])) + Math.Abs(_pulls[member]));
        }

        _starts[Count] = kept;
    }

    /// <summary>Puts each member on a side; nobody is queued.</summary>
    public void Seat(ReadOnlySpan<bool> isRight)
    {
        isRight.CopyTo(_isRight);
        long cost = 0;
        for (int member = 0; member < Count; member++)
        {
            int across = 0;
            foreach (int other in Of(member))
            {
                across += _isRight[other] != _isRight[member] ? 1 : 0;
            }

            int within = Of(member).Length - across;
            _gains[member] = (Within * (across - within)) + (_isRight[member] ? -_pulls[member] : _pulls[member]);
            cost += (Within * across) + (_isRight[member] ? 0 : 2 * _pulls[member]);
        }

        Cost = cost / 2;
        Left.Reset(Count, _bound);
        Right.Reset(Count, _bound);
    }

    /// <summary>Queues a member on its side.</summary>
    public void Queue(int member) => QueueOf(member).Add(member, _gains[member]);

    /// <summary>Moves a member to the other side; it is queued no longer.</summary>
    public void Move(int member)
    {
        bool wasRight = _isRight[member];
        if (QueueOf(member).Has(member))
        {
            QueueOf(member).Remove(member, _gains[member]);
        }

        Cost -= _gains[member];
        _gains[member] = -_gains[member];
        _isRight[member] = !wasRight;
        foreach (int other in Of(member))
        {
            ChangeGain(other, _isRight[other] == wasRight ? 2 * Within : -2 * Within);
        }
    }

    private void ChangeGain(int member, int change)
    {
        GainQueue queue = QueueOf(member);
        int gain = _gains[member] + change;
        if (queue.Has(member))
        {
            queue.Remove(member, _gains[member]);
            queue.Add(member, gain);
        }

        _gains[member] = gain;
    }

    private GainQueue QueueOf(int member) => _isRight[member] ? Right : Left;
}
