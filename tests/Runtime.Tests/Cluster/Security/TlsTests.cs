using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Only nodes of the same authority are let in, and a node outlives whoever tries otherwise.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly CertificateFolder _ours = new();
    private readonly CertificateFolder _theirs = new();

    public void Dispose()
    {
        _ours.Dispose();
        _theirs.Dispose();
    }

    [Fact]
    public async Task Ask_SameAuthority_IsAnswered()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        Assert.Equal("akka.ssl.tcp", a.Address.Protocol);
        Assert.Equal("to b", await a.Ask(b, "to b"));
        Assert.Equal("to a", await b.Ask(a, "to a"));
    }

    [Fact]
    public async Task Tell_OtherAuthority_IsRefusedByBothAndBothLiveOn()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        await using var foreign = TestNode.Start(_theirs.Node("a"));
        foreign.EchoOf(a).Tell("let me in", foreign.System.DeadLetters);
        await foreign.Log.Line("is not of this cluster");
        a.EchoOf(foreign).Tell("who is there", a.System.DeadLetters);
        await a.Log.Line($"The handshake with ssl.tcp://node@127.0.0.1:{foreign.Port} is refused");
        await AssertLivesOn(a, b);
        Assert.Empty(foreign.Heard.Lines);
        Assert.False(foreign.System.WhenTerminated.IsCompleted);
    }

    /// <summary>A peer that believes anyone is still not believed: the server judges the client too.</summary>
    [Fact]
    public async Task Tell_ForeignThatBelievesAnyone_IsRefusedAndLogged()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        await using var stranger = TestNode.StartStranger(Tls(_theirs));
        stranger.EchoOf(a).Tell("let me in", stranger.System.DeadLetters);
        Assert.Contains("is not of this cluster", await a.Log.Line("The certificate of "), StringComparison.Ordinal);
        await a.Log.Line("Rejected incoming connection");
        await AssertLivesOn(a, b);
    }

    [Fact]
    public async Task Tell_WithoutTls_IsRefusedAndLogged()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        await using var plain = TestNode.StartStranger();
        plain.System.ActorSelection($"akka.tcp://node@127.0.0.1:{a.Port}/user/echo").Tell("let me in", plain.System.DeadLetters);
        await a.Log.Line("Rejected incoming connection");
        await AssertLivesOn(a, b);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("")]
    public async Task Connect_NoTlsAtAll_IsClosedWithoutAnAnswer(string text)
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        Assert.Equal("", await Door.Answer(a.Port, Encoding.ASCII.GetBytes(text)));
        await AssertLivesOn(a, b);
    }

    /// <summary>Without knocking, a peer that hangs up would shut the whole actor system down.</summary>
    [Fact]
    public async Task Tell_PeerHangsUp_NodeLivesOn()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        var caller = squatter.AcceptSocketAsync();
        a.System.ActorSelection($"akka.ssl.tcp://node@{squatter.LocalEndpoint}/user/echo").Tell("who is there", a.System.DeadLetters);
        (await caller.WaitAsync(Runs.Patience)).Dispose();
        await a.Log.Line("The handshake with ");
        await AssertLivesOn(a, b);
    }

    [Fact]
    public async Task Tell_NodeOfOursUnderAnotherName_IsRefused()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        await using var moved = TestNode.StartStranger(Tls(_ours) + "akka.remote.dot-netty.tcp.hostname = \"127.0.0.2\"");
        a.EchoOf(moved).Tell("who is there", a.System.DeadLetters);
        await a.Log.Line("CN=x has another name");
        await AssertLivesOn(a, b);
    }

    private static async Task AssertLivesOn(TestNode node, TestNode peer)
    {
        Assert.Equal("still there", await peer.Ask(node, "still there"));
        Assert.Equal(["still there"], node.Heard.Lines);
        Assert.False(node.System.WhenTerminated.IsCompleted);
    }

    /// <summary>The settings of one who has a certificate and believes anyone.</summary>
    private static string Tls(CertificateFolder folder)
    {
        folder.Node("x");
        using var certificate = X509Certificate2.CreateFromPemFile(folder.At("x.crt"), folder.At("x.key"));
        File.WriteAllBytes(folder.At("x.pfx"), certificate.Export(X509ContentType.Pkcs12));
        return $$"""
            akka.remote.dot-netty.tcp { enable-ssl = on, ssl { suppress-validation = on, certificate.path = "{{folder.At("x.pfx")}}" } }

            """;
    }
}
