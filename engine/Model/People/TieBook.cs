using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// The ties of one participant, in order of the others' numbers. Somebody without a tie is a stranger. For the digest the hash of each
/// tie is kept and taken anew only after a change; the hash of the book is their sum.
/// </summary>
internal sealed class TieBook(Evidence stranger, int capacity)
{
    /// <summary>Places where a tie was last found: the same few are looked for in every tick.</summary>
    private const int Hints = 64;

    private uint[] _others = new uint[capacity];
    private Tie[] _ties = new Tie[capacity];
    private bool[] _isChanged = new bool[capacity];
    private readonly byte[] _hints = new byte[Hints];
    private ulong _sum;

    public int Count { get; private set; }

    /// <summary>How much a stranger is trusted.</summary>
    public double StrangerTrust { get; } = stranger.Trust;

    public Evidence Stranger => stranger;

    public ReadOnlySpan<Tie> All => _ties.AsSpan(0, Count);

    /// <summary>A tie to be read.</summary>
    public ref readonly Tie this[int index] => ref _ties[index];

    /// <summary>A tie to be changed.</summary>
    public ref Tie Change(int index)
    {
        _isChanged[index] = true;
        return ref _ties[index];
    }

    /// <summary>Where the tie is, or -1.</summary>
    public int Find(uint other)
    {
        ref byte hint = ref _hints[other % Hints];
        if (hint < Count && _others[hint] == other)
        {
            return hint;
        }

        int index = _others.AsSpan(0, Count).IndexOf(other);
        hint = (byte)Math.Min((uint)index, byte.MaxValue);
        return index;
    }

    public double TrustIn(uint other)
    {
        int index = Find(other);
        return index < 0 ? StrangerTrust : _ties[index].Trust;
    }

    /// <summary>The tie; made at the stranger's level if there is none, with the profile at hand.</summary>
    public ref Tie Meet(uint other, Profile profile)
    {
        int index = Find(other);
        if (index < 0)
        {
            index = ~_others.AsSpan(0, Count).BinarySearch(other);
            Insert(index, new Tie { Other = other, SeenTick = Tie.NeverSeen, Alpha = stranger.Alpha, Beta = stranger.Beta });
            _ties[index].See(profile);
        }

        return ref Change(index);
    }

    /// <summary>Notes a profile about somebody who is known, unless a newer one is at hand.</summary>
    public void Refresh(uint other, Profile profile) => Refresh(other, profile.Competence, profile.Tick);

    /// <summary>The same for what a profile published in a tick says.</summary>
    public void Refresh(uint other, Competence competence, int tick)
    {
        int index = Find(other);
        if (index >= 0)
        {
            _isChanged[index] |= _ties[index].See(competence, tick);
        }
    }

    public void Append(in Tie tie) => Insert(Count, tie);

    /// <summary>Forgets the ties with the least to remember, until <paramref name="cap"/> are left; of equal ones the higher number goes.</summary>
    public void Prune(int cap)
    {
        if (Count <= cap)
        {
            return;
        }

        (double Memory, uint Other)[] order = new (double, uint)[Count];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = (-_ties[i].MemoryBeyond(stranger), _ties[i].Other);
        }

        Array.Sort(order);
        HashSet<uint> forgotten = [.. order.Skip(cap).Select(tie => tie.Other)];
        int kept = 0;
        _sum = 0;
        for (int i = 0; i < Count; i++)
        {
            if (!forgotten.Contains(_others[i]))
            {
                (_others[kept], _ties[kept]) = (_others[i], _ties[i]);
                _ties[kept].Hash = 0;
                _isChanged[kept++] = true;
            }
        }

        Count = kept;
    }

    public void Write(CanonWriter writer)
    {
        writer.Write(Count);
        if (writer.Use == CanonUse.Digest)
        {
            TakeHashes();
            writer.Write(_sum);
            return;
        }

        Span<byte> fields = writer.Reserve(Count * Tie.Bytes);
        for (int i = 0; i < Count; i++)
        {
            _ties[i].Write(fields.Slice(i * Tie.Bytes, Tie.Bytes));
        }
    }

    public static TieBook Read(Evidence stranger, CanonReader reader)
    {
        int count = reader.ReadInt32();
        TieBook book = new(stranger, count);
        for (int i = 0; i < count; i++)
        {
            book.Append(Tie.Read(reader.Take(Tie.Bytes)));
        }

        return book;
    }

    private void TakeHashes()
    {
        Span<bool> changed = _isChanged.AsSpan(0, Count);
        Span<byte> fields = stackalloc byte[Tie.Bytes];
        for (int index = changed.IndexOf(true); index >= 0; index = changed.IndexOf(true))
        {
            ref Tie tie = ref _ties[index];
            tie.Write(fields);
            ulong hash = Digest.Of(fields);
            _sum += hash - tie.Hash;
            tie.Hash = hash;
            changed[index] = false;
        }
    }

    private void Insert(int index, in Tie tie)
    {
        if (Count == _ties.Length)
        {
            int capacity = Math.Max(4, Count + (Count / 2));
            Array.Resize(ref _ties, capacity);
            Array.Resize(ref _others, capacity);
            Array.Resize(ref _isChanged, capacity);
        }

        Array.Copy(_ties, index, _ties, index + 1, Count - index);
        Array.Copy(_others, index, _others, index + 1, Count - index);
        Array.Copy(_isChanged, index, _isChanged, index + 1, Count - index);
        (_ties[index], _others[index], _isChanged[index]) = (tie, tie.Other, true);
        Count++;
    }
}
