using System.Buffers.Binary;
using System.Text;
using Akka.Actor;
using Akka.Serialization;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What a node reads has a length and a type that we know; it outlives everything else. Without TLS, so that anyone gets as far as that.</summary>
public sealed class ForeignFrameTests
{
    [Theory]
    [InlineData(NodeRemoting.MaximumFrameBytes + 1, "Adjusted frame length exceeds 262144")]
    [InlineData(int.MaxValue, "Adjusted frame length exceeds 262144")]
    [InlineData(-1, "negative pre-adjustment length field")]
    public async Task Connect_FrameOfRefusedLength_IsClosedAndLogged(int length, string logged)
    {
        await using var node = TestNode.Start(null);
        await using var peer = TestNode.Start(null);
        var header = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(header, length);
        Assert.Equal("", await Door.Answer(node.Port, header));
        await node.Log.Line(logged);
        await AssertLivesOn(node, peer);
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("\u0004\0\0\0what")]
    public async Task Connect_AnotherProtocol_IsClosedWithoutAnAnswer(string text)
    {
        await using var node = TestNode.Start(null);
        await using var peer = TestNode.Start(null);
        Assert.Equal("", await Door.Answer(node.Port, Encoding.ASCII.GetBytes(text)));
        await AssertLivesOn(node, peer);
    }

    /// <summary>It is told goodbye.</summary>
    [Fact]
    public async Task Connect_Silence_IsClosed()
    {
        await using var node = TestNode.Start(null);
        Assert.InRange((await Door.Answer(node.Port, [])).Length, 0, 8);
    }

    [Fact]
    public async Task Ask_LongestFrameOfOurs_IsAnswered()
    {
        await using var node = TestNode.Start(null);
        await using var peer = TestNode.Start(null);
        var frame = new byte[128 * 1024];
        Random.Shared.NextBytes(frame);
        Assert.Equal(frame, await peer.Ask(node, frame));
    }

    /// <summary>The sender's default writes any type as JSON with the name of the type, and the reader's default makes it.</summary>
    [Fact]
    public async Task Tell_TypeThatWeDoNotKnow_IsRefusedAndLogged() => await AssertRefused(new Forged(1), "", "serializer 1 is closed");

    [Fact]
    public async Task Tell_SerializerThatWeDoNotKnow_IsRefusedAndLogged() =>
        await AssertRefused(new Forged(1), Own(typeof(Forger)), "Cannot find serializer with id [9999]");

    [Fact]
    public async Task Tell_ManifestThatWeDoNotKnow_IsRefusedAndLogged() =>
        await AssertRefused(new Forged(1), Own(typeof(Mimic)), "Unimplemented deserialization of message with manifest [forged]");

    [Fact]
    public async Task ActorOf_DeployedFromAfar_IsRefusedAndLogged()
    {
        await using var node = TestNode.Start(null);
        await using var peer = TestNode.Start(null);
        await using var stranger = TestNode.StartStranger();
        stranger.System.ActorOf(Props.Create<Intruder>().WithDeploy(new Deploy(new RemoteScope(node.Address))), "intruder");
        await node.Log.Line("serializer 3 is closed");
        await AssertLivesOn(node, peer);
    }

    [Fact]
    public async Task Tell_UnregisteredType_IsNotSent()
    {
        await using var node = TestNode.Start(null);
        await using var peer = TestNode.Start(null);
        node.EchoOf(peer).Tell(new Forged(1), node.System.DeadLetters);
        await node.Log.Line("No serializer binding found for type Forged");
        await AssertLivesOn(node, peer);
    }

    private static async Task AssertRefused(object message, string config, string logged)
    {
        await using var node = TestNode.Start(null);
        await using var peer = TestNode.Start(null);
        await using var stranger = TestNode.StartStranger(config);
        stranger.EchoOf(node).Tell(message, stranger.System.DeadLetters);
        await node.Log.Line(logged);
        await AssertLivesOn(node, peer);
    }

    private static async Task AssertLivesOn(TestNode node, TestNode peer)
    {
        Assert.Equal("still there", await peer.Ask(node, "still there"));
        Assert.Equal(["still there"], node.Heard.Lines);
    }

    private static string Own(Type serializer) => $$"""
        akka.actor { serializers.own = "{{serializer.AssemblyQualifiedName}}", serialization-bindings { "{{typeof(Forged).AssemblyQualifiedName}}" = own } }
        """;

    private sealed record Forged(int Number);

    private sealed class Forger(ExtendedActorSystem system) : SerializerWithStringManifest(system)
    {
        public override int Identifier => 9999;

        public override string Manifest(object o) => "forged";

        public override byte[] ToBinary(object obj) => [1];

        public override object FromBinary(byte[] bytes, string manifest) => throw new NotSupportedException();
    }

    /// <summary>Says that it is Akka's own serializer for its small messages.</summary>
    private sealed class Mimic(ExtendedActorSystem system) : SerializerWithStringManifest(system)
    {
        public override int Identifier => 16;

        public override string Manifest(object o) => "forged";

        public override byte[] ToBinary(object obj) => [1];

        public override object FromBinary(byte[] bytes, string manifest) => throw new NotSupportedException();
    }

    private sealed class Intruder : UntypedActor
    {
        protected override void OnReceive(object message) => Unhandled(message);
    }
}
