using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>The hosting against Akka's defaults: steps per second and bytes per actor, measured in turn in one process.</summary>
internal static class HostingFigures
{
    private const int Actors = 20_000;
    private const int Rounds = 7;
    private const int Many = 150_000;

    /// <summary>Steps per second of the slot hosting, as a multiple of the defaults; by rounds, as other work comes and goes.</summary>
    public static async Task<Figure> SpeedAsync()
    {
        HostedActors defaults = await HostedActors.OnDefaultsAsync(Actors).ConfigureAwait(false);
        HostedActors slots = await HostedActors.OnSlotsAsync(Actors).ConfigureAwait(false);
        Simulation simulation = await EmptySimulationAsync(Actors).ConfigureAwait(false);
        await using (defaults.ConfigureAwait(false))
        await using (slots.ConfigureAwait(false))
        await using (simulation.ConfigureAwait(false))
        {
            List<Speeds> rounds = [];
            for (int round = 0; round <= Rounds; round++)
            {
                rounds.Add(new Speeds(
                    await SpeedOfAsync(defaults.RunAsync, ticks: 40).ConfigureAwait(false),
                    await SpeedOfAsync(slots.RunAsync, ticks: 300).ConfigureAwait(false),
                    await SpeedOfAsync(ticks => simulation.RunAsync(ticks, _ => { }), ticks: 100).ConfigureAwait(false)));
            }

            return SpeedFigure([.. rounds.Skip(1)]);
        }
    }

    /// <summary>Managed bytes for an actor with a minimal resident.</summary>
    public static async Task<Figure> SizeAsync()
    {
        double slots = await SizeOfAsync(() => HostedActors.OnSlotsAsync(Many)).ConfigureAwait(false);
        double defaults = await SizeOfAsync(() => HostedActors.OnDefaultsAsync(Many)).ConfigureAwait(false);
        double simulated = await SizeOfAsync(() => EmptySimulationAsync(Many)).ConfigureAwait(false);
        string detail = string.Create(
            CultureInfo.InvariantCulture,
            $"Akka's defaults {defaults:F0}; in a simulation, with what its district keeps about it, {simulated:F0}");
        return new Figure("Hosting: size of an empty actor", slots, Limit.AtMost(750, "bytes"), detail);
    }

    private static Figure SpeedFigure(IReadOnlyList<Speeds> rounds)
    {
        string detail = string.Create(
            CultureInfo.InvariantCulture,
            $"{Millions(round => round.Slots):F1} against {Millions(round => round.Defaults):F1} million steps/s; "
            + $"a whole simulation of empty residents {Millions(round => round.Simulation):F1}");
        return new Figure(
            "Hosting: steps per second against Akka's defaults",
            Sample.Median(rounds.Select(round => round.Slots / round.Defaults)),
            Limit.AtLeast(5, "times"),
            detail);

        double Millions(Func<Speeds, double> speed) => Sample.Median(rounds.Select(speed)) / 1e6;
    }

    private static async Task<Simulation> EmptySimulationAsync(int participants)
    {
        Simulation simulation = Simulation.Start(new EmptyWorld((uint)participants), HostedActors.Parents);
        await simulation.RunAsync(1, _ => { }).ConfigureAwait(false);
        return simulation;
    }

    /// <summary>From a clean heap: actors that were just made lie scattered among what was thrown away.</summary>
    private static async Task<double> SpeedOfAsync(Func<int, Task> run, int ticks)
    {
        GC.Collect();
        await run(ticks / 10).ConfigureAwait(false);
        Stopwatch watch = Stopwatch.StartNew();
        await run(ticks).ConfigureAwait(false);
        return (double)Actors * ticks / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> SizeOfAsync<T>(Func<Task<T>> make)
        where T : IAsyncDisposable
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        T made = await make().ConfigureAwait(false);
        await using (made.ConfigureAwait(false))
        {
            return (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / Many;
        }
    }

    /// <summary>Steps per second in one round.</summary>
    private sealed record Speeds(double Defaults, double Slots, double Simulation);
}
