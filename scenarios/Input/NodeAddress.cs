using System.Globalization;
using System.Net;

namespace CoCreation.Sim.Scenarios;

/// <summary>The address of a node as it is typed: "HOST:PORT", an IPv6 host in brackets.</summary>
internal static class NodeAddress
{
    /// <summary>Where a node listens that founds a cluster, unless somebody says otherwise.</summary>
    public const int UsualPort = 4053;

    public const int MostPort = ushort.MaxValue;

    /// <summary>Whether it has a host and a port.</summary>
    public static bool IsValid(string text) => HostOf(text) is { Length: > 0 } host
        && (Uri.CheckHostName(host) is not UriHostNameType.Unknown)
        && int.TryParse(text[(text.LastIndexOf(':') + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int port)
        && port is > 0 and <= MostPort;

    /// <summary>Whether only this machine reaches it.</summary>
    public static bool IsLoopback(string text) => HostOf(text) is { } host
        && (host == "localhost" || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address)));

    /// <summary>Host and port as one text.</summary>
    public static string Of(IPAddress host, int port) => new IPEndPoint(host, port).ToString();

    private static string? HostOf(string text) => text.LastIndexOf(':') is > 0 and var cut ? text[..cut].Trim('[', ']') : null;
}
