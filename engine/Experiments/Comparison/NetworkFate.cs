using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>What became of a network in a run.</summary>
internal sealed record NetworkFate
{
    public required ResidentId Id { get; init; }

    /// <summary>The week of its end; null if it outlived what is compared.</summary>
    public required int? Ended { get; init; }

    /// <summary>Why it ended; null likewise.</summary>
    public required EndReason? Reason { get; init; }

    /// <summary>Most members at a time, in all of its run.</summary>
    public required int PeakMembers { get; init; }

    /// <summary>The type held longest; null if it lived on beyond what is compared.</summary>
    public required NetworkType? Type { get; init; }

    /// <summary>All that it made; null likewise.</summary>
    public required double? Output { get; init; }

    /// <summary>Felt benefit less cost of all its memberships; null likewise.</summary>
    public required double? NetBenefit { get; init; }

    /// <summary>The week of its founding.</summary>
    public int Founded => (int)Id.Born - 1;

    /// <summary>The networks of a run as far as they can be told in a tick.</summary>
    /// <param name="networks">All networks of the run.</param>
    /// <param name="tick">The last tick that is compared.</param>
    /// <param name="last">The last tick of the run; not before the other.</param>
    public static IEnumerable<NetworkFate> Until(IEnumerable<NetworkFate> networks, int tick, int last) => networks
        .Where(network => network.Founded <= tick)
        .Select(network => tick == last || network.Ended <= tick ? network : network with
        {
            Ended = null,
            Reason = null,
            Type = null,
            Output = null,
            NetBenefit = null,
        });
}

/// <summary>A network in two runs: the one that the same participant founded in the same week.</summary>
/// <param name="A">What became of it in A; null if it was not founded there.</param>
/// <param name="B">The same in B.</param>
internal sealed record PairedNetwork(NetworkFate? A, NetworkFate? B)
{
    public ResidentId Id => (A ?? B)!.Id;

    /// <summary>Whether it had 3 members at a time in one of the runs; others count nowhere in statistics.</summary>
    public bool HasFormed => Math.Max(A?.PeakMembers ?? 0, B?.PeakMembers ?? 0) >= NetworkRecord.FormedFrom;

    public FateChange Change => Pairing.Change(A, B, (one, other) =>
        (one.Ended, one.Reason) == (other.Ended, other.Reason) && !HasOtherType);

    /// <summary>Whether another type was held longest, as far as both are known.</summary>
    public bool HasOtherType => A?.Type is { } one && B?.Type is { } other && one != other;

    /// <summary>Below 0 if it ended earlier in B, above 0 if later, 0 if in the same week or not in both.</summary>
    public int Later => A is null || B is null ? 0 : (B.Ended ?? int.MaxValue).CompareTo(A.Ended ?? int.MaxValue);

    /// <summary>All networks of either run, in order of id.</summary>
    public static IReadOnlyList<PairedNetwork> Of(IEnumerable<NetworkFate> a, IEnumerable<NetworkFate> b) =>
        [.. Pairing.ByKey(a, b, network => network.Id).Select(pair => new PairedNetwork(pair.A, pair.B))];
}
