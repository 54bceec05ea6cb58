using Akka.Actor;
using Akka.Event;
using Akka.Remote.Transport;
using Akka.Remote.Transport.DotNetty;

namespace CoCreation.Sim.Runtime;

/// <summary>Lets a node with a certificate knock before it connects.</summary>
internal sealed class KnockingProvider : ITransportAdapterProvider
{
    public Transport Create(Transport wrappedTransport, ExtendedActorSystem system) =>
        new KnockingTransport(
            wrappedTransport,
            system.Settings.Setup.Get<DotNettySslSetup>().Value,
            Logging.GetLogger(system, typeof(KnockingTransport)),
            system.Settings.Config.GetTimeSpan("akka.remote.dot-netty.tcp.connection-timeout"));
}
