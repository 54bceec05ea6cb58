using System.Net;
using System.Net.Sockets;
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
        Assert.Equal("ssl.tcp", a.Address.Protocol.Replace("akka.", "", StringComparison.Ordinal));
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
        await a.Log.Line($"The handshake with ssl.{foreign.Address.Protocol}".Replace("ssl.akka.", "", StringComparison.Ordinal));
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
        await using var stranger = TestNode.StartStranger($$"""
            akka.remote.dot-netty.tcp { enable-ssl = on, ssl { suppress-validation = on, certificate.path = "{{Pkcs12(_theirs)}}" } }
            """);
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
    public async Task Tell_NodeUnderAnotherName_IsRefused()
    {
        await using var a = TestNode.Start(_ours.Node("a"));
        await using var b = TestNode.Start(_ours.Node("b"));
        a.System.ActorSelection($"akka.ssl.tcp://node@127.0.0.2:{b.Port}/user/echo").Tell("who is there", a.System.DeadLetters);
        await using var c = TestNode.Start(_ours.Node("c", "127.0.0.2"), listen: "127.0.0.2");
        Assert.Equal("c", await a.Ask(c, "c"));
        await AssertLivesOn(a, b);
    }

    private static async Task AssertLivesOn(TestNode node, TestNode peer)
    {
        Assert.Equal("still there", await peer.Ask(node, "still there"));
        Assert.Equal(["still there"], node.Heard.Lines);
        Assert.False(node.System.WhenTerminated.IsCompleted);
    }

    private static string Pkcs12(CertificateFolder folder)
    {
        folder.Node("x");
        using var certificate = System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPemFile(folder.At("x.crt"), folder.At("x.key"));
        File.WriteAllBytes(folder.At("x.pfx"), certificate.Export(System.Security.Cryptography.X509Certificates.X509ContentType.Pkcs12));
        return folder.At("x.pfx");
    }
}
