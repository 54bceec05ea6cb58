using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// A block of a district: parent of some dozens of residents' actors. Akka keeps the children of an actor in a tree that is
/// never changed, only copied: with all residents of a large district in one, to make and to stop them costs more than they do.
/// </summary>
internal sealed class Block : ActorBase
{
    /// <summary>Actors that one block is parent of, at most.</summary>
    public const int Size = 64;

    /// <summary>The recipe of a block: it does at once what it is told, on the thread of its district.</summary>
    public static Props Recipe { get; } = ActorMaker.Of(() => new Block())
        .WithDispatcher(HostingSettings.ResidentDispatcher)
        .WithMailbox(HostingSettings.SlotMailbox);

    protected override SupervisorStrategy SupervisorStrategy() => new OneForOneStrategy(
        0, Timeout.Infinite, _ => Directive.Stop, loggingEnabled: false);

    protected override bool Receive(object message)
    {
        switch (message)
        {
            case Furnish furnish:
                furnish.Make(Context);
                return true;
            case CountActors count:
                count.Actors += Context.GetChildren().Count();
                return true;
            default:
                return false;
        }
    }
}

/// <summary>Makes one more actor in the block that it is told to.</summary>
internal sealed class Furnish(Props recipe)
{
    private IActorRef? _made;

    /// <summary>Called by the block.</summary>
    public void Make(IActorContext context) => _made = context.ActorOf(recipe);

    /// <summary>The actor that was just made.</summary>
    public IActorRef Take()
    {
        IActorRef made = _made ?? throw new InvalidOperationException("the block made no actor");
        _made = null;
        return made;
    }
}

/// <summary>Counts the actors of the blocks that it is told to.</summary>
internal sealed class CountActors
{
    public int Actors { get; set; }
}
