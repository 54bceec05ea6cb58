using System.Diagnostics;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes.Faults;

/// <summary>A run on three nodes, seen from outside while faults befall it.</summary>
internal abstract class FaultyRun : IAsyncDisposable
{
    protected const string Scenario = "run four-networks --participants 200 --ticks 400 --districts 16 --checkpoint-every 26 --no-figures --quiet --lang en";
    protected const int Count = 3;
    private static readonly TimeSpan PatienceOfRun = TimeSpan.FromSeconds(240);

    private readonly ClusterClient _client = ClusterClient.Start();

    protected FaultyRun(Workplace place, string folder, Action<string> tell) => (Place, Folder, Tell) = (place, folder, tell);

    protected Workplace Place { get; }

    protected string Folder { get; }

    protected Action<string> Tell { get; }

    /// <summary>Every process of a node that there ever was.</summary>
    protected HashSet<int> Seen { get; } = [];

    protected Process? Main { get; set; }

    /// <summary>The processes of the nodes, in no order.</summary>
    public abstract IReadOnlyList<int> Nodes { get; }

    public abstract Task StartAsync();

    /// <summary>Waits for the end of the run, and goes on with it where it ended early.</summary>
    public abstract Task FinishAsync();

    /// <summary>Waits until a tick is done; false if the run came to its end before.</summary>
    public async Task<bool> ReachAsync(int tick)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            if (Main!.HasExited)
                return false;
            if (await StatusAsync() is { State: ClusterState.Running } status && status.Tick >= tick)
                return true;
            Assert.True(watch.Elapsed < PatienceOfRun, $"tick {tick} is not reached");
        }
    }

    /// <summary>The seconds until the run steps again in a later epoch; null if it came to its end.</summary>
    public async Task<double?> RecoverAsync(int epoch)
    {
        var watch = Stopwatch.StartNew();
        for (var from = int.MaxValue; ; await Task.Delay(50))
        {
            if (Main!.HasExited)
                return null;
            if (await StatusAsync() is { State: ClusterState.Running } status && status.Epoch > epoch)
            {
                from = Math.Min(from, status.Tick);
                if (status.Tick > from)
                    return watch.Elapsed.TotalSeconds;
            }

            Assert.True(watch.Elapsed < PatienceOfRun, $"no step after epoch {epoch}");
        }
    }

    /// <summary>What any node says; null if none answers just now.</summary>
    public async Task<ClusterStatus?> StatusAsync()
    {
        foreach (var process in Nodes)
        {
            Seen.Add(process);
            foreach (var address in AddressesOf(process))
            {
                try
                {
                    return await _client.StatusAsync(address, TimeSpan.FromSeconds(1));
                }
                catch (ClusterException)
                {
                    // Perhaps the next one.
                }
            }
        }

        return null;
    }

    /// <summary>The one of these processes on whose node the conductor is; any if nobody knows.</summary>
    public async Task<int> ConductorAsync(IReadOnlyList<int> nodes)
    {
        var status = await StatusAsync();
        var address = status?.Nodes.FirstOrDefault(node => node.IsConductor)?.Address;
        return nodes.FirstOrDefault(process => AddressesOf(process).Contains(address), nodes[0]);
    }

    public async ValueTask DisposeAsync()
    {
        await _client.DisposeAsync();
        foreach (var process in Seen.Append(Main?.Id ?? 0).Where(process => process > 0))
            await NodeProcesses.Signal("KILL", process);
        Main?.Dispose();
    }

    protected virtual IEnumerable<string> AddressesOf(int process) => Sockets.Of(process).Select(address => $"127.0.0.1:{address.Split(':')[1]}");

    protected async Task<int> EndAsync()
    {
        await Main!.WaitForExitAsync().WaitAsync(PatienceOfRun);
        return Main.ExitCode;
    }

    protected async Task ResumeAsync(string options)
    {
        var printed = await Place.Run($"resume {Folder} --quiet --lang en {options}");
        Assert.True(printed.ExitCode == 0, $"resume {Folder}: {printed.ExitCode} {printed.Error}");
    }

    /// <summary>Starts the program, and reads what it says so that it never waits for that.</summary>
    protected Process Begin(string commandLine, Action<string>? onOutput = null)
    {
        var process = Place.Start(commandLine, ("COCREATION_PATIENCE", "20"));
        process.ErrorDataReceived += (_, line) => { if (!string.IsNullOrWhiteSpace(line.Data)) Tell($"  {process.Id}: {line.Data}"); };
        process.OutputDataReceived += (_, line) => { if (line.Data is { } said) onOutput?.Invoke(said); };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }
}
