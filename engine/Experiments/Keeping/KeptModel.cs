using System.Globalization;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments;

/// <summary>A run of a model that is kept, opened to be looked at; looking changes nothing in it.</summary>
public sealed class KeptModel : IAsyncDisposable
{
    private readonly RunStore _store;
    private readonly RunKeeping _keeping;

    private KeptModel(RunStore store, RunKeeping keeping, ModelScenario scenario) => (_store, _keeping, Scenario) = (store, keeping, scenario);

    /// <summary>What runs.</summary>
    public ModelScenario Scenario { get; }

    /// <summary>What the journal knows of it.</summary>
    public RunFacts Facts => _keeping.Facts;

    /// <summary>The last tick that is kept, or the one with which it was over; -1 if there is none.</summary>
    public int LastTick { get; private init; }

    /// <summary>Opens a run.</summary>
    /// <param name="address">Where it is kept.</param>
    /// <param name="run">Its name there.</param>
    /// <param name="place">What it is called in problems, such as its folder.</param>
    /// <param name="models">The models that there are.</param>
    /// <param name="onDamage">Gets what is wrong with a checkpoint that is passed over; null for nobody.</param>
    /// <returns>The run; null if nothing of it was kept, or it is no run of a model.</returns>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="InputException">It is of a format, of rules or of a model that this version does not know.</exception>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public static async Task<KeptModel?> OpenAsync(StoreAddress address, string run, string place, IReadOnlyList<KernelModel> models, Action<string>? onDamage)
    {
        RunStore store = await RunStore.OpenAsync(address, run).ConfigureAwait(false);
        KeptModel? opened = null;
        try
        {
            if (!store.History.Facts.IsEmpty && RunFacts.Read(store.History.Facts, place) is { Model: not null } facts)
            {
                RunKeeping keeping = new(address, run, facts) { OnDamage = onDamage };
                ModelScenario scenario = facts.ToModel(place, models);
                int last = store.History.Ticks.Count - 1;
                int? over = new RunKeeper(store, keeping, null).EndOf(scenario.ToWorld(facts.Seed), scenario.EndsWith);
                opened = new KeptModel(store, keeping, scenario) { LastTick = Math.Min(last, over ?? last) };
            }

            return opened;
        }
        finally
        {
            if (opened is null)
            {
                await store.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>The run as it was after a tick: what it would have been, had it ended there.</summary>
    /// <param name="tick">The tick, from 1 to <see cref="LastTick"/>.</param>
    /// <param name="settings">Where its tables go, if anywhere; how it is kept does not count.</param>
    /// <exception cref="StoreException">The store does not answer.</exception>
    /// <exception cref="DeterminismException">A tick came out otherwise than it is kept.</exception>
    /// <exception cref="InvalidDataException">The journal is damaged.</exception>
    public Task<ModelOutcome> AtAsync(int tick, ModelRunSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ModelProgress progress = new(Scenario with { Ticks = tick }, Facts.Seed, settings with { Keeping = _keeping });
        return new RunEpoch<ModelOutcome>(progress, new RunKeeper(_store, _keeping, null) { IsReading = true }).RunAsync(CancellationToken.None);
    }

    /// <summary>The digest of a tick, in 16 lower-case hexadecimal digits.</summary>
    public string DigestOf(int tick) =>
        _store.History.TickOf(Scenario.ToWorld(Facts.Seed), tick).Digest.ToString("x16", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
