using System.Text;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>An epoch of a run: what a cluster does between two losses. Whatever comes from another one is dropped.</summary>
/// <param name="Run">The run, as <see cref="ClusterOrder.Name"/> says it.</param>
/// <param name="Number">The number of the epoch there.</param>
internal readonly record struct EpochId(string Run, int Number)
{
    /// <summary>The epoch in 8 bytes, as each frame carries it.</summary>
    public ulong Tag => (Digest.OfBytes(Encoding.UTF8.GetBytes(Run)) << 32) | (uint)Number;

    /// <summary>Whether this one replaces another.</summary>
    public bool IsAfter(EpochId other) => Run != other.Run || Number > other.Number;
}
