using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>A way of running a world. Every rule holds in each.</summary>
public enum Host
{
    /// <summary>The plain loop.</summary>
    Reference,

    /// <summary>The run that tries to break a model.</summary>
    Hostile,
}

/// <summary>Runs worlds in any host.</summary>
internal static class Hosts
{
    public static TheoryData<Host> All => new(Host.Reference, Host.Hostile);

    /// <summary>The records of the ticks from 0 to <paramref name="last"/>.</summary>
    public static TickRecord[] Run(Host host, World world, int last)
    {
        var reference = new ReferenceRun(world);
        var hostile = new HostileRun(world, malice: 99);
        return [.. Enumerable.Range(0, last + 1).Select(_ => host == Host.Reference ? reference.Next() : hostile.Next())];
    }

    public static ulong[] Digests(IEnumerable<TickRecord> records) => [.. records.Select(record => record.Digest)];
}
