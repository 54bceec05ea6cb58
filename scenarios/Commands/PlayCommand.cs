using System.CommandLine;
using System.Diagnostics;
using System.Net.Sockets;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Live;

namespace CoCreation.Sim.Scenarios;

/// <summary>"play": the live page, in which a world is watched, changed and gone back in.</summary>
internal static class PlayCommand
{
    public const string Name = "play";

    /// <param name="args">The arguments as they were typed, for the provenance of runs that are saved.</param>
    /// <param name="models">The models that there are.</param>
    /// <param name="texts">In which language.</param>
    public static Command Create(IReadOnlyList<string> args, ModelLibrary models, Texts texts)
    {
        PlayOptions options = new(texts);
        Command command = new(Name, texts.PlayCommand);
        command.Arguments.Add(options.Asked);
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            LiveSettings settings = options.Read(parsed, models, texts.Language);
            return PerformAsync(settings, !parsed.GetValue(options.NoBrowser), new PlayHost(Failure.Typed(args), models, settings.World), texts);
        });
        return command;
    }

    private static async Task<int> PerformAsync(LiveSettings settings, bool hasBrowser, PlayHost host, Texts texts)
    {
        if (!Directory.Exists(LiveSettings.BuiltPage))
        {
            await Console.Error.WriteLineAsync(texts.NoPage).ConfigureAwait(false);
            return ExitCode.WorldFault;
        }

        using StopSignal stop = new();
        LiveServer server = await StartAsync(settings, host).ConfigureAwait(false);
        await using (server.ConfigureAwait(false))
        {
            Console.WriteLine(texts.PlayedAt(server.Link.ToString()));
            if (server.ViewerLink is { } link)
            {
                Console.WriteLine(texts.WatchedAt(link.ToString()));
            }

            Console.WriteLine(texts.PlayEnds);
            if (hasBrowser)
            {
                Open(server.Link);
            }

            await Task.Delay(Timeout.Infinite, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return ExitCode.Done;
    }

    /// <exception cref="InputException">Somebody else listens at the port.</exception>
    private static async Task<LiveServer> StartAsync(LiveSettings settings, PlayHost host)
    {
        try
        {
            return await LiveServer.StartAsync(host.ToLive(), settings).ConfigureAwait(false);
        }
        catch (IOException fault) when (fault.GetBaseException() is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
        {
            throw new InputException([new Problem($"{PlayOptions.PortName} {settings.Port}", Texts.Both(text => text.PortInUse))]);
        }
    }

    /// <summary>Opens the browser where there is one; the link is printed in any case.</summary>
    private static void Open(Uri link)
    {
        try
        {
            using Process? browser = Process.Start(new ProcessStartInfo(link.ToString()) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            // No browser.
        }
    }
}
