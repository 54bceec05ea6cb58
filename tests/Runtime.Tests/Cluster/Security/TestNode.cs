using Akka.Actor;
using Akka.Actor.Setup;
using Akka.Configuration;
using CoCreation.Sim.Kernel;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A node on a port of its own that answers what it is told, and writes down what it heard and what it logged.</summary>
internal sealed class TestNode : IAsyncDisposable
{
    public const string Logging = "akka { loglevel = DEBUG, stdout-loglevel = OFF, loggers = [], log-dead-letters = off }";

    private const string Remote = "akka.actor.provider = remote\n" + Logging;

    private TestNode(ActorSystemSetup setup)
    {
        System = ActorSystem.Create("node", setup);
        Log.Follow(System);
        System.ActorOf(Props.Create(() => new Echo(Heard)), "echo");
    }

    public ActorSystem System { get; }

    public Transcript Log { get; } = new();

    public Transcript Heard { get; } = new();

    public Address Address => ((ExtendedActorSystem)System).Provider.DefaultAddress;

    public int Port => Address.Port!.Value;

    /// <summary>A node as we make them.</summary>
    public static TestNode Start(NodeCertificate? certificate, string config = Remote, string listen = "127.0.0.1") =>
        new(NodeRemoting.Setup(new NodeSettings { Address = AddressOf(listen), Certificate = certificate }, ConfigurationFactory.ParseString(config)));

    /// <summary>A stranger: remoting as it comes, without our rules.</summary>
    public static TestNode StartStranger(string config = "") => new(ActorSystemSetup.Create(BootstrapSetup.Create().WithConfig(
        ConfigurationFactory.ParseString(config)
            .WithFallback("akka.remote.dot-netty.tcp { hostname = \"127.0.0.1\", port = 0 }")
            .WithFallback(Remote))));

    public static NodeAddress AddressOf(string text)
    {
        var problems = new List<Problem>();
        var address = NodeAddress.Read(text, "--listen", problems);
        Assert.Empty(problems);
        return address!;
    }

    public ActorSelection EchoOf(TestNode other) => System.ActorSelection($"{other.Address}/user/echo");

    /// <summary>Asks another node's echo; the answer is what was asked.</summary>
    public async Task<object> Ask(TestNode other, object word) => await EchoOf(other).Ask<object>(word, Runs.Patience);

    public async ValueTask DisposeAsync()
    {
        await System.Terminate();
        System.Dispose();
    }

    private sealed class Echo(Transcript heard) : UntypedActor
    {
        protected override void OnReceive(object message)
        {
            heard.Add(message.ToString()!);
            Sender.Tell(message, Self);
        }
    }
}
