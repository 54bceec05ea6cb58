using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>A resident threw in its step, or did not take it: a bug of its model. The run has ended.</summary>
/// <param name="resident">Who.</param>
/// <param name="tick">When.</param>
/// <param name="seed">The seed of the run.</param>
/// <param name="cause">What was thrown.</param>
public sealed class ResidentFailedException(ResidentId resident, int tick, ulong seed, Exception cause)
    : Exception($"resident {resident} failed in tick {tick} of the run with seed {seed}: {cause.Message}", cause)
{
    /// <summary>Who failed.</summary>
    public ResidentId Resident { get; } = resident;

    /// <summary>In which tick.</summary>
    public int Tick { get; } = tick;

    /// <summary>The seed of the run.</summary>
    public ulong Seed { get; } = seed;
}
