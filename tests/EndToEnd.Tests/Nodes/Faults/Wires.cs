using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes.Faults;

/// <summary>
/// The connections between nodes, each through a proxy of the node that it goes to. They may be cut between some nodes, slowed, and
/// torn.
/// </summary>
internal sealed class Wires : IAsyncDisposable
{
    private const int Stranger = -1;

    private readonly List<TcpListener> _doors = [];
    private readonly ConcurrentDictionary<Wire, byte> _wires = new();
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<int, int> _ports = new();
    private volatile HashSet<int> _alone = [];

    /// <summary>The process of each node; asked when a connection is made.</summary>
    public required Func<IReadOnlyList<int>> Processes { get; init; }

    /// <summary>By how much every byte is late.</summary>
    public TimeSpan Late { get; set; }

    /// <summary>Opens the door of a node, and returns its port.</summary>
    public int Open(int node)
    {
        TcpListener door = new(IPAddress.Loopback, 0);
        door.Start();
        _doors.Add(door);
        _ = AcceptAsync(door, node);
        return ((IPEndPoint)door.LocalEndpoint).Port;
    }

    /// <summary>Says where a node listens behind its door.</summary>
    public void Lead(int node, int port) => _ports[node] = port;

    /// <summary>Cuts nodes off from all others: nothing comes through, nobody is told.</summary>
    public void Cut(params int[] nodes) => _alone = [.. nodes];

    /// <summary>Ends a cut, and with it what hung in it.</summary>
    public void Mend()
    {
        foreach (var wire in _wires.Keys.Where(IsCut))
            wire.Tear();
        _alone = [];
    }

    /// <summary>Tears connections, each with a probability.</summary>
    public void Tear(Random random, double share)
    {
        foreach (var wire in _wires.Keys)
            if (random.NextDouble() < share)
                wire.Tear();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _doors.ForEach(door => door.Stop());
        foreach (var wire in _wires.Keys)
            wire.Tear();
    }

    private bool IsCut(Wire wire) => wire.From != Stranger && _alone.Contains(wire.From) != _alone.Contains(wire.To);

    private async Task AcceptAsync(TcpListener door, int node)
    {
        while (!_end.IsCancellationRequested)
        {
            TcpClient from;
            try
            {
                from = await door.AcceptTcpClientAsync(_end.Token);
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }

            _ = CarryAsync(from, node);
        }
    }

    private async Task CarryAsync(TcpClient from, int node)
    {
        var port = ((IPEndPoint)from.Client.RemoteEndPoint!).Port;
        var processes = Processes();
        var sender = Sockets.OwnerOf(port, processes) is { } process ? processes.ToList().IndexOf(process) : Stranger;
        TcpClient to = new();
        var wire = new Wire(from, to, sender, node);
        _wires[wire] = 0;
        try
        {
            if (_ports.TryGetValue(node, out var target))
            {
                await to.ConnectAsync(IPAddress.Loopback, target, _end.Token);
                await Task.WhenAny(PumpAsync(wire, from, to), PumpAsync(wire, to, from));
            }
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // One end has closed it.
        }

        wire.Tear();
        _wires.TryRemove(wire, out _);
    }

    /// <summary>Reads at once and writes when it is time; while the wire is cut, nothing is written.</summary>
    private async Task PumpAsync(Wire wire, TcpClient from, TcpClient to)
    {
        var line = Channel.CreateBounded<(DateTime Due, byte[] Bytes)>(256);
        var writing = WriteAsync(wire, to, line.Reader);
        var room = new byte[64 << 10];
        try
        {
            while (await from.GetStream().ReadAsync(room, _end.Token) is > 0 and var read)
                await line.Writer.WriteAsync((DateTime.UtcNow + Late, room[..read]), _end.Token);
        }
        finally
        {
            line.Writer.Complete();
        }

        await writing;
    }

    private async Task WriteAsync(Wire wire, TcpClient to, ChannelReader<(DateTime Due, byte[] Bytes)> line)
    {
        await foreach (var (due, bytes) in line.ReadAllAsync(_end.Token))
        {
            if (due - DateTime.UtcNow is { Ticks: > 0 } wait)
                await Task.Delay(wait, _end.Token);
            while (IsCut(wire))
                await Task.Delay(50, _end.Token);
            await to.GetStream().WriteAsync(bytes, _end.Token);
        }
    }

    private sealed record Wire(TcpClient Source, TcpClient Target, int From, int To)
    {
        /// <summary>Ends it as a reset.</summary>
        public void Tear()
        {
            foreach (var end in new[] { Source, Target })
            {
                try
                {
                    end.Client?.Close(0);
                }
                catch (Exception over) when (over is SocketException or ObjectDisposedException)
                {
                    // It is closed already.
                }
            }
        }
    }
}
