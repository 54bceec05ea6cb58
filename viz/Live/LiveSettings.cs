using System.Net;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Live;

/// <summary>How the page is served.</summary>
public sealed record LiveSettings
{
    /// <summary>The most participants that a world of the page may start with.</summary>
    public const int MostParticipants = 20_000;

    /// <summary>The most participants times weeks: what a world of the page may take in memory.</summary>
    public const long MostParticipantWeeks = 6_000_000;

    /// <summary>The port; 0 (default) for one that is free.</summary>
    public int Port { get; init; }

    /// <summary>The address that is listened on; default 127.0.0.1.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>What hosts commands; null (default) for a random one. At least 16 characters.</summary>
    public string? Token { get; init; }

    /// <summary>Whether there is a second token for viewers, who read only.</summary>
    public bool HasViewers { get; init; }

    /// <summary>The certificate file (PKCS 12) for TLS; null (default) for plain HTTP.</summary>
    public string? Certificate { get; init; }

    /// <summary>The password of the certificate file; null (default) for none.</summary>
    public string? CertificatePassword { get; init; }

    /// <summary>The world that is open at the start; null (default) for none, and the page begins with the gallery.</summary>
    public RunSubject? World { get; init; }

    /// <summary>The seed of that world; default 7.</summary>
    public ulong Seed { get; init; } = 7;

    /// <summary>The language that the page begins with; default English.</summary>
    public Language Language { get; init; }

    /// <summary>The folder with the built page; null (default) for the one beside the program.</summary>
    public string? PageFolder { get; init; }

    /// <summary>The most connections to /live at a time; default 200.</summary>
    public int MostViewers { get; init; } = 200;

    /// <summary>The folder with the built page beside the program; whether it is there tells whether the page was built.</summary>
    public static string BuiltPage => Path.Combine(AppContext.BaseDirectory, "page");
}
