using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CoCreation.Sim.Runtime;

/// <summary>What stands in the certificates of a cluster, and which are accepted.</summary>
internal static class CertificateRules
{
    public const string ServerUse = "1.3.6.1.5.5.7.3.1";
    public const string ClientUse = "1.3.6.1.5.5.7.3.2";

    private const int AuthorityYears = 10;
    private const int NodeYears = 2;
    private const int SerialBytes = 16;

    private static readonly TimeSpan ClockSkew = TimeSpan.FromDays(1);

    public static ECDsa NewKey() => ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>An authority that signs nodes and no further authorities. Its name is its own, so that two are never taken for one.</summary>
    public static X509Certificate2 Authority(ECDsa key, DateTimeOffset now)
    {
        string mark = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
        CertificateRequest request = new($"CN=CoCreation.Sim cluster {mark}", key, HashAlgorithmName.SHA256);
        X509SubjectKeyIdentifierExtension id = new(request.PublicKey, critical: false);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(id);
        return request.CreateSelfSigned(now - ClockSkew, now.AddYears(AuthorityYears));
    }

    /// <summary>A node, which is server and client at once, under the given names and those of its own machine.</summary>
    public static X509Certificate2 Node(string name, IEnumerable<string> hosts, ECDsa key, X509Certificate2 authority, DateTimeOffset now)
    {
        CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerUse), new Oid(ClientUse)], critical: false));
        request.CertificateExtensions.Add(Names(hosts));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(X509AuthorityKeyIdentifierExtension.CreateFromCertificate(authority, true, false));
        DateTimeOffset end = now.AddYears(NodeYears);
        DateTimeOffset last = new(authority.NotAfter);
        return request.Create(authority, now - ClockSkew < authority.NotBefore ? authority.NotBefore : now - ClockSkew, end < last ? end : last, Serial());
    }

    /// <summary>
    /// Whether a certificate is one of the authority's nodes, now. The machine's own authorities are not asked, nothing is fetched, and there is
    /// no list of revoked ones: a node is shut out by a new authority.
    /// </summary>
    public static bool IsOf(X509Certificate2 authority, X509Certificate2 certificate, DateTimeOffset now)
    {
        using X509Chain chain = new()
        {
            ChainPolicy =
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
                DisableCertificateDownloads = true,
                VerificationTime = now.LocalDateTime,
                VerificationTimeIgnored = false,
            },
        };
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ServerUse));
        chain.ChainPolicy.ApplicationPolicy.Add(new Oid(ClientUse));
        bool isSigned = chain.Build(certificate) && chain.ChainElements.Count == 2;
        foreach (X509ChainElement element in chain.ChainElements)
        {
            element.Certificate.Dispose();
        }

        return isSigned;
    }

    private static X509Extension Names(IEnumerable<string> hosts)
    {
        SubjectAlternativeNameBuilder names = new();
        foreach (string host in hosts.Prepend("localhost").Prepend(IPAddress.Loopback.ToString()).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (IPAddress.TryParse(host, out IPAddress? address))
            {
                names.AddIpAddress(address);
            }
            else
            {
                names.AddDnsName(host);
            }
        }

        return names.Build();
    }

    private static byte[] Serial()
    {
        byte[] serial = RandomNumberGenerator.GetBytes(SerialBytes);
        serial[0] = (byte)((serial[0] & 0x7f) | 0x40);
        return serial;
    }
}
