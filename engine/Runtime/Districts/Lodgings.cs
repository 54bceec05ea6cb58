using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The actors of a district's residents, by blocks: made when needed, and used again once they are vacant.</summary>
internal sealed class Lodgings
{
    private readonly ResidentProducer _producer = new();
    private readonly List<IActorRef> _blocks = [];
    private readonly Stack<IActorRef> _vacant = new();
    private readonly Furnish _furnish;
    private int _made;

    public Lodgings() => _furnish = new Furnish(Props.CreateBy(_producer)
        .WithDispatcher(HostingSettings.ResidentDispatcher)
        .WithMailbox(HostingSettings.SlotMailbox));

    /// <summary>An actor in which the resident lives from now on.</summary>
    public IActorRef House(Resident resident, IActorContext context)
    {
        if (_vacant.TryPop(out IActorRef? actor))
        {
            actor.Tell(new MoveIn(resident), context.Self);
            return actor;
        }

        if (_made++ % Block.Size == 0)
        {
            _blocks.Add(context.ActorOf(Block.Recipe));
        }

        _producer.Hand(resident);
        _blocks[^1].Tell(_furnish, context.Self);
        return _furnish.Take();
    }

    /// <summary>Ends the resident of an actor.</summary>
    public void Vacate(IActorRef actor, IActorRef self)
    {
        actor.Tell(MoveOut.Message, self);
        _vacant.Push(actor);
    }

    /// <summary>How many actors have a resident, as their blocks count them.</summary>
    public int Count(IActorRef self)
    {
        CountActors count = new();
        _blocks.ForEach(block => block.Tell(count, self));
        return count.Actors - _vacant.Count;
    }
}
