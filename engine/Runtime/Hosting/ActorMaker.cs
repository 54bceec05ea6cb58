using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Makes an actor by a function. Akka would take the same as an expression, of which it compiles every argument for every actor: a part of a
/// millisecond each, and there are hundreds of districts and links.
/// </summary>
internal sealed class ActorMaker<TActor>(Func<TActor> make) : IIndirectActorProducer
    where TActor : ActorBase
{
    /// <inheritdoc/>
    public Type ActorType => typeof(TActor);

    /// <inheritdoc/>
    public ActorBase Produce() => make();

    /// <inheritdoc/>
    public void Release(ActorBase actor)
    {
    }
}

/// <summary>What actors are made from.</summary>
internal static class ActorMaker
{
    /// <summary>For an actor that a function makes, each time that it is asked.</summary>
    public static Props Of<TActor>(Func<TActor> make)
        where TActor : ActorBase => Props.CreateBy(new ActorMaker<TActor>(make));
}
