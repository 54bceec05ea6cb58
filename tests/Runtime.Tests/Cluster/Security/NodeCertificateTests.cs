using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A node starts only with a certificate that the others will accept.</summary>
public sealed class NodeCertificateTests : IDisposable
{
    private readonly CertificateFolder _place = new();
    private readonly CertificateFolder _other = new();

    public void Dispose()
    {
        _place.Dispose();
        _other.Dispose();
    }

    [Fact]
    public void Read_OneNodeThere_NeedsNoName()
    {
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        File.Delete(_place.At("ca.key"));
        using var certificate = NodeCertificate.Read(_place.Path);
        Assert.Equal(_place.At("a.crt"), certificate.Path);
        Assert.InRange(certificate.ValidUntil, DateTimeOffset.Now.AddDays(725), DateTimeOffset.Now.AddDays(735));
    }

    [Fact]
    public void Read_SeveralNodesThere_NeedsAName()
    {
        ClusterAuthority.Extend(_place.Path, ["b", "a"], []);
        Assert.Contains("several nodes (a, b)", Refusal(null), StringComparison.Ordinal);
        NodeCertificate.Read(_place.Path, "b").Dispose();
    }

    [Theory]
    [InlineData("ca.crt")]
    [InlineData("a.crt")]
    [InlineData("a.key")]
    public void Read_FileIsMissing_IsRefused(string missing)
    {
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        File.Delete(_place.At(missing));
        Assert.Contains("holds no certificate of a node", Refusal("a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ca.crt", "no certificate of an authority")]
    [InlineData("a.crt", "is not a certificate with its key")]
    [InlineData("a.key", "is not a certificate with its key")]
    public void Read_FileIsDamaged_IsRefused(string damaged, string why)
    {
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        File.WriteAllText(_place.At(damaged), "nothing of the kind");
        Assert.Contains(why, Refusal("a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ca.crt", "does not come from the authority")]
    [InlineData("a.key", "is not a certificate with its key")]
    public void Read_FileOfAnotherCluster_IsRefused(string foreign, string why)
    {
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        ClusterAuthority.Extend(_other.Path, ["a"], []);
        File.Copy(_other.At(foreign), _place.At(foreign), overwrite: true);
        Assert.Contains(why, Refusal("a"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-3)]
    [InlineData(1)]
    public void Read_NotValidNow_IsRefused(int years)
    {
        ClusterAuthority.Extend(_place.Path, ["a"], [], new FixedClock(years));
        Assert.Contains("not valid any more", Refusal("a"), StringComparison.Ordinal);
    }

    /// <summary>Nodes do not outlive their authority.</summary>
    [Fact]
    public void Extend_AuthorityEndsSoon_NodeEndsWithIt()
    {
        ClusterAuthority.Extend(_place.Path, [], [], new FixedClock(-9));
        ClusterAuthority.Extend(_place.Path, ["a"], []);
        using var certificate = NodeCertificate.Read(_place.Path);
        Assert.InRange(certificate.ValidUntil, DateTimeOffset.Now.AddDays(360), DateTimeOffset.Now.AddDays(370));
    }

    private string Refusal(string? node)
    {
        var refusal = Assert.Throws<InputException>(() => NodeCertificate.Read(_place.Path, node));
        var problem = Assert.Single(refusal.Problems);
        Assert.NotEqual(problem.Message.English, problem.Message.German);
        return problem.In(Language.English);
    }
}
