using System.Diagnostics;

namespace CoCreation.Sim.Scenarios;

/// <summary>The process that started this node, as the node hears it: through standard input, which closes when that process ends.</summary>
internal static class Supervisor
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(4);

    /// <summary>Begins to listen.</summary>
    /// <param name="input">Where the commands come from.</param>
    /// <param name="onDown">Gets a node that is to be taken for dead.</param>
    /// <param name="onGone">Is told that nobody watches any more.</param>
    public static void Hear(TextReader input, Action<string> onDown, Action onGone) =>
        new Thread(() =>
        {
            while (NextOf(input) is { } line)
            {
                if (Supervision.Downed(line) is { } address)
                {
                    onDown(address);
                }
            }

            onGone();
        })
        {
            IsBackground = true,
            Name = "supervisor",
        }.Start();

    /// <summary>Makes sure that this process ends soon, whatever may hold it up: timers, too, may wait for a thread that is busy.</summary>
    public static void EndSoon() => new Thread(() =>
    {
        Thread.Sleep(Grace);
        using Process own = Process.GetCurrentProcess();
        own.Kill();
    })
    {
        IsBackground = true,
        Name = "end",
    }.Start();

    private static string? NextOf(TextReader input)
    {
        try
        {
            return input.ReadLine();
        }
        catch (IOException)
        {
            return null;
        }
    }
}
