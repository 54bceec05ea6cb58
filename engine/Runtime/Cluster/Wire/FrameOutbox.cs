using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Cuts the messages for one reader into frames, and keeps them until the reader has them: the transport may lose some.</summary>
/// <param name="epoch">The tag of the epoch.</param>
/// <param name="from">The node that sends, as a place in the epoch's list.</param>
/// <param name="lane">What the messages are.</param>
internal sealed class FrameOutbox(ulong epoch, int from, FrameLane lane)
{
    private readonly Queue<(int Tick, Frame[] Frames)> _sent = new();

    /// <summary>The message of a tick as frames; of the tick after the last one.</summary>
    public IReadOnlyList<Frame> Put(int tick, ReadOnlySpan<byte> message)
    {
        byte[] kept = message.ToArray();
        ulong hash = Digest.OfBytes(message);
        int count = Math.Max(1, (kept.Length + Frame.MostContent - 1) / Frame.MostContent);
        Frame[] frames = new Frame[count];
        for (int i = 0; i < count; i++)
        {
            int start = i * Frame.MostContent;
            ReadOnlyMemory<byte> content = kept.AsMemory(start, Math.Min(Frame.MostContent, kept.Length - start));
            frames[i] = new Frame(epoch, from, lane, tick, new FramePart(i, count, hash), content);
        }

        _sent.Enqueue((tick, frames));
        return frames;
    }

    /// <summary>Lets go of messages: the reader has those up to a tick.</summary>
    public void Release(int tick)
    {
        while (_sent.TryPeek(out (int Tick, Frame[] Frames) first) && first.Tick <= tick)
        {
            _sent.Dequeue();
        }
    }

    /// <summary>The frames that are asked for again; none of a tick that is yet to come, or that the reader had already.</summary>
    public IEnumerable<Frame> Again(FrameRequest request)
    {
        Frame[] frames = _sent.FirstOrDefault(sent => sent.Tick == request.Tick).Frames ?? [];
        return request.Missing.Count == 0 ? frames : request.Missing.Where(i => i >= 0 && i < frames.Length).Select(i => frames[i]);
    }
}
