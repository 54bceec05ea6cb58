using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>One line on a terminal while a run goes on: weeks done, speed, time left, networks alive by type. Nothing elsewhere.</summary>
internal sealed class ProgressLine(IAnsiConsole console, int weeks, bool isShown)
{
    private const int BarLength = 24;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly bool _isShown = isShown && console.Profile.Capabilities.Ansi;
    private TimeSpan _next = TimeSpan.Zero;

    /// <summary>Shows how far the run is, at most ten times a second.</summary>
    public void Show(TickRow row)
    {
        if (!_isShown || _watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Every;
        console.Write(new ControlCode("\r\u001b[2K"));
        console.Markup(Line(row));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_isShown)
        {
            console.Write(new ControlCode("\r\u001b[2K"));
        }
    }

    private string Line(TickRow row)
    {
        double speed = row.Tick / _watch.Elapsed.TotalSeconds;
        string left = row.Tick == 0 ? "" : Figures.Seconds((weeks - row.Tick) / speed) + " left";
        return string.Create(CultureInfo.InvariantCulture, $"week {row.Tick} of {weeks}   {speed:0} weeks/s   {left}   {Bar(row.Alive)}");
    }

    /// <summary>The networks alive as marks, each type's share of them rounded up.</summary>
    internal static string Bar(TypeCounts alive) => string.Concat(TypeWord.All.Select(type =>
    {
        int length = alive.All == 0 ? 0 : (int)Math.Ceiling(BarLength * type.Count(alive) / alive.All);
        return length == 0 ? "" : $"[{type.Colour}]{new string(type.Mark, length)}[/]";
    }));
}
