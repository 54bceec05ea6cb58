using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Model;

/// <summary>
/// The ties of one participant, in order of the others' numbers. Somebody without a tie is a stranger. For the digest the hash of each
/// tie is kept and taken anew only after a change; the hash of the book is their sum.
/// </summary>
/// <param name="stranger">The counters about a stranger.</param>
/// <param name="capacity">For how many ties there is room at first.</param>
/// <param name="facets">How many facets trust has; default 1.</param>
internal sealed class TieBook(Evidence stranger, int capacity, int facets = 1)
{
    /// <summary>Room for the new ties of the first years, so that few books move.</summary>
    public const int Spare = 6;

    private uint[] _others = new uint[capacity];
    private Tie[] _ties = new Tie[capacity];
    private bool[] _isChanged = new bool[capacity];
    private readonly FacetBook? _facets = facets > 1 ? new FacetBook(facets) : null;
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

    /// <summary>Another number whenever ties have changed places. Not part of the state.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Where the tie is, or -1.</summary>
    public int Find(uint other) => _others.AsSpan(0, Count).IndexOf(other);

    public double TrustIn(uint other) => TrustAt(Find(other));

    /// <summary>Trust in somebody whose tie is at a place, or who is a stranger.</summary>
    public double TrustAt(int index) => index < 0 ? StrangerTrust : _ties[index].Trust;

    /// <summary>The tie; made at the stranger's level if there is none, with the profile at hand.</summary>
    public ref Tie Meet(uint other, Profile profile)
    {
        int index = Find(other);
        if (index < 0)
        {
            index = ~_others.AsSpan(0, Count).BinarySearch(other);
            Insert(index, new Tie { Other = other, SeenTick = Tie.NeverSeen, Alpha = stranger.Alpha, Beta = stranger.Beta });
            _ties[index].See(new Shown(profile));
        }

        return ref Change(index);
    }

    /// <summary>The facets of trust in somebody who is known; empty where trust has one facet.</summary>
    public Span<Evidence> FacetsOf(uint other) => _facets is null ? [] : _facets.Of(Find(other));

    /// <summary>Notes a profile about somebody who is known, unless a newer one is at hand.</summary>
    public void Refresh(uint other, Profile profile)
    {
        int index = Find(other);
        if (index >= 0)
        {
            Refresh(index, new Shown(profile));
        }
    }

    /// <summary>The same for the tie at a place.</summary>
    public void Refresh(int index, in Shown shown)
    {
        ref Tie tie = ref _ties[index];
        if (shown.Tick > tie.SeenTick)
        {
            _isChanged[index] = true;
            tie.See(shown);
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
                _facets?.Move(i, kept);
                _ties[kept].Hash = 0;
                _isChanged[kept++] = true;
            }
        }

        Count = kept;
        _facets?.Cut(kept);
        Version++;
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

        _facets?.Write(writer);
    }

    public static TieBook Read(Evidence stranger, CanonReader reader, int facets = 1)
    {
        int count = reader.ReadInt32();
        TieBook book = new(stranger, count, facets);
        for (int i = 0; i < count; i++)
        {
            book.Append(Tie.Read(reader.Take(Tie.Bytes)));
        }

        book._facets?.Read(reader);

        return book;
    }

    private void TakeHashes()
    {
        Span<bool> changed = _isChanged.AsSpan(0, Count);
        for (int index = changed.IndexOf(true); index >= 0; index = changed.IndexOf(true))
        {
            ref Tie tie = ref _ties[index];
            ulong hash = _facets is null ? tie.TakeHash() : _facets.Mix(tie.TakeHash(), index);
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
        _facets?.Insert(index, new Evidence(tie.Alpha, tie.Beta));
        Count++;
        Version++;
    }
}
