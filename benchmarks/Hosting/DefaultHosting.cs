using Akka.Actor;

namespace CoCreation.Sim.Benchmarks;

/// <summary>The same work on Akka's defaults: default mailbox and dispatcher, and every child answers its parent.</summary>
internal sealed class DefaultHosting : IAsyncDisposable
{
    private readonly ActorSystem _system = ActorSystem.Create("defaults", "akka { loglevel = OFF, stdout-loglevel = OFF }");
    private readonly List<IActorRef> _parents = [];

    /// <summary>Makes the actors and waits until each has answered once.</summary>
    public static async Task<DefaultHosting> StartAsync(int children, int parents)
    {
        DefaultHosting hosting = new();
        for (int i = 0; i < parents; i++)
        {
            hosting._parents.Add(hosting._system.ActorOf(Props.Create(() => new Parent(children / parents))));
        }

        await hosting.RunAsync(1).ConfigureAwait(false);
        return hosting;
    }

    /// <summary>Every child receives so many messages, each after all answers to the one before.</summary>
    public Task RunAsync(int ticks) => Task.WhenAll(_parents.Select(parent =>
    {
        TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        parent.Tell(new Run(ticks, done), ActorRefs.NoSender);
        return done.Task;
    }));

    public async ValueTask DisposeAsync() => await _system.Terminate().ConfigureAwait(false);

    private sealed record Run(int Ticks, TaskCompletionSource Done);

    private sealed record EmptyStep
    {
        public static readonly EmptyStep Instance = new();
    }

    private sealed record Stepped
    {
        public static readonly Stepped Instance = new();
    }

    private sealed class Parent : UntypedActor
    {
        private readonly List<IActorRef> _children = [];
        private Run? _run;
        private int _answers;
        private int _ticks;

        public Parent(int children)
        {
            for (int i = 0; i < children; i++)
            {
                _children.Add(Context.ActorOf(Props.Create(() => new Child())));
            }
        }

        protected override void OnReceive(object message)
        {
            if (message is Run run)
            {
                (_run, _ticks) = (run, 0);
                TellAll();
            }
            else if (++_answers == _children.Count)
            {
                if (++_ticks == _run!.Ticks)
                {
                    _run.Done.SetResult();
                }
                else
                {
                    TellAll();
                }
            }
        }

        private void TellAll()
        {
            _answers = 0;
            foreach (IActorRef child in _children)
            {
                child.Tell(EmptyStep.Instance, Self);
            }
        }
    }

    private sealed class Child : UntypedActor
    {
        protected override void OnReceive(object message) => Sender.Tell(Stepped.Instance, Self);
    }
}
