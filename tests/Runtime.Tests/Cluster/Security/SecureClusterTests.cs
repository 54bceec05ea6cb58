using Akka.Actor;
using Akka.Cluster;
using Akka.Cluster.Tools.Singleton;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A cluster and its singleton do with what the door lets in.</summary>
public sealed class SecureClusterTests : IDisposable
{
    private const string Clustered = "akka.actor.provider = cluster\nakka.remote.log-remote-lifecycle-events = on\n" + TestNode.Logging;

    private readonly CertificateFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Join_TwoNodes_SingletonAnswersBoth()
    {
        await using var a = TestNode.Start(_folder.Node("a"), Clustered);
        await using var b = TestNode.Start(_folder.Node("b"), Clustered);
        await Akka.Cluster.Cluster.Get(a.System).JoinAsync(a.Address).WaitAsync(Runs.Patience);
        await Akka.Cluster.Cluster.Get(b.System).JoinAsync(a.Address).WaitAsync(Runs.Patience);
        Assert.Equal("to a", await Proxy(a).Ask<string>("to a", Runs.Patience));
        Assert.Equal("to a", await Proxy(b).Ask<string>("to a", Runs.Patience));
        string[] refusals = ["[ERROR]", "is closed", "is refused", "Rejected", "No serializer binding", "Deserialization failed"];
        Assert.DoesNotContain(a.Log.Lines.Concat(b.Log.Lines), line => refusals.Any(refusal => line.Contains(refusal, StringComparison.Ordinal)));
    }

    private static IActorRef Proxy(TestNode node)
    {
        var settings = ClusterSingletonManagerSettings.Create(node.System);
        node.System.ActorOf(ClusterSingletonManager.Props(Props.Create<Single>(), PoisonPill.Instance, settings), "manager");
        return node.System.ActorOf(ClusterSingletonProxy.Props("/user/manager", ClusterSingletonProxySettings.Create(node.System)));
    }

    private sealed class Single : UntypedActor
    {
        protected override void OnReceive(object message) => Sender.Tell(message, Self);
    }
}
