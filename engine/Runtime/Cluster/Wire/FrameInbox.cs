using System.Diagnostics.CodeAnalysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Puts the messages of one sender together again, in order of ticks; frames may come in any order, twice, or not at all.</summary>
/// <param name="first">The tick of the first message.</param>
internal sealed class FrameInbox(int first)
{
    /// <summary>How far ahead of the next message frames are kept.</summary>
    private const int Window = 64;

    private readonly Dictionary<int, Puzzle> _puzzles = [];

    /// <summary>The tick of the next message.</summary>
    public int Next { get; private set; } = first;

    /// <summary>Takes a frame in.</summary>
    public void Take(Frame frame)
    {
        if (frame.Tick < Next || frame.Tick >= Next + Window)
        {
            return;
        }

        if (!_puzzles.TryGetValue(frame.Tick, out Puzzle? puzzle) || !puzzle.Fits(frame.Part))
        {
            _puzzles[frame.Tick] = puzzle = new Puzzle(frame.Part);
        }

        puzzle.Take(frame);
    }

    /// <summary>The next message, if it is whole.</summary>
    public bool TryTake([NotNullWhen(true)] out byte[]? message)
    {
        if (_puzzles.TryGetValue(Next, out Puzzle? puzzle) && puzzle.IsWhole)
        {
            _puzzles.Remove(Next);
            message = puzzle.Join();
            Next += message is null ? 0 : 1;
            return message is not null;
        }

        message = null;
        return false;
    }

    /// <summary>Which pieces of the next message are missing; empty if nothing of it has come.</summary>
    public IReadOnlyList<int> Missing => _puzzles.TryGetValue(Next, out Puzzle? puzzle) ? puzzle.Missing : [];

    private sealed class Puzzle(FramePart part)
    {
        private readonly ReadOnlyMemory<byte>?[] _pieces = new ReadOnlyMemory<byte>?[part.Count];
        private int _found;

        public bool IsWhole => _found == _pieces.Length;

        public IReadOnlyList<int> Missing => [.. Enumerable.Range(0, _pieces.Length).Where(i => _pieces[i] is null)];

        public bool Fits(FramePart other) => (part.Count, part.Hash) == (other.Count, other.Hash);

        public void Take(Frame frame)
        {
            _found += _pieces[frame.Part.Index] is null ? 1 : 0;
            _pieces[frame.Part.Index] = frame.Content;
        }

        /// <summary>The message; null if it is not the one that was sent.</summary>
        public byte[]? Join()
        {
            byte[] whole = new byte[_pieces.Sum(piece => piece!.Value.Length)];
            int start = 0;
            foreach (ReadOnlyMemory<byte>? piece in _pieces)
            {
                piece!.Value.CopyTo(whole.AsMemory(start));
                start += piece.Value.Length;
            }

            return Digest.OfBytes(whole) == part.Hash ? whole : null;
        }
    }
}
