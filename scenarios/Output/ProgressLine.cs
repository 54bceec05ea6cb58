using System.Diagnostics;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>One line on a terminal while a run goes on: weeks done, speed, time left, networks alive by type. Nothing elsewhere.</summary>
internal sealed class ProgressLine(IAnsiConsole console, RunRequest request, Texts texts)
{
    private const int LongestBar = 24;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly int _weeks = request.Scenario.Ticks;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly PassingLine _line = new(console, request.IsQuiet);
    private TimeSpan _next = TimeSpan.Zero;

    /// <summary>Shows how far the run is: at a pace every week, else at most ten times a second.</summary>
    public void Show(TickRow row)
    {
        if (!_line.IsShown || (_watch.Elapsed < _next && request.Pace is null))
        {
            return;
        }

        _next = _watch.Elapsed + Every;
        _line.Show(new Markup(Line(row)));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();

    private string Line(TickRow row)
    {
        double speed = row.Tick / _watch.Elapsed.TotalSeconds;
        string left = row.Tick == 0 ? "" : texts.TimeLeft(texts.Seconds((_weeks - row.Tick) / speed));
        string told = $"{texts.Progress(texts.Number(row.Tick), texts.Number(_weeks), texts.Number(speed, "0"))}   {left}   ";

        // A line that breaks could not be taken away any more; rounding up makes the bar longer by less than a mark a type.
        int room = console.Profile.Width - told.Length - TypeWord.All.Count;
        return told + Bar(row.Alive, Math.Clamp(room, 0, LongestBar));
    }

    /// <summary>The networks alive as marks, each type's share of them rounded up.</summary>
    internal static string Bar(TypeCounts alive, int marks) => string.Concat(TypeWord.All.Select(type =>
    {
        int length = alive.All == 0 ? 0 : (int)Math.Ceiling(marks * type.Count(alive) / alive.All);
        return length == 0 ? "" : $"[{type.Colour}]{new string(type.Mark, length)}[/]";
    }));
}
