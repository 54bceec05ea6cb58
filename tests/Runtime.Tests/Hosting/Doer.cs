using Akka.Actor;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>An actor that does what it is told, and answers with what comes of it if somebody asked.</summary>
internal sealed class Doer : UntypedActor
{
    public static Props On(string dispatcher) =>
        Props.Create(() => new Doer()).WithDispatcher(dispatcher).WithMailbox(HostingSettings.SlotMailbox);

    protected override void OnReceive(object message)
    {
        if (((Func<object?>)message)() is { } answer)
            Sender.Tell(answer, Self);
    }
}
