using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes.Faults;

/// <summary>A run on nodes that were started by hand, with wires between them that can be cut.</summary>
internal sealed class WiredRun : FaultyRun, IAsyncDisposable
{
    private readonly List<Process> _nodes = [];
    private readonly List<int> _doors = [];

    public WiredRun(Workplace place, string folder, Action<string> tell)
        : base(place, folder, tell) => Wires = new Wires { Processes = () => [.. _nodes.Select(node => node.Id)] };

    public Wires Wires { get; }

    public override IReadOnlyList<int> Nodes => [.. _nodes.Where(node => !node.HasExited).Select(node => node.Id)];

    /// <summary>The exit code of a node, by its process.</summary>
    public async Task<int> EndOfAsync(int process)
    {
        var node = _nodes.Single(one => one.Id == process);
        await node.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        return node.ExitCode;
    }

    public int PlaceOf(int process) => _nodes.FindIndex(node => node.Id == process);

    public override async Task StartAsync()
    {
        for (var node = 0; node < Count; node++)
        {
            var port = FreePort();
            _doors.Add(Wires.Open(node));
            Wires.Lead(node, port);
            TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
            var join = string.Concat(_doors.SkipLast(1).Select(door => $" --join 127.0.0.1:{door}"));
            _nodes.Add(Begin($"node --port {port} --public 127.0.0.1:{_doors[node]} --threads 1 --lang en{join}", _ => ready.TrySetResult()));
            Seen.Add(_nodes[node].Id);
            await ready.Task.WaitAsync(TimeSpan.FromSeconds(60));
        }

        Main = Begin($"{Scenario} --cluster {string.Join(',', _doors.Select(door => $"127.0.0.1:{door}"))} --out {Folder}");
    }

    public override async Task FinishAsync()
    {
        var code = await EndAsync();
        Tell($"  ended with {code}");
        Assert.Contains(code, new[] { 0, 75 });
        if (code != 0)
            await ResumeAsync("");
        foreach (var node in Nodes)
            await NodeProcesses.Signal("TERM", node);
        Assert.Empty(await NodeProcesses.LeftAfter(TimeSpan.FromSeconds(60), [.. Nodes]));
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Wires.DisposeAsync();
        _nodes.ForEach(node => node.Dispose());
    }

    protected override IEnumerable<string> AddressesOf(int process) => [$"127.0.0.1:{_doors[PlaceOf(process)]}"];

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
