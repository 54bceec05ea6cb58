using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Where a node listens, and under which name the others reach it.</summary>
/// <remarks>A node is reached from this machine alone unless it is told otherwise.</remarks>
public sealed record NodeAddress
{
    /// <summary>Where a node listens that founds a cluster, unless somebody says otherwise.</summary>
    public const int UsualPort = 4053;

    private const char PortSign = ':';

    private NodeAddress(string host, int port) => (Host, Port) = (host, port);

    /// <summary>127.0.0.1, with a port that the system chooses.</summary>
    public static NodeAddress Usual { get; } = new(IPAddress.Loopback.ToString(), 0);

    /// <summary>An address of this machine, such as 10.0.0.5 or ::1, or a host name.</summary>
    public string Host { get; }

    /// <summary>The port, from 1 to 65535; 0 for one that the system chooses.</summary>
    public int Port { get; }

    /// <summary>Whether nobody outside this machine can reach it. A host name may mean anything, so it is not believed to be loopback.</summary>
    public bool IsLoopback => IPAddress.TryParse(Host, out IPAddress? address) && IPAddress.IsLoopback(address);

    /// <summary>The address that a text says: <c>10.0.0.5</c>, <c>10.0.0.5:4053</c>, <c>[::1]:4053</c>, <c>node-a.example:4053</c>; null if it is none.</summary>
    /// <param name="text">What was typed; "localhost" means 127.0.0.1.</param>
    public static NodeAddress? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parts(text) is var (host, port) && HostOf(host) is { } known && PortOf(port) is { } number ? new NodeAddress(known, number) : null;
    }

    /// <summary>Reads an address on which a node is to listen.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="place">Where it was typed, such as "--listen".</param>
    /// <param name="problems">Gets a problem if it is no address, or one that stands for all addresses of a machine.</param>
    /// <returns>The address, or null with a problem added.</returns>
    public static NodeAddress? Read(string text, string place, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        NodeAddress? read = Parse(text);
        if (read is null)
        {
            problems.Add(new Problem($"{place} {text}", ClusterTexts.NoAddress));
        }
        else if (IPAddress.TryParse(read.Host, out IPAddress? address) && (address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)))
        {
            problems.Add(new Problem($"{place} {text}", ClusterTexts.AnyAddress));
            return null;
        }

        return read;
    }

    /// <summary>The same host with another port.</summary>
    /// <param name="port">The port, from 1 to 65535; 0 for one that the system chooses.</param>
    public NodeAddress WithPort(int port) => new(Host, port);

    /// <summary>As it is typed.</summary>
    public override string ToString() =>
        (Host.Contains(PortSign, StringComparison.Ordinal) ? $"[{Host}]" : Host) + (Port == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{Port}"));

    /// <summary>The host and the port; no port is 0.</summary>
    private static (string Host, string Port)? Parts(string text)
    {
        if (text.StartsWith('['))
        {
            int end = text.IndexOf(']', StringComparison.Ordinal);
            return end < 0 || (end + 1 < text.Length && text[end + 1] != PortSign) ? null : (text[1..end], end + 1 < text.Length ? text[(end + 2)..] : "0");
        }

        int sign = text.IndexOf(PortSign, StringComparison.Ordinal);
        bool isBare = sign < 0 || text.LastIndexOf(PortSign) != sign;
        return isBare ? (text, "0") : (text[..sign], text[(sign + 1)..]);
    }

    /// <summary>Whether it is a name of a host; what ends in a number is none, but an address with a mistake.</summary>
    internal static bool IsHostName(string text) =>
        Uri.CheckHostName(text) == UriHostNameType.Dns && !text.TrimEnd('.').Split('.')[^1].All(char.IsAsciiDigit);

    private static string? HostOf(string host) => host switch
    {
        "localhost" => Usual.Host,
        _ when IPAddress.TryParse(host, out IPAddress? address) && (address.AddressFamily == AddressFamily.InterNetworkV6 || host == address.ToString()) =>
            address.ToString(),
        _ when IPAddress.TryParse(host, out _) => null,
        _ => IsHostName(host) ? host : null,
    };

    private static int? PortOf(string port) =>
        ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) ? number : null;
}
