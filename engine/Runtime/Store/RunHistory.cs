using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What the journal of a run says, over all its epochs.</summary>
/// <param name="Facts">What its owner told when it began.</param>
/// <param name="Ticks">The record of every tick that was kept, packed; indexed by tick, without a gap.</param>
/// <param name="Checkpoints">Where there is a whole checkpoint, in the order in which they were made.</param>
/// <param name="IsComplete">Whether it came to its end.</param>
/// <param name="Epochs">How many epochs it has had.</param>
public sealed record RunHistory(
    ReadOnlyMemory<byte> Facts,
    IReadOnlyList<ReadOnlyMemory<byte>> Ticks,
    IReadOnlyList<KeptCheckpoint> Checkpoints,
    bool IsComplete,
    int Epochs)
{
    /// <summary>The record of a tick.</summary>
    /// <exception cref="InvalidDataException">It is damaged; the message says which.</exception>
    public TickRecord TickOf(World world, int tick)
    {
        try
        {
            return TickBytes.Unpack(world, Ticks[tick].Span);
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidDataException($"tick {tick} in the journal cannot be read: {fault.Message}", fault);
        }
    }
}

/// <summary>A checkpoint in the store.</summary>
/// <param name="Tick">The last tick done.</param>
/// <param name="Epoch">The epoch that made it.</param>
/// <param name="Pieces">In how many pieces the part of each district lies there.</param>
public sealed record KeptCheckpoint(int Tick, int Epoch, IReadOnlyList<int> Pieces);
