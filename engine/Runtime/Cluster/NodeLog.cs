using Akka.Event;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Writes to the error stream, a line each, whom a node refused and what failed in it. That other nodes come, go and are late is no news
/// here: it is in the status.
/// </summary>
internal sealed class NodeLog : MinimalLogger
{
    private const string Own = "/user/";

    private const string Consequence = "is now gated";

    private static readonly string[] Refusals = ["Rejected", "TLS", "andshake", "frame length", "length field", "eserialization", "erializer"];

    /// <inheritdoc/>
    protected override void Log(object message)
    {
        if (message is LogEvent entry && $"{entry.Message}".Split('\n')[0].TrimEnd() is var text && (IsOurs(entry) || IsRefusal(text)))
        {
            Console.Error.WriteLine(entry.Cause is { } fault ? $"{text}: {fault.GetBaseException().Message.Split('\n')[0].TrimEnd()}" : text);
        }
    }

    private static bool IsRefusal(string text) => Refusals.Any(text.Contains) && !text.Contains(Consequence, StringComparison.Ordinal);

    private static bool IsOurs(LogEvent entry) => entry is Error && entry.LogSource.Contains(Own, StringComparison.Ordinal);
}
