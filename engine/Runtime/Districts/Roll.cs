using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What a district keeps about a resident: where its actor is, not what its state is.</summary>
internal struct Berth
{
    public ResidentId Id;

    public IActorRef? Actor;

    /// <summary>The hash of its state.</summary>
    public ulong Hash;

    public bool IsAsleep;

    /// <summary>If it sleeps, the tick until which it does unless mail comes.</summary>
    public int AsleepUntil;

    /// <summary>For a network: the next berth of the same founder, or -1.</summary>
    public int Next;

    /// <summary>Where its mail of this tick begins, and how much there is.</summary>
    public int MailStart;

    public int MailCount;
}

/// <summary>The residents of a district by berth. A berth is used again, by a network, after its resident has ended.</summary>
internal sealed class Roll(Placement placement, int district)
{
    private readonly Stack<int> _free = new();
    private readonly uint _first = placement.FirstOf(district);
    private Berth[] _berths = new Berth[64];
    private int[] _berthOfParticipant = new int[64];
    private int[] _networksOfParticipant = new int[64];
    private int _participants;

    /// <summary>Berths in use or free.</summary>
    public int Length { get; private set; }

    /// <summary>Residents alive.</summary>
    public int Count => Length - _free.Count;

    public ref Berth this[int berth] => ref _berths[berth];

    /// <summary>Adds a resident and returns its berth.</summary>
    public int Add(ResidentId id)
    {
        int berth = _free.Count > 0 && !id.IsParticipant ? _free.Pop() : Length++;
        if (berth == _berths.Length)
        {
            Array.Resize(ref _berths, 2 * berth);
        }

        _berths[berth] = new Berth { Id = id, Next = -1 };
        int ordinal = OrdinalOf(id);
        MakeRoom(ordinal);
        if (id.IsParticipant)
        {
            _berthOfParticipant[ordinal] = berth;
        }
        else
        {
            ref int head = ref _networksOfParticipant[ordinal];
            (_berths[berth].Next, head) = (head, berth);
        }

        return berth;
    }

    /// <summary>The berth of a resident, or -1 if it does not live here now.</summary>
    public int Find(ResidentId id)
    {
        int ordinal = OrdinalOf(id);
        if ((uint)ordinal >= (uint)_participants)
        {
            return -1;
        }

        if (id.IsParticipant)
        {
            return _berthOfParticipant[ordinal];
        }

        int berth = _networksOfParticipant[ordinal];
        while (berth >= 0 && _berths[berth].Id != id)
        {
            berth = _berths[berth].Next;
        }

        return berth;
    }

    /// <summary>The berths in use, in order of ids.</summary>
    public IEnumerable<int> InOrder() => Enumerable.Range(0, Length)
        .Where(berth => _berths[berth].Actor is not null)
        .OrderBy(berth => _berths[berth].Id);

    /// <summary>Removes a resident; the networks of a participant stay.</summary>
    public void Remove(int berth)
    {
        ResidentId id = _berths[berth].Id;
        if (id.IsParticipant)
        {
            _berthOfParticipant[OrdinalOf(id)] = -1;
        }
        else
        {
            Unlink(berth, OrdinalOf(id));
        }

        _berths[berth] = default;
        _free.Push(berth);
    }

    private void Unlink(int berth, int ordinal)
    {
        ref int link = ref _networksOfParticipant[ordinal];
        while (link != berth)
        {
            link = ref _berths[link].Next;
        }

        link = _berths[berth].Next;
    }

    private int OrdinalOf(ResidentId id) => id.Participant < placement.AtStart
        ? (int)(placement.RankOf(id.Participant) - _first)
        : placement.OrdinalOf(id.Participant);

    /// <summary>Makes room up to an ordinal. Where somebody is passed over, that participant is no longer alive.</summary>
    private void MakeRoom(int ordinal)
    {
        for (; _participants <= ordinal; _participants++)
        {
            if (_participants == _berthOfParticipant.Length)
            {
                Array.Resize(ref _berthOfParticipant, 2 * _participants);
                Array.Resize(ref _networksOfParticipant, 2 * _participants);
            }

            (_berthOfParticipant[_participants], _networksOfParticipant[_participants]) = (-1, -1);
        }
    }
}
