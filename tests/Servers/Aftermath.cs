using System.Diagnostics;

namespace CoCreation.Sim.Servers;

/// <summary>
/// Stops a server and deletes its folder when it is disposed of, and also when this process ends without a word: a shell waits at the
/// other end of a pipe, and a pipe closes however its process ends.
/// </summary>
internal sealed class Aftermath : IAsyncDisposable
{
    /// <summary>Each line is the process to stop in the end, or empty. QUIT lets PostgreSQL stop at once, without leaving anything.</summary>
    private const string Script = """
        trap '' INT TERM HUP
        while read -r line; do server=$line; done
        tries=100
        [ -z "$server" ] || kill -QUIT "$server" 2>/dev/null
        while [ -n "$server" ] && [ $tries -gt 0 ] && kill -0 "$server" 2>/dev/null; do sleep 0.1; tries=$((tries - 1)); done
        [ $tries -gt 0 ] || kill -KILL "$server"
        rm -rf "$1"
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _shell;

    public Aftermath(string folder)
    {
        ProcessStartInfo start = new("sh", ["-c", Script, "sh", folder]) { RedirectStandardInput = true };
        _shell = Process.Start(start) ?? throw new InvalidOperationException("sh did not start");
        _shell.StandardInput.AutoFlush = true;
    }

    /// <summary>Which process is to be stopped; null for none.</summary>
    public void Stops(int? process) => _shell.StandardInput.WriteLine(process);

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync().WaitAsync(Patience);
        _shell.Dispose();
    }
}
