using System.Diagnostics;

namespace CoCreation.Sim.Scenarios;

/// <summary>A node in a process of its own on this machine, which ends with this one.</summary>
internal sealed class NodeProcess : IDisposable
{
    private const string DotNet = "dotnet";
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Process _process;
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action<string> _tell;
    private volatile string? _address;

    private NodeProcess(Process process, Action<string> tell) => (_process, _tell, Ended) = (process, tell, process.WaitForExitAsync());

    /// <summary>Where it listens, as it said last; null before.</summary>
    public string? Address => _address;

    /// <summary>Ends when it listens.</summary>
    public Task Ready => _ready.Task;

    /// <summary>Ends with it.</summary>
    public Task Ended { get; }

    /// <summary>How it ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Whether it listens and has not ended.</summary>
    public bool IsLiving => _address is not null && !Ended.IsCompleted;

    /// <summary>Starts one.</summary>
    /// <param name="args">The arguments of the command "node".</param>
    /// <param name="environment">What it finds in its surroundings beside what this process does.</param>
    /// <param name="tell">Gets what it says in words, line by line.</param>
    public static NodeProcess Start(IEnumerable<string> args, IEnumerable<(string Name, string Value)> environment, Action<string> tell)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!, [.. Program(), NodeCommand.Name, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment.Append((Supervision.Variable, "1")))
        {
            start.Environment[name] = value;
        }

        NodeProcess node = new(Process.Start(start)!, tell);
        node._process.OutputDataReceived += (_, line) => node.Hear(line.Data);
        node._process.ErrorDataReceived += (_, line) => node.Pass(line.Data);
        node._process.BeginOutputReadLine();
        node._process.BeginErrorReadLine();
        return node;
    }

    /// <summary>Tells it that another node ended.</summary>
    public void Down(string address)
    {
        try
        {
            _process.StandardInput.WriteLine(Supervision.Down(address));
            _process.StandardInput.Flush();
        }
        catch (Exception fault) when (fault is IOException or InvalidOperationException)
        {
            // It has just ended itself, and whoever waits for that will see it.
        }
    }

    /// <summary>Ends it: by closing what it hears, and by force if that does not help.</summary>
    public async Task EndAsync()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The pipe is broken: it has ended.
        }

        await Ended.WaitAsync(Grace).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!Ended.IsCompleted)
        {
            Kill();
            await Ended.ConfigureAwait(false);
        }
    }

    public void Kill() => _process.Kill(entireProcessTree: true);

    public void Dispose() => _process.Dispose();

    /// <summary>This program, where it was started through the one that starts programs of .NET.</summary>
    private static string[] Program() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == DotNet ? [Environment.GetCommandLineArgs()[0]] : [];

    private void Hear(string? line)
    {
        if (line is not null && Supervision.Heard(line) is { } address)
        {
            _address = address;
            _ready.TrySetResult();
        }
    }

    /// <summary>Where a program fails, the places in it that follow are of no use here.</summary>
    private void Pass(string? line)
    {
        if (!string.IsNullOrWhiteSpace(line) && !char.IsWhiteSpace(line[0]))
        {
            _tell(line);
        }
    }
}
