using Akka.Actor;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Benchmarks;

/// <summary>Akka's defaults: children with the default mailbox on the default dispatcher answer their parent.</summary>
internal sealed class DefaultParent : UntypedActor
{
    private readonly List<IActorRef> _children = [];
    private readonly EmptyStep _step = new();
    private RunTicks? _run;
    private int _answers;
    private int _ticks;

    public DefaultParent(int children)
    {
        for (uint i = 0; i < children; i++)
        {
            Idler resident = new(ResidentId.OfParticipant(i));
            _children.Add(Context.ActorOf(Props.Create(() => new DefaultChild(resident))));
        }
    }

    protected override void OnReceive(object message)
    {
        if (message is RunTicks run)
        {
            (_run, _ticks) = (run, 0);
            TellAll();
        }
        else if (++_answers == _children.Count)
        {
            _ticks++;
            TellAll();
        }
    }

    private void TellAll()
    {
        _answers = 0;
        if (_ticks == _run!.Ticks)
        {
            _run.Done.SetResult();
            return;
        }

        foreach (IActorRef child in _children)
        {
            child.Tell(_step, Self);
        }
    }
}

/// <summary>Holds a resident and answers.</summary>
internal sealed class DefaultChild(Resident resident) : UntypedActor
{
    protected override void OnReceive(object message)
    {
        resident.TakeStep(null!);
        Sender.Tell(Stepped.Instance, Self);
    }
}
