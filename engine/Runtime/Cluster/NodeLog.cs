using Akka.Event;

namespace CoCreation.Sim.Runtime;

/// <summary>Writes what an actor system has to say to the error stream, a line each; results alone go to the other.</summary>
internal sealed class NodeLog : MinimalLogger
{
    /// <inheritdoc/>
    protected override void Log(object message)
    {
        if (message is LogEvent entry)
        {
            string cause = entry.Cause is { } fault ? $": {fault.GetBaseException().Message}" : "";
            Console.Error.WriteLine($"{entry.Message}{cause}".ReplaceLineEndings(" "));
        }
    }
}
