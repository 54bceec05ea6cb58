using Akka.Configuration;
using Akka.Dispatch;

namespace CoCreation.Sim.Runtime;

/// <summary>Makes the dispatcher of residents.</summary>
internal sealed class ResidentDispatcherConfigurator : MessageDispatcherConfigurator
{
    private readonly InLineDispatcher _dispatcher;

    /// <summary>Made by the actor system from its configuration.</summary>
    public ResidentDispatcherConfigurator(Config config, IDispatcherPrerequisites prerequisites)
        : base(config, prerequisites) => _dispatcher = new InLineDispatcher(this);

    /// <inheritdoc/>
    public override MessageDispatcher Dispatcher() => _dispatcher;

    /// <summary>Runs a mailbox on the calling thread: when a tell returns, the message has been received.</summary>
    private sealed class InLineDispatcher(MessageDispatcherConfigurator configurator) : MessageDispatcher(configurator)
    {
        protected override void ExecuteTask(IRunnable run) => run.Run();

        protected override void Shutdown()
        {
        }
    }
}
