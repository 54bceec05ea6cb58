using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>Certificates that were written.</summary>
/// <param name="HasNewAuthority">Whether the authority is new too.</param>
/// <param name="Nodes">The nodes that got a certificate, in the order in which they were named.</param>
public sealed record NewCertificates(bool HasNewAuthority, IReadOnlyList<string> Nodes);

/// <summary>
/// The private authority of a cluster, in a folder: <c>ca.crt</c> and <c>ca.key</c>, and for each node <c>NAME.crt</c> and <c>NAME.key</c>.
/// Keys are readable by their owner alone. Nodes trust nobody but it; it is not installed anywhere.
/// </summary>
public static partial class ClusterAuthority
{
    /// <summary>Adds nodes to the authority of a folder; makes folder and authority where there is none.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="nodes">The names of the new nodes; none makes the authority alone.</param>
    /// <param name="hosts">Under which host names and addresses they are reached, beside localhost and 127.0.0.1.</param>
    /// <exception cref="InputException">Names are not allowed, or a file is there already; then nothing was written.</exception>
    /// <exception cref="IOException">The folder cannot be written; then nothing was left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">As before.</exception>
    public static NewCertificates Extend(string folder, IReadOnlyList<string> nodes, IReadOnlyList<string> hosts) =>
        Extend(folder, nodes, hosts, TimeProvider.System);

    internal static NewCertificates Extend(string folder, IReadOnlyList<string> nodes, IReadOnlyList<string> hosts, TimeProvider clock)
    {
        CertificateFiles files = new(folder);
        bool isThere = Check(files, nodes, hosts);
        DateTimeOffset now = clock.GetUtcNow();
        using ECDsa key = CertificateRules.NewKey();
        using X509Certificate2 authority = isThere ? Read(files) : CertificateRules.Authority(key, now);
        try
        {
            files.MakeFolder();
            if (!isThere)
            {
                files.Write(CertificateFiles.AuthorityName, key.ExportPkcs8PrivateKeyPem(), authority.ExportCertificatePem());
            }

            foreach (string node in nodes)
            {
                using ECDsa own = CertificateRules.NewKey();
                using X509Certificate2 certificate = CertificateRules.Node(node, hosts, own, authority, now);
                files.Write(node, own.ExportPkcs8PrivateKeyPem(), certificate.ExportCertificatePem());
            }
        }
        catch
        {
            files.TakeBack();
            throw;
        }

        return new NewCertificates(!isThere, nodes);
    }

    /// <summary>Whether there is an authority already.</summary>
    private static bool Check(CertificateFiles files, IReadOnlyList<string> nodes, IReadOnlyList<string> hosts)
    {
        List<Problem> problems = [.. Refused(nodes, "--node", ClusterTexts.NoNodeName, IsName), .. Refused(hosts, "--host", ClusterTexts.NoHost, IsHost)];
        string[] halves = [.. Paths(files, CertificateFiles.AuthorityName).Where(File.Exists)];
        if (halves.Length == 1)
        {
            problems.Add(new Problem(halves[0], ClusterTexts.AuthorityHalf));
        }
        else if (halves.Length == 2 && nodes.Count == 0)
        {
            problems.Add(new Problem(files.Folder, ClusterTexts.AuthorityThere));
        }

        problems.AddRange(nodes.Where(IsName).Distinct().SelectMany(node => Paths(files, node)).Where(File.Exists)
            .Select(path => new Problem(path, ClusterTexts.ThereAlready)));
        return problems.Count == 0 ? halves.Length == 2 : throw new InputException(problems);
    }

    private static IEnumerable<Problem> Refused(IReadOnlyList<string> given, string option, Bilingual refusal, Func<string, bool> isAllowed) =>
        given.Where(name => !isAllowed(name)).Select(name => new Problem($"{option} {name}", refusal))
            .Concat(given.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1)
                .Select(same => new Problem($"{option} {same.Key}", ClusterTexts.GivenTwice)));

    private static string[] Paths(CertificateFiles files, string name) => [files.CertificateOf(name), files.KeyOf(name)];

    private static X509Certificate2 Read(CertificateFiles files)
    {
        string path = files.CertificateOf(CertificateFiles.AuthorityName);
        try
        {
            return X509Certificate2.CreateFromPemFile(path, files.KeyOf(CertificateFiles.AuthorityName));
        }
        catch (Exception fault) when (fault is CryptographicException or ArgumentException)
        {
            throw new InputException([new Problem(path, ClusterTexts.NoKey)]);
        }
    }

    private static bool IsHost(string host) => IPAddress.TryParse(host, out _) || NodeAddress.IsHostName(host);

    private static bool IsName(string name) =>
        Name().IsMatch(name) && !name.Equals(CertificateFiles.AuthorityName, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,59}\z")]
    private static partial Regex Name();
}
