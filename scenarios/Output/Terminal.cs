using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>The two ways out. On a terminal colours, unless NO_COLOR is set; in a pipe plain text of any width.</summary>
internal static class Terminal
{
    private const int PipeWidth = 240;
    private const int ReadableWidth = 100;

    /// <summary>How wide sentences are: as the terminal, but no wider than one likes to read.</summary>
    public static int ReadingWidth => Math.Min(ReadableWidth, Output().Profile.Width);

    public static IAnsiConsole Output() => Over(Console.Out, Console.IsOutputRedirected);

    public static IAnsiConsole Error() => Over(Console.Error, Console.IsErrorRedirected);

    private static IAnsiConsole Over(TextWriter writer, bool isRedirected)
    {
        bool isPlain = isRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        AnsiConsoleSettings settings = new()
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        };
        IAnsiConsole console = AnsiConsole.Create(settings);
        console.Profile.Width = isRedirected ? PipeWidth : console.Profile.Width;
        return console;
    }
}
