using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>Parent of the writer of an epoch: when the writer is lost, for whatever reason, the epoch is over.</summary>
internal sealed class StoreGuard(string stream, Action<Exception> lost) : UntypedActor
{
    private IActorRef _writer = ActorRefs.Nobody;

    protected override void PreStart()
    {
        _writer = Context.ActorOf(ActorMaker.Of(() => new JournalWriter(stream)), "writer");
        Context.Watch(_writer);
    }

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(0, Timeout.Infinite, _ => Directive.Stop, loggingEnabled: false);

    protected override void OnReceive(object message)
    {
        switch (message)
        {
            case JournalWriter.Keep: _writer.Forward(message); break;
            case JournalWriter.Lost failure: lost(failure.Cause); break;
            case Terminated: lost(new IOException("the writer of the journal ended")); break;
            default: Unhandled(message); break;
        }
    }
}
