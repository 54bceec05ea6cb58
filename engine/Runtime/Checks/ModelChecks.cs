using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>What every sound model keeps to, for the tests of whoever writes one: each check ends quietly, or throws and says what is wrong.</summary>
/// <param name="model">The model.</param>
/// <param name="ticks">For how many ticks it is tried; at least 1.</param>
public sealed class ModelChecks(KernelModel model, int ticks)
{
    private const ulong Malice = 1;
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
        Compare(plain, [.. Enumerable.Range(0, ticks + 1).Select(_ => hostile.Next().Digest)], "when everything goes through bytes in a shuffled order (HostileRun)");
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
        run.Next();
        Int128 first = run.Next().Totals.Sums[index];
        for (int tick = 2; tick <= ticks; tick++)
        {
            TickRecord record = run.Next();
            if (record.Totals.Sums[index] != first)
            {
                throw new ModelCheckException(
                    $"{model.Name}: the total '{total}' was {ExactUnits.ToAmount(first)} in tick 1 and is {record.Totals.AmountOf(index)} in tick {tick} (as amounts; seed {Seed})");
            }
        }
    }

    private World World(ulong seed) => model.CreateWorld(Settings, seed);

    private ulong[] Plain(ulong seed)
    {
        ReferenceRun run = new(World(seed));
        return [.. Enumerable.Range(0, ticks + 1).Select(_ => run.Next().Digest)];
    }

    private void Compare(ulong[] plain, List<ulong> other, string how)
    {
        for (int tick = 0; tick <= ticks; tick++)
        {
            if (plain[tick] != other[tick])
            {
                throw new ModelCheckException(
                    $"{model.Name}: tick {tick} has the digest {plain[tick]:x16} in one plain loop and {other[tick]:x16} {how} (seed {Seed}); "
                    + "does a resident share state with another, or write less than its whole state?");
            }
        }
    }
}

/// <summary>A model does not keep to what a check demands.</summary>
/// <param name="message">What is wrong, with tick and seed.</param>
public sealed class ModelCheckException(string message) : Exception(message);
