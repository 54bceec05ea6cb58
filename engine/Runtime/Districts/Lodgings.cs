using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The actors of a district's residents: made when needed, and used again once they are vacant.</summary>
internal sealed class Lodgings
{
    private readonly ResidentProducer _producer = new();
    private readonly Props _props;
    private readonly Stack<IActorRef> _vacant = new();

    public Lodgings() => _props = Props.CreateBy(_producer)
        .WithDispatcher(HostingSettings.ResidentDispatcher)
        .WithMailbox(HostingSettings.SlotMailbox);

    /// <summary>Actors without a resident.</summary>
    public int Vacant => _vacant.Count;

    /// <summary>An actor in which the resident lives from now on.</summary>
    public IActorRef House(Resident resident, IActorContext context)
    {
        if (_vacant.TryPop(out IActorRef? actor))
        {
            actor.Tell(new MoveIn(resident), context.Self);
            return actor;
        }

        _producer.Hand(resident);
        return context.ActorOf(_props);
    }

    /// <summary>Ends the resident of an actor.</summary>
    public void Vacate(IActorRef actor, IActorRef self)
    {
        actor.Tell(MoveOut.Message, self);
        _vacant.Push(actor);
    }
}
