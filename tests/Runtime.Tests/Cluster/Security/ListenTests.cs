using System.Net;
using Akka.Configuration;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Where a node listens: on this machine alone, unless it is told otherwise and has a certificate.</summary>
public sealed class ListenTests
{
    [Fact]
    public async Task Start_AsUsual_ListensOnLoopbackAlone()
    {
        await using var node = TestNode.Start(null, listen: NodeAddress.Usual.ToString());
        Assert.Equal([IPAddress.Loopback], Door.Listening(node.Port));
    }

    [Fact]
    public async Task Start_WithCertificate_ListensWhereItIsToldAlone()
    {
        using var folder = new CertificateFolder();
        await using var node = TestNode.Start(folder.Node("a", "127.0.0.2"), listen: "127.0.0.2");
        Assert.Equal([IPAddress.Parse("127.0.0.2")], Door.Listening(node.Port));
    }

    [Theory]
    [InlineData("10.0.0.5")]
    [InlineData("10.0.0.5:4053")]
    [InlineData("node-a.example:4053")]
    [InlineData("[2001:db8::1]:4053")]
    public void Setup_OtherMachinesWithoutCertificate_IsRefused(string listen)
    {
        var address = TestNode.AddressOf(listen);
        var refusal = Assert.Throws<InputException>(() => NodeRemoting.Setup(new NodeSettings { Address = address }, Config.Empty));
        var problem = Assert.Single(refusal.Problems);
        Assert.Equal($"{address}: can be reached from other machines, so it needs certificates: make them with cluster init, or listen on 127.0.0.1",
            problem.In(Language.English));
        Assert.EndsWith("ohne sie geht nur 127.0.0.1", problem.In(Language.German), StringComparison.Ordinal);
    }

    [Fact]
    public void Setup_CertificateForAnotherAddress_IsRefused()
    {
        using var folder = new CertificateFolder();
        var certificate = folder.Node("a", "10.0.0.5", "node-a.example");
        NodeRemoting.Setup(new NodeSettings { Address = TestNode.AddressOf("10.0.0.5"), Certificate = certificate }, Config.Empty);
        NodeRemoting.Setup(new NodeSettings { Address = TestNode.AddressOf("node-a.example"), Certificate = certificate }, Config.Empty);
        var refusal = Assert.Throws<InputException>(() => NodeRemoting.Setup(new NodeSettings { Address = TestNode.AddressOf("10.0.0.6:4053"), Certificate = certificate }, Config.Empty));
        Assert.StartsWith($"10.0.0.6:4053: is not named in {folder.At("a.crt")}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", "127.0.0.1", 0)]
    [InlineData("127.0.0.1:4053", "127.0.0.1", 4053)]
    [InlineData("::1", "::1", 0)]
    [InlineData("[::1]:4053", "::1", 4053)]
    [InlineData("[::1]", "::1", 0)]
    public void Read_Loopback_IsLoopback(string text, string host, int port)
    {
        var address = TestNode.AddressOf(text);
        Assert.Equal((host, port, true), (address.Host, address.Port, address.IsLoopback));
        Assert.Equal(address, TestNode.AddressOf(address.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(":4053")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    [InlineData("127.1")]
    [InlineData("2130706433")]
    [InlineData("127.0.0.1:")]
    [InlineData("127.0.0.1:65536")]
    [InlineData("127.0.0.1:-1")]
    [InlineData("[::1")]
    [InlineData("[::1]4053")]
    [InlineData("0.0.0.0")]
    [InlineData("[::]:4053")]
    public void Read_NoAddress_IsRefused(string text)
    {
        var problems = new List<Problem>();
        Assert.Null(NodeAddress.Read(text, "--listen", problems));
        Assert.Equal($"--listen {text}", Assert.Single(problems).Place);
    }
}
