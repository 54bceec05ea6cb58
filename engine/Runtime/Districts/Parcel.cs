using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The letters that one district sends another in a tick; perhaps none. It belongs to its receiver from hand-over on, who empties it
/// and uses it again for its own letters.
/// </summary>
internal sealed class Parcel
{
    private Letter[] _letters = [];

    public int Tick { get; private set; }

    public int From { get; private set; }

    public int To { get; private set; }

    public int Count { get; private set; }

    public ReadOnlySpan<Letter> Letters => _letters.AsSpan(0, Count);

    public Parcel Address(int tick, int from, int to)
    {
        (Tick, From, To) = (tick, from, to);
        return this;
    }

    public void Add(in Letter letter)
    {
        if (Count == _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(16, 2 * Count));
        }

        _letters[Count++] = letter;
    }

    public void Empty()
    {
        Array.Clear(_letters, 0, Count);
        Count = 0;
    }
}
