using Akka.Actor;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Benchmarks;

/// <summary>The hosting of the simulation: children with a slot mailbox, run in line by a parent on a thread of its own.</summary>
internal sealed class SlotParent : UntypedActor
{
    private readonly List<IActorRef> _children = [];
    private readonly EmptyStep _step = new();

    public SlotParent(int children)
    {
        Producer producer = new();
        Props props = Props.CreateBy(producer).WithDispatcher(HostingSettings.ResidentDispatcher).WithMailbox(HostingSettings.SlotMailbox);
        for (uint i = 0; i < children; i++)
        {
            producer.Next = new Idler(ResidentId.OfParticipant(i));
            _children.Add(Context.ActorOf(props));
        }
    }

    public static Props With(int children) =>
        Props.Create(() => new SlotParent(children)).WithDispatcher(HostingSettings.DistrictDispatcher);

    protected override void OnReceive(object message)
    {
        RunTicks run = (RunTicks)message;
        for (int tick = 0; tick < run.Ticks; tick++)
        {
            foreach (IActorRef child in _children)
            {
                _step.IsTaken = false;
                child.Tell(_step, Self);
                if (!_step.IsTaken)
                {
                    run.Done.SetException(new InvalidOperationException("a child did not take its step"));
                    return;
                }
            }
        }

        run.Done.SetResult();
    }

    private sealed class Producer : IIndirectActorProducer
    {
        public Resident Next { get; set; } = null!;

        public Type ActorType => typeof(SlotChild);

        public ActorBase Produce() => new SlotChild(Next);

        public void Release(ActorBase actor)
        {
        }
    }
}

/// <summary>Holds a resident and marks the step as taken.</summary>
internal sealed class SlotChild(Resident resident) : ActorBase
{
    protected override bool Receive(object message)
    {
        resident.TakeStep(null!);
        ((EmptyStep)message).IsTaken = true;
        return true;
    }
}
