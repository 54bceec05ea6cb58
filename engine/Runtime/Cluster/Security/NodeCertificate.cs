using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Akka.Event;
using Akka.Remote.Transport.DotNetty;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// By what a node shows that it belongs to its cluster, and whom it believes: both sides of a connection present a certificate, and each accepts only
/// those of the one authority, under the name that was called.
/// </summary>
public sealed class NodeCertificate : IDisposable
{
    private readonly X509Certificate2 _own;
    private readonly X509Certificate2 _authority;
    private readonly TimeProvider _clock;

    private NodeCertificate(string path, X509Certificate2 own, X509Certificate2 authority, TimeProvider clock) =>
        (Path, _own, _authority, _clock) = (path, own, authority, clock);

    /// <summary>The file of the node's own certificate.</summary>
    public string Path { get; }

    /// <summary>When it stops being accepted.</summary>
    public DateTimeOffset ValidUntil => new(_own.NotAfter);

    /// <summary>Reads a node's certificate from a folder with <c>ca.crt</c>, <c>NAME.crt</c> and <c>NAME.key</c>.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="node">The name of the node; null if the folder holds one node only.</param>
    /// <exception cref="InputException">The files are not there, do not belong together, or are not valid now.</exception>
    /// <exception cref="IOException">They cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be read.</exception>
    public static NodeCertificate Read(string folder, string? node = null) => Read(folder, node, TimeProvider.System);

    /// <summary>Lets go of the key.</summary>
    public void Dispose()
    {
        _own.Dispose();
        _authority.Dispose();
    }

    internal static NodeCertificate Read(string folder, string? node, TimeProvider clock)
    {
        CertificateFiles files = new(folder);
        string[] nodes = node is null ? files.Nodes() : [node];
        string ca = files.CertificateOf(CertificateFiles.AuthorityName);
        if (nodes.Length != 1)
        {
            throw Refused(folder, nodes.Length == 0 ? ClusterTexts.NoNodeHere : ClusterTexts.SeveralNodes(string.Join(", ", nodes)));
        }

        string path = files.CertificateOf(nodes[0]);
        if (new[] { ca, path, files.KeyOf(nodes[0]) }.FirstOrDefault(file => !File.Exists(file)) is not null)
        {
            throw Refused(folder, ClusterTexts.NoNodeHere);
        }

        X509Certificate2 authority = Loaded(ca, ClusterTexts.NoAuthority, () => X509CertificateLoader.LoadCertificateFromFile(ca));
        X509Certificate2 own = Loaded(path, ClusterTexts.NoKey, () => WithKey(path, files.KeyOf(nodes[0])));
        return CertificateRules.IsOf(authority, own, clock.GetUtcNow())
            ? new NodeCertificate(path, own, authority, clock)
            : throw Refused(path, ClusterTexts.NotOurs);
    }

    /// <summary>Whether it names a host name or an address.</summary>
    internal bool Names(string host) => _own.MatchesHostname(host, allowWildcards: false, allowCommonName: false);

    /// <summary>What remoting is to show, and whom it is to believe.</summary>
    internal DotNettySslSetup ToSetup() =>
        new(_own, suppressValidation: false, requireMutualAuthentication: true, validateCertificateHostname: true, Accepts);

    /// <summary>Judges the other side. That the system does not know our authority is no objection; a wrong name is one.</summary>
    private bool Accepts(X509Certificate2? certificate, X509Chain? chain, string peer, SslPolicyErrors errors, ILoggingAdapter log)
    {
        string? refusal = certificate switch
        {
            null => "it shows none",
            _ when errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch) => $"{certificate.Subject} has another name",
            _ when !CertificateRules.IsOf(_authority, certificate, _clock.GetUtcNow()) => $"{certificate.Subject} is not of this cluster, or not valid now",
            _ => null,
        };
        if (refusal is not null)
        {
            log.Warning("The certificate of {0} is refused: {1}", peer, refusal);
        }

        return refusal is null;
    }

    /// <summary>Through PKCS 12, because some systems use no key in a handshake that came from a text.</summary>
    private static X509Certificate2 WithKey(string certificate, string key)
    {
        using X509Certificate2 read = X509Certificate2.CreateFromPemFile(certificate, key);
        return X509CertificateLoader.LoadPkcs12(read.Export(X509ContentType.Pkcs12), null);
    }

    private static X509Certificate2 Loaded(string path, Bilingual refusal, Func<X509Certificate2> load)
    {
        try
        {
            return load();
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            throw Refused(path, refusal);
        }
    }

    private static InputException Refused(string place, Bilingual why) => new([new Problem(place, why)]);
}
