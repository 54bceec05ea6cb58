using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.EndToEnd.Tests.Durability;
using CoCreation.Sim.Servers;
using Xunit.Abstractions;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes.Faults;

/// <summary>
/// Real processes on three nodes, each run with one to three faults at random moments; whatever happens, the files are those of a run in
/// one process. COCREATION_FAULT_RUNS says how many runs (default 2), COCREATION_FAULT_SEED repeats what was
/// drawn, to begin with the kind of the first fault: the kinds take turns from there on.
/// </summary>
public sealed class FaultTests(PostgreSqlServer server, ITestOutputHelper output) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private const int Last = 400;
    private static readonly TimeSpan MostRecovery = TimeSpan.FromSeconds(40);
    private static readonly Kind[] Always = [Kind.Conductor, Kind.Cut, Kind.Store, Kind.Launcher, Kind.Two, Kind.Pause, Kind.Lossy, Kind.Worker];

    private readonly Workplace _place = new();
    private Random _random = new();

    private enum Kind
    {
        Worker, Conductor, Launcher, Two, Pause, Cut, Lossy, Store,
    }

    public void Dispose() => _place.Dispose();

    [PostgreSqlFact]
    public async Task Run_FaultsAtRandomMoments_EndsWithTheSameFiles()
    {
        var seed = KillTests.Number("COCREATION_FAULT_SEED", Random.Shared.Next());
        Tell($"seed {seed}");
        _random = new Random(seed);
        var first = _random.Next(Always.Length);
        var whole = await _place.Ask("run four-networks --participants 200 --ticks 400 --no-figures --quiet --lang en --out whole");
        Assert.True(whole.ExitCode == 0, whole.Error);
        for (var run = 0; run < KillTests.Number("COCREATION_FAULT_RUNS", 2); run++)
        {
            await RunAsync($"run-{run}", Always[(first + run) % Always.Length]);
            AssertSame($"run-{run}");
        }
    }

    private async Task RunAsync(string folder, Kind first)
    {
        Kind[] possible = first switch
        {
            Kind.Cut or Kind.Lossy or Kind.Two => [Kind.Pause, Kind.Cut, Kind.Lossy],
            _ => [Kind.Worker, Kind.Conductor, Kind.Pause],
        };
        Kind[] faults = [first, .. Enumerable.Range(0, first is Kind.Two or Kind.Launcher ? 0 : _random.Next(3)).Select(_ => possible[_random.Next(possible.Length)])];
        Tell($"{folder}: {string.Join(", ", faults)}");
        await using FaultyRun run = possible.Contains(Kind.Cut)
            ? new WiredRun(_place, folder, Tell)
            : new LaunchedRun(_place, folder, first == Kind.Store ? $" --store {await server.CreateDatabaseAsync()}" : "", Tell);
        await run.StartAsync();
        for (var i = 0; i < faults.Length; i++)
        {
            var isThere = await run.ReachAsync(_random.Next(20, i == 0 ? Last / 2 : Last - 60)) && await BefallAsync(run, faults[i]);
            Assert.True(isThere || i > 0, $"{folder} ended before {first} befell it");
        }

        await run.FinishAsync();
    }

    /// <summary>False if the run has come to its end meanwhile.</summary>
    private async Task<bool> BefallAsync(FaultyRun run, Kind fault)
    {
        var nodes = run.Nodes;
        if (nodes.Count == 0)
            return false;
        var epoch = (await run.StatusAsync())?.Epoch ?? 0;
        Tell($"  {fault} in epoch {epoch}");
        switch (fault)
        {
            case Kind.Conductor: await KillAsync(run, epoch, await run.ConductorAsync(nodes)); break;
            case Kind.Worker: await KillAsync(run, epoch, nodes.Except([await run.ConductorAsync(nodes)]).First()); break;
            case Kind.Launcher: await NodeProcesses.Signal("KILL", ((LaunchedRun)run).Launcher); break;
            case Kind.Two: await KillTwoAsync((WiredRun)run); break;
            case Kind.Pause: await PauseAsync(nodes[_random.Next(nodes.Count)]); break;
            case Kind.Cut: await CutAsync((WiredRun)run); break;
            case Kind.Lossy: await LoseAsync((WiredRun)run); break;
            default: await RestartStoreAsync(); break;
        }

        return true;
    }

    private async Task KillAsync(FaultyRun run, int epoch, int node)
    {
        await NodeProcesses.Signal("KILL", node);
        var seconds = await run.RecoverAsync(epoch);
        Tell($"  stepped again after {seconds:F1} s");
        Assert.True(seconds is null || seconds < MostRecovery.TotalSeconds, $"stepped again after {seconds} s");
    }

    /// <summary>The last one knows that it is a minority: it gives up with 75.</summary>
    private static async Task KillTwoAsync(WiredRun run)
    {
        var nodes = run.Nodes;
        await NodeProcesses.Signal("KILL", nodes[0]);
        await NodeProcesses.Signal("KILL", nodes[1]);
        Assert.Equal(75, await run.EndOfAsync(nodes[2]));
    }

    private static async Task PauseAsync(int node)
    {
        await NodeProcesses.Signal("STOP", node);
        await Task.Delay(TimeSpan.FromSeconds(10));
        await NodeProcesses.Signal("CONT", node);
    }

    private async Task CutAsync(WiredRun run)
    {
        run.Wires.Cut(_random.Next(3));
        await Task.Delay(TimeSpan.FromSeconds(20));
        run.Wires.Mend();
    }

    private async Task LoseAsync(WiredRun run)
    {
        run.Wires.Late = TimeSpan.FromMilliseconds(200);
        for (var second = 0; second < 12; second++)
        {
            run.Wires.Tear(_random, 0.1);
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        run.Wires.Late = TimeSpan.Zero;
    }

    private async Task RestartStoreAsync()
    {
        await server.KillAsync();
        await Task.Delay(TimeSpan.FromSeconds(2));
        await server.StartAgainAsync();
    }

    private void AssertSame(string folder)
    {
        string[] tables = [.. _place.Names("whole").Where(name => name is not ("provenance.json" or "journal.db"))];
        Assert.All(tables, name => Assert.True(
            File.ReadAllBytes(_place.At($"whole/{name}")).SequenceEqual(File.ReadAllBytes(_place.At($"{folder}/{name}"))), $"{folder}/{name} differs"));
        Directory.Delete(_place.At(folder), recursive: true);
    }

    private void Tell(string line)
    {
        lock (_place)
            output.WriteLine($"{DateTime.Now:HH:mm:ss} {line}");
    }
}
