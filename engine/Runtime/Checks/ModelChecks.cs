using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What every sound model keeps to, for the tests of whoever writes one: each check ends quietly, or throws and says what is wrong.</summary>
/// <param name="model">The model.</param>
/// <param name="ticks">For how many ticks it is tried; at least 1.</param>
public sealed class ModelChecks(KernelModel model, int ticks)
{
    private const ulong Malice = 1;
    private const string InLoop = "in one plain loop";
    private const string InBytes = "when everything goes through bytes in a shuffled order (HostileRun)";
    private static readonly int[] Districts = [1, 3, 8];

    /// <summary>The settings it is tried with; default its own.</summary>
    public ModelSettings Settings { get; init; } = ModelSettings.Of(model);

    /// <summary>The seed it is tried with; default 7.</summary>
    public ulong Seed { get; init; } = 7;

    /// <summary>Gives the same digests in one plain loop, under a host that tries to break it, and on actors in 1, 3 and 8 districts.</summary>
    /// <exception cref="ModelCheckException">It does not.</exception>
    public async Task SameDigestsHoweverRunAsync()
    {
        ulong[] plain = Plain(Seed);
        HostileRun hostile = new(World(Seed), Malice);
        Compare(plain, [.. Digests(hostile.Next, Seed, $"{InBytes}; does ReadResident read what Write wrote?")], InBytes);
        foreach (int districts in Districts)
        {
            List<ulong> digests = [];
            Simulation simulation = Simulation.Start(World(Seed), districts);
            await using (simulation.ConfigureAwait(false))
            {
                await simulation.RunAsync(ticks, record => digests.Add(record.Digest)).ConfigureAwait(false);
            }

            Compare(plain, digests, $"on actors in {districts} districts");
        }
    }

    /// <summary>Gives other digests with another seed.</summary>
    /// <exception cref="ModelCheckException">It does not: its chance does not hang on the seed.</exception>
    public void OtherDigestsWithAnotherSeed()
    {
        if (Plain(Seed).SequenceEqual(Plain(Seed + 1)))
        {
            throw new ModelCheckException($"{model.Name}: seeds {Seed} and {Seed + 1} give the same digests in all of {ticks} ticks; is chance taken from anything but step.Chance?");
        }
    }

    /// <summary>Keeps a total the same in every tick from 1 on, exactly.</summary>
    /// <param name="total">Its name, one of <see cref="World.TotalNames"/>.</param>
    /// <exception cref="ModelCheckException">It changes, or there is no such total.</exception>
    public void KeepsTotal(string total)
    {
        World world = World(Seed);
        int index = world.TotalNames.ToList().IndexOf(total);
        if (index < 0)
        {
            throw new ModelCheckException($"{model.Name} has no total '{total}', only {string.Join(", ", world.TotalNames)}");
        }

        ReferenceRun run = new(world);
        Next(run.Next, 0, Seed, InLoop);
        Int128 first = Next(run.Next, 1, Seed, InLoop).Totals.Sums[index];
        for (int tick = 2; tick <= ticks; tick++)
        {
            TickRecord record = Next(run.Next, tick, Seed, InLoop);
            if (record.Totals.Sums[index] != first)
            {
                throw new ModelCheckException(
                    $"{model.Name}: the total '{total}' was {ExactUnits.ToAmount(first)} in tick 1 and is {record.Totals.AmountOf(index)} in tick {tick} (as amounts; seed {Seed})");
            }
        }
    }

    private World World(ulong seed)
    {
        try
        {
            return model.CreateWorld(Settings, seed);
        }
        catch (Exception fault)
        {
            throw new ModelCheckException($"{model.Name}: CreateWorld failed with seed {seed}: {fault.Message}", fault);
        }
    }

    private ulong[] Plain(ulong seed) => [.. Digests(new ReferenceRun(World(seed)).Next, seed, InLoop)];

    private IEnumerable<ulong> Digests(Func<TickRecord> next, ulong seed, string how) =>
        Enumerable.Range(0, ticks + 1).Select(tick => Next(next, tick, seed, how).Digest);

    private TickRecord Next(Func<TickRecord> next, int tick, ulong seed, string how)
    {
        try
        {
            return next();
        }
        catch (Exception fault)
        {
            throw new ModelCheckException($"{model.Name}: tick {tick} failed with \"{fault.Message}\" (seed {seed}) {how}", fault);
        }
    }

    private void Compare(ulong[] plain, List<ulong> other, string how)
    {
        for (int tick = 0; tick <= ticks; tick++)
        {
            if (plain[tick] != other[tick])
            {
                throw new ModelCheckException(
                    $"{model.Name}: tick {tick} has the digest {plain[tick]:x16} {InLoop} and {other[tick]:x16} {how} (seed {Seed}); "
                    + "does a resident share state with another, or write less than its whole state?");
            }
        }
    }
}

/// <summary>A model does not keep to what a check demands.</summary>
/// <param name="message">What is wrong, with tick and seed.</param>
/// <param name="cause">What the model threw; null (default) if it threw nothing.</param>
public sealed class ModelCheckException(string message, Exception? cause = null) : Exception(message, cause);
