using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments;

/// <summary>A run of which ticks are kept, and from which any of them can be run again; looking changes nothing in it.</summary>
public abstract class PastRun
{
    /// <summary>A run of a scenario.</summary>
    /// <param name="scenario">What runs.</param>
    /// <param name="seed">Its seed.</param>
    private protected PastRun(Scenario scenario, ulong seed) => (Scenario, Seed) = (scenario, seed);

    /// <summary>What runs.</summary>
    public Scenario Scenario { get; }

    /// <summary>What keys all chance in it.</summary>
    public ulong Seed { get; }

    /// <summary>The last tick that is kept; -1 if there is none.</summary>
    public abstract int LastTick { get; }

    /// <summary>What is kept of ticks, in order; weeks of networks may be left out.</summary>
    /// <param name="first">The first.</param>
    /// <param name="last">The last; those that are not kept are left out.</param>
    /// <exception cref="InvalidDataException">What is kept is damaged.</exception>
    public abstract IEnumerable<TickRecord> Records(int first, int last);

    /// <summary>Runs ticks again with a lens, from the newest checkpoint before them, and compares each with what is kept.</summary>
    /// <param name="lens">Whose decisions are to be seen.</param>
    /// <param name="first">The first tick wanted, at least 1.</param>
    /// <param name="last">The last tick wanted, at most <see cref="LastTick"/>; before the first, nothing is run.</param>
    /// <param name="take">Gets the ticks wanted, in order, with decisions and weeks of networks in their chronicles.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="Runtime.StoreException">The store does not answer.</exception>
    /// <exception cref="Runtime.DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">What is kept is damaged.</exception>
    public abstract Task WatchAsync(Lens lens, int first, int last, Action<TickRecord> take, CancellationToken stop = default);
}
