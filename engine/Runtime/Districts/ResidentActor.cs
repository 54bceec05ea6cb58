using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Runtime;

/// <summary>The actor of one resident. It alone holds the resident, and speaks to its district alone.</summary>
internal sealed class ResidentActor(Resident resident) : ActorBase
{
    protected override bool Receive(object message)
    {
        switch (message)
        {
            case DistrictStep step:
                step.Take(resident);
                return true;
            case Glance glance:
                glance.Take(resident);
                return true;
            default:
                return false;
        }
    }
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
