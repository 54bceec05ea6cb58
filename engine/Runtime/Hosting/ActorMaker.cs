using Akka.Actor;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Makes an actor by a function. Akka would take the same as an expression, of which it compiles every argument for every actor: a part of a
/// millisecond each, and there are hundreds of districts and links.
/// </summary>
internal sealed class ActorMaker : IIndirectActorProducer
{
    private readonly Func<ActorBase> _make;

    private ActorMaker(Type type, Func<ActorBase> make) => (ActorType, _make) = (type, make);

    /// <inheritdoc/>
    public Type ActorType { get; }

    /// <summary>For an actor that a function makes, each time that it is asked.</summary>
    public static Props Of<TActor>(Func<TActor> make)
        where TActor : ActorBase => Props.CreateBy(new ActorMaker(typeof(TActor), make));

    /// <inheritdoc/>
    public ActorBase Produce() => _make();

    /// <inheritdoc/>
    public void Release(ActorBase actor)
    {
    }
}
