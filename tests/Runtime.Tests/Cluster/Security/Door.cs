using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The port of a node, seen from outside.</summary>
internal static class Door
{
    /// <summary>What comes back until the other side closes the connection.</summary>
    public static async Task<string> Answer(int port, byte[] sent)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        var answer = new MemoryStream();
        try
        {
            await client.GetStream().WriteAsync(sent);
            await client.GetStream().CopyToAsync(answer).WaitAsync(Runs.Patience);
        }
        catch (IOException fault) when (fault.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            return Encoding.ASCII.GetString(answer.ToArray());
        }

        return Encoding.ASCII.GetString(answer.ToArray());
    }

    /// <summary>The addresses that listen on a port.</summary>
    public static IPAddress[] Listening(int port) =>
        [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(end => end.Port == port)
            .Select(end => end.Address.IsIPv4MappedToIPv6 ? end.Address.MapToIPv4() : end.Address).Distinct()];
}
