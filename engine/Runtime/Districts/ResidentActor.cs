using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// The actor of one resident. It alone holds the resident, and speaks to its district alone. After a network has ended its actor is
/// vacant until the district houses the next one in it, which is far cheaper than to stop an actor and make another.
/// </summary>
internal sealed class ResidentActor(Resident resident) : ActorBase
{
    private Resident? _resident = resident;

    protected override bool Receive(object message)
    {
        switch (message)
        {
            case DistrictStep step when _resident is not null:
                step.Take(_resident);
                return true;
            case Glance glance when _resident is not null:
                glance.Take(_resident);
                return true;
            case MoveIn move when _resident is null:
                _resident = move.Resident;
                return true;
            case MoveOut:
                _resident = null;
                return true;
            default:
                return false;
        }
    }
}

/// <summary>Houses a resident in a vacant actor.</summary>
internal sealed record MoveIn(Resident Resident);

/// <summary>Ends the resident of an actor, which is vacant from then on.</summary>
internal sealed record MoveOut
{
    private MoveOut()
    {
    }

    public static MoveOut Message { get; } = new();
}

/// <summary>A question that a district tells a resident between ticks. If it throws, that is not the resident's fault.</summary>
internal sealed class Glance(Func<Resident, object?> look)
{
    public object? Seen { get; private set; }

    public Exception? Fault { get; private set; }

    /// <summary>Called by the resident's actor.</summary>
    public void Take(Resident resident)
    {
        try
        {
            Seen = look(resident);
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
    }
}

/// <summary>Hands the next resident to the actor that is made for it, so that all residents share one recipe.</summary>
internal sealed class ResidentProducer : IIndirectActorProducer
{
    private Resident? _next;

    public Type ActorType => typeof(ResidentActor);

    public void Hand(Resident resident) => _next = resident;

    public ActorBase Produce()
    {
        Resident resident = _next ?? throw new InvalidOperationException("a resident's actor is never made again");
        _next = null;
        return new ResidentActor(resident);
    }

    public void Release(ActorBase actor)
    {
    }
}
