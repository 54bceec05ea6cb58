using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>A run that is kept, as a cluster is told of it: what the nodes do of it ends in the journal, and nowhere else.</summary>
public static class KeptOrder
{
    private const string Place = "run";

    /// <summary>The order for a run; one that is new is entered in its journal first.</summary>
    /// <param name="keeping">Where and how it is kept.</param>
    /// <param name="subject">What is run.</param>
    /// <param name="nodes">How many nodes it waits for before it begins, at least 1.</param>
    /// <exception cref="StoreException">The store does not answer, or cannot keep more.</exception>
    /// <exception cref="InputException">What is kept is of a format that this version does not know.</exception>
    public static async Task<ClusterOrder> EnterAsync(RunKeeping keeping, RunSubject subject, int nodes)
    {
        ArgumentNullException.ThrowIfNull(keeping);
        ArgumentNullException.ThrowIfNull(subject);
        byte[] facts = await EnteredAsync(keeping).ConfigureAwait(false);
        RunFacts known = RunFacts.Read(facts, Place);
        return new ClusterOrder(keeping.Run, keeping.Address.Told, facts, subject.Ticks)
        {
            Districts = known.Districts ?? Math.Max(ClusterOrder.UsualDistricts, Simulation.DefaultDistricts(subject.Participants)),
            CheckpointEvery = known.CheckpointEvery,
            KeepCheckpoints = known.KeepCheckpoints,
            Nodes = nodes,
        };
    }

    /// <summary>The world of a run, made from what its journal was told; every node makes the same.</summary>
    /// <param name="facts">What the journal was told.</param>
    /// <param name="models">The models that there are besides scenarios.</param>
    /// <exception cref="InputException">The facts are of a format, of rules or of a model that is not known here, or are damaged.</exception>
    public static World ToWorld(ReadOnlyMemory<byte> facts, params IReadOnlyList<KernelModel> models)
    {
        RunFacts known = RunFacts.Read(facts, Place);
        if (known.Model is { } name && models.All(model => model.Name != name))
        {
            throw new InputException([new Problem(name, new(
                "the nodes do not know this model; they have to be started by the program that it is part of",
                "die Knoten kennen dieses Modell nicht; sie müssen von dem Programm gestartet werden, zu dem es gehört"))]);
        }

        return known.Model is null
            ? known.ToScenario(Place).ToWorld(known.Seed, observesNetworks: true)
            : known.ToModel(Place, models).ToWorld(known.Seed);
    }

    /// <summary>Whether a run ends with a tick, before its last one; null where it does not.</summary>
    /// <param name="facts">What the journal was told.</param>
    /// <param name="models">The models that there are besides scenarios.</param>
    /// <exception cref="InputException">As <see cref="ToWorld"/>.</exception>
    public static Func<TickRecord, bool>? ToEnd(ReadOnlyMemory<byte> facts, params IReadOnlyList<KernelModel> models)
    {
        RunFacts known = RunFacts.Read(facts, Place);
        return known.Model is null ? null : known.ToModel(Place, models).EndsWith;
    }

    /// <summary>What the journal was told of the run, before or now.</summary>
    private static async Task<byte[]> EnteredAsync(RunKeeping keeping)
    {
        RunStore store = await RunStore.OpenAsync(keeping.Address, keeping.Run).ConfigureAwait(false);
        await using (store.ConfigureAwait(false))
        {
            if (!store.History.Facts.IsEmpty)
            {
                return store.History.Facts.ToArray();
            }

            byte[] facts = keeping.Facts.ToBytes();
            await store.BeginAsync(facts).ConfigureAwait(false);
            return facts;
        }
    }
}
