using System.Text.Json;
using Akka.Actor;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Whatever nodes tell each other comes out as it was.</summary>
public sealed class ClusterSerializerTests : IDisposable
{
    private static readonly EpochId Epoch = new("/runs/a/journal.db/a", 3);
    private static readonly ClusterOrder Order = new("a", "/runs/a/journal.db", [1, 2, 3], 520) { Ticket = "t", KeepCheckpoints = 4, Nodes = 2 };
    private static readonly KeptCheckpoint Kept = new(52, 2, [1, 1]);

    private static readonly ClusterMessage[] Messages =
    [
        new ClusterMessage.Hello(),
        new ClusterMessage.Present("0.1.0", null),
        new ClusterMessage.Present("0.1.0", Order),
        new ClusterMessage.Open(Epoch, Order, [new NodePlace("akka.tcp://cocreation@127.0.0.1:1", 0, 64)], Kept),
        new ClusterMessage.Opened(Epoch),
        new ClusterMessage.Grant(Epoch, 9, 1),
        new ClusterMessage.Capture(Epoch, 52),
        new ClusterMessage.Saved(Epoch, 52, [new SavedPart(0, 1)]),
        new ClusterMessage.Close(Epoch, true),
        new ClusterMessage.Failed(Epoch, new NodeFault(NodeFaultKind.Bug, 7, "„ä“", "17@83")),
        new ClusterMessage.Leaving("127.0.0.1:1"),
        new ClusterMessage.MayLeave(),
        new ClusterMessage.Do(Order),
        new ClusterMessage.Stop(Order.Name),
        new ClusterMessage.Ask(),
        new ClusterMessage.Answer(new ClusterStatus([new NodeStatus("127.0.0.1:1", "Up", true, 64, true)], ClusterState.Running)
        {
            Run = Order.Name,
            LettersPerSecond = 1.5,
            Trouble = new Bilingual("lost", "verloren"),
            Fault = new ClusterFault(ClusterFaultKind.Store, 8, "full"),
        }),
    ];

    private readonly ActorSystem _system = ActorSystem.Create("words");

    public void Dispose() => _system.Dispose();

    [Fact]
    public void ToBinary_EveryMessage_IsReadAgain_AndIsWhatNodesOfBeforeWrote()
    {
        Assert.Equal(typeof(ClusterMessage).GetNestedTypes().OrderBy(type => type.Name), Messages.Select(message => message.GetType()).Distinct().OrderBy(type => type.Name));
        var serializer = new ClusterSerializer((ExtendedActorSystem)_system);
        Assert.All(Messages, message =>
        {
            var bytes = serializer.ToBinary(message);
            Assert.Equal(JsonSerializer.SerializeToUtf8Bytes(message, message.GetType()), bytes);
            Assert.Equal(bytes, serializer.ToBinary(serializer.FromBinary(bytes, serializer.Manifest(message))));
        });
    }

    [Theory]
    [InlineData("Grant", "{")]
    [InlineData("Grant", "null")]
    [InlineData("Unknown", "{}")]
    public void FromBinary_SomethingElse_IsRefused(string manifest, string text) => Assert.Throws<InvalidDataException>(() =>
        new ClusterSerializer((ExtendedActorSystem)_system).FromBinary(System.Text.Encoding.UTF8.GetBytes(text), manifest));
}
