using Akka.Event;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Writes to the error stream, a line each, whom a node refused and what failed in it. That other nodes come, go and are late is no news
/// here: it is in the status.
/// </summary>
internal sealed class NodeLog : MinimalLogger
{
    private const string Own = "/user/";

    private static readonly string[] Refusals = ["Rejected", "TLS", "andshake", "frame length", "length field", "eserialization", "erializer"];

    /// <inheritdoc/>
    protected override void Log(object message)
    {
        if (message is LogEvent entry && $"{entry.Message}" is var text && (IsOurs(entry) || Refusals.Any(text.Contains)))
        {
            string cause = entry.Cause is { } fault ? $": {fault.GetBaseException().Message}" : "";
            Console.Error.WriteLine($"{text}{cause}".ReplaceLineEndings(" "));
        }
    }

    private static bool IsOurs(LogEvent entry) => entry is Error && entry.LogSource.Contains(Own, StringComparison.Ordinal);
}
