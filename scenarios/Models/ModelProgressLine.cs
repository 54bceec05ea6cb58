using System.Diagnostics;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>One line on a terminal while a model runs: ticks done, speed, time left. Nothing elsewhere.</summary>
internal sealed class ModelProgressLine(IAnsiConsole console, ModelRequest request, Texts texts)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly PassingLine _line = new(console, request.IsQuiet);
    private TimeSpan _next = TimeSpan.Zero;

    /// <summary>Shows how far the run is, at most ten times a second.</summary>
    public void Show(int tick)
    {
        if (!_line.IsShown || _watch.Elapsed < _next || tick == 0)
        {
            return;
        }

        _next = _watch.Elapsed + Every;
        double speed = tick / _watch.Elapsed.TotalSeconds;
        int most = request.Scenario.Ticks;
        string left = texts.TimeLeft(texts.Seconds((most - tick) / speed));
        _line.Show($"{texts.ModelProgress(texts.Number(tick), texts.Number(most), texts.Number(speed, "0"))}   {left}");
    }

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();
}
