using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>An authority writes keys that nobody else reads, and never over anything.</summary>
public sealed class ClusterAuthorityTests : IDisposable
{
    private readonly CertificateFolder _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void Extend_NewFolder_KeysAreTheOwnersAlone()
    {
        var folder = _place.At("new");
        var made = ClusterAuthority.Extend(folder, ["a", "b"], ["10.0.0.5"]);
        Assert.True(made.HasNewAuthority);
        Assert.Equal(["a", "b"], made.Nodes);
        var files = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(["a.crt", "a.key", "b.crt", "b.key", "ca.crt", "ca.key"], files.Select(Path.GetFileName));
        if (!OperatingSystem.IsWindows())
        {
            foreach (var key in files.Where(file => file.EndsWith(".key", StringComparison.Ordinal)))
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }

    [Fact]
    public void Extend_Node_NamesHostsAndUses()
    {
        ClusterAuthority.Extend(_place.Path, ["a"], ["node-a.example", "10.0.0.5", "fd00::5"]);
        using var certificate = X509CertificateLoader.LoadCertificateFromFile(_place.At("a.crt"));
        Assert.Equal("CN=a", certificate.Subject);
        Assert.All(["node-a.example", "10.0.0.5", "fd00::5", "localhost", "127.0.0.1"], host => Assert.True(certificate.MatchesHostname(host), host));
        Assert.False(certificate.MatchesHostname("10.0.0.6"));
        var uses = certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().Single().EnhancedKeyUsages.Cast<Oid>().Select(use => use.Value);
        Assert.Equal<string?>([CertificateRules.ServerUse, CertificateRules.ClientUse], uses);
        Assert.Equal(256, certificate.GetECDsaPublicKey()!.KeySize);
        Assert.InRange(certificate.NotAfter, DateTime.Now.AddDays(725), DateTime.Now.AddDays(735));
    }

    [Fact]
    public void Extend_AgainWithANewNode_KeepsTheAuthority()
    {
        using var first = _place.Node("a");
        var authority = File.ReadAllBytes(_place.At("ca.crt"));
        Assert.False(ClusterAuthority.Extend(_place.Path, ["b"], []).HasNewAuthority);
        Assert.Equal(authority, File.ReadAllBytes(_place.At("ca.crt")));
        NodeCertificate.Read(_place.Path, "b").Dispose();
    }

    [Theory]
    [InlineData("a", "a.crt", "is there already")]
    [InlineData("b,a", "a.crt", "is there already")]
    [InlineData("", "", "there is an authority already")]
    [InlineData("b,b", "--node b", "is given twice")]
    [InlineData("b,B", "--node b", "is given twice")]
    [InlineData("ca", "--node ca", "allowed are")]
    [InlineData("CA", "--node CA", "allowed are")]
    [InlineData("../b", "--node ../b", "allowed are")]
    [InlineData(".b", "--node .b", "allowed are")]
    public void Extend_Refused_NothingIsWritten(string nodes, string place, string why)
    {
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        var before = Contents();
        var refusal = Assert.Throws<InputException>(() => ClusterAuthority.Extend(_place.Path, nodes.Split(',', StringSplitOptions.RemoveEmptyEntries), []));
        var problem = refusal.Problems[0];
        Assert.EndsWith(place, problem.Place, StringComparison.Ordinal);
        Assert.StartsWith(why, problem.Message.English, StringComparison.Ordinal);
        Assert.NotEqual(problem.Message.English, problem.Message.German);
        Assert.Equal(before, Contents());
    }

    [Theory]
    [InlineData("ca.key")]
    [InlineData("ca.crt")]
    public void Extend_HalfAnAuthority_IsRefused(string missing)
    {
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        File.Delete(_place.At(missing));
        var refusal = Assert.Throws<InputException>(() => ClusterAuthority.Extend(_place.Path, ["b"], []));
        Assert.Contains("without the other half", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("b.crt", _place.Names());
    }

    [Fact]
    public void Extend_CannotBeWritten_NothingIsLeftBehind()
    {
        Directory.CreateDirectory(_place.At("b.crt"));
        Assert.ThrowsAny<Exception>(() => ClusterAuthority.Extend(_place.Path, ["a", "b"], []));
        Assert.Equal(["b.crt"], _place.Names());
    }

    private string[] Contents() => [.. _place.Names().Select(name => name + File.ReadAllText(_place.At(name)))];
}
