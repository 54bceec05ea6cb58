using Akka.Configuration;
using Akka.Dispatch;

namespace CoCreation.Sim.Runtime;

/// <summary>Makes the dispatcher of districts, with as many threads as "threads" says.</summary>
internal sealed class DistrictDispatcherConfigurator : MessageDispatcherConfigurator
{
    private readonly OwnThreadsDispatcher _dispatcher;

    /// <summary>Made by the actor system from its configuration.</summary>
    public DistrictDispatcherConfigurator(Config config, IDispatcherPrerequisites prerequisites)
        : base(config, prerequisites) => _dispatcher = new OwnThreadsDispatcher(this, config.GetInt("threads", 1));

    /// <inheritdoc/>
    public override MessageDispatcher Dispatcher() => _dispatcher;

    /// <summary>
    /// Own threads with a plain queue, not the thread pool, whose timers a long step would delay. Threads start with the first work
    /// and again after a shutdown.
    /// </summary>
    private sealed class OwnThreadsDispatcher(MessageDispatcherConfigurator configurator, int threads) : MessageDispatcher(configurator)
    {
        private readonly Queue<IRunnable> _queue = new();
        private int _running;
        private int _waiting;
        private bool _isShut;

        protected override void ExecuteTask(IRunnable run)
        {
            lock (_queue)
            {
                _queue.Enqueue(run);
                _isShut = false;
                if (_queue.Count <= _waiting)
                {
                    Monitor.Pulse(_queue);
                }
                else if (_running < threads)
                {
                    _running++;
                    new Thread(Work) { IsBackground = true, Name = "district" }.Start();
                }
            }
        }

        protected override void Shutdown()
        {
            lock (_queue)
            {
                _isShut = true;
                Monitor.PulseAll(_queue);
            }
        }

        private void Work()
        {
            while (Next() is { } run)
            {
                run.Run();
            }
        }

        private IRunnable? Next()
        {
            lock (_queue)
            {
                IRunnable? run;
                while (!_queue.TryDequeue(out run) && !_isShut)
                {
                    _waiting++;
                    Monitor.Wait(_queue);
                    _waiting--;
                }

                _running -= run is null ? 1 : 0;
                return run;
            }
        }
    }
}
