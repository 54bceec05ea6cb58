using System.Security.Cryptography;
using System.Text;

namespace CoCreation.Sim.Live;

/// <summary>The secrets of a start: who knows one may do what it stands for.</summary>
internal sealed class Tokens
{
    private const int Bytes = 18;
    private readonly byte[] _host;
    private readonly byte[]? _viewer;

    /// <summary>Secrets.</summary>
    /// <param name="given">What hosts know; null for a random one.</param>
    /// <param name="hasViewers">Whether there is a random one for viewers.</param>
    public Tokens(string? given, bool hasViewers)
    {
        Host = given ?? Random();
        Viewer = hasViewers ? Random() : null;
        _host = Hash(Host);
        _viewer = Viewer is null ? null : Hash(Viewer);
    }

    public string Host { get; }

    public string? Viewer { get; }

    /// <summary>What somebody may do who shows a token; how long that takes tells nothing about the right one.</summary>
    public Role RoleOf(string? token)
    {
        byte[] shown = Hash(token ?? "");
        bool isViewer = _viewer is not null && CryptographicOperations.FixedTimeEquals(shown, _viewer);
        return CryptographicOperations.FixedTimeEquals(shown, _host) ? Role.Host : isViewer ? Role.Viewer : Role.None;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
