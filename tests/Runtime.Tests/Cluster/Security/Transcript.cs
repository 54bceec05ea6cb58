using Akka.Actor;
using Akka.Event;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>What was said, by an actor system or by its echo; whoever waits for something is told when it comes.</summary>
internal sealed class Transcript
{
    private readonly Lock _gate = new();
    private readonly List<string> _lines = [];
    private readonly List<(string Part, TaskCompletionSource<string> Found)> _waiting = [];

    public string[] Lines
    {
        get
        {
            lock (_gate)
                return [.. _lines];
        }
    }

    public void Add(string line)
    {
        lock (_gate)
        {
            _lines.Add(line);
            foreach (var (_, found) in _waiting.Where(wait => line.Contains(wait.Part, StringComparison.Ordinal)))
                found.TrySetResult(line);
        }
    }

    /// <summary>The first line with a part, as soon as there is one.</summary>
    public async Task<string> Line(string part)
    {
        var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            _waiting.Add((part, found));
            if (_lines.FirstOrDefault(line => line.Contains(part, StringComparison.Ordinal)) is { } known)
                found.SetResult(known);
        }

        try
        {
            return await found.Task.WaitAsync(Runs.Patience);
        }
        catch (TimeoutException fault)
        {
            throw new TimeoutException($"nobody said \"{part}\", but:\n{string.Join('\n', Lines)}", fault);
        }
    }

    /// <summary>Writes down what a system logs.</summary>
    public void Follow(ActorSystem system) =>
        system.EventStream.Subscribe(system.ActorOf(Props.Create(() => new Listener(this))), typeof(LogEvent));

    private sealed class Listener : UntypedActor
    {
        private readonly Transcript _transcript;

        public Listener(Transcript transcript) => _transcript = transcript;

        protected override void OnReceive(object message) => _transcript.Add(message.ToString()!);
    }
}
