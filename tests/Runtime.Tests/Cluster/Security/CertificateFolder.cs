namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A folder of certificates that goes away with the test.</summary>
public sealed class CertificateFolder : IDisposable
{
    private readonly List<NodeCertificate> _read = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("certificates-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string[] Names() => [.. Directory.EnumerateFileSystemEntries(Path).Select(path => System.IO.Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    internal NodeCertificate Node(string name, params string[] hosts)
    {
        ClusterAuthority.Extend(Path, [name], hosts);
        _read.Add(NodeCertificate.Read(Path, name));
        return _read[^1];
    }

    public void Dispose()
    {
        _read.ForEach(certificate => certificate.Dispose());
        Directory.Delete(Path, recursive: true);
    }
}
