using System.Net.Sockets;
using System.Text;

namespace CoCreation.Sim.Live.Tests;

/// <summary>Viewers, of whom some read a byte a second; what they get is thrown away unread, so that they themselves cost little.</summary>
internal sealed class Crowd : IAsyncDisposable
{
    private const int FastBytes = 1 << 18;

    private readonly CancellationTokenSource _end = new();
    private readonly List<Socket> _connections = [];
    private readonly List<Task> _reading = [];

    public static async Task<Crowd> OfAsync(Served served, int readers, int slow)
    {
        Crowd crowd = new();
        for (int i = 0; i < readers; i++)
        {
            crowd._reading.Add(crowd.ReadAsync(await crowd.KnockAsync(served, FastBytes), FastBytes, TimeSpan.Zero));
        }

        for (int i = 0; i < slow; i++)
        {
            crowd._reading.Add(crowd.ReadAsync(await crowd.KnockAsync(served, 1024), 1, TimeSpan.FromSeconds(1)));
        }

        return crowd;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _connections.ForEach(connection => connection.Dispose());
        await Task.WhenAll(_reading);
        _end.Dispose();
    }

    private async Task ReadAsync(Socket socket, int bytes, TimeSpan rest)
    {
        byte[] part = new byte[bytes];
        try
        {
            while (await socket.ReceiveAsync(part, _end.Token) > 0)
            {
                await Task.Delay(rest, _end.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The end.
        }
    }

    /// <summary>A connection to /live by hand that has shown its token.</summary>
    private async Task<Socket> KnockAsync(Served served, int bufferBytes)
    {
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = bufferBytes };
        _connections.Add(socket);
        await socket.ConnectAsync(served.Server.Address.Host, served.Server.Address.Port);
        string ask = $"GET /live HTTP/1.1\r\nHost: {served.Server.Address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        await socket.SendAsync(Encoding.ASCII.GetBytes(ask));
        byte[] text = Encoding.UTF8.GetBytes($$"""{"token":"{{Served.Token}}"}""");

        // A text message in one frame, masked with zeros.
        await socket.SendAsync((byte[])[0x81, (byte)(0x80 | text.Length), 0, 0, 0, 0, .. text]);
        return socket;
    }
}
