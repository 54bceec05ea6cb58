using Spectre.Console;
using Spectre.Console.Rendering;

namespace CoCreation.Sim.Scenarios;

/// <summary>A line on a terminal that the next takes the place of; nothing elsewhere, or where quiet is wanted.</summary>
internal sealed class PassingLine(IAnsiConsole console, bool isQuiet)
{
    private const string StartOfLine = "\r\u001b[2K";

    /// <summary>Whether there is one.</summary>
    public bool IsShown { get; } = !isQuiet && console.Profile.Capabilities.Ansi;

    /// <summary>How many letters a line can have; one that breaks could not be taken away any more.</summary>
    public int Room => Math.Max(0, console.Profile.Width - 1);

    /// <summary>Shows a line, no longer than there is room for.</summary>
    public void Show(IRenderable line)
    {
        if (IsShown)
        {
            Clear();
            console.Write(line);
        }
    }

    /// <summary>Shows a text, cut off where there is no more room.</summary>
    public void Show(string line) => Show(new Text(line.Length > Room ? line[..Room] : line));

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (IsShown)
        {
            console.Write(new ControlCode(StartOfLine));
        }
    }
}
