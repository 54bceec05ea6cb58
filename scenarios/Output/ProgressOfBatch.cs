using System.Diagnostics;
using CoCreation.Sim.Experiments;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>One line on a terminal while an experiment goes on: runs done, speed, time left. Nothing elsewhere.</summary>
internal sealed class ProgressOfBatch(IAnsiConsole console, BatchRequest request, Texts texts)
{
    private const int LongestBar = 24;
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly PassingLine _line = new(console, request.IsQuiet);
    private TimeSpan _next = TimeSpan.Zero;

    /// <summary>Shows how far it is, at most ten times a second.</summary>
    public void Show(BatchProgress done)
    {
        if (!_line.IsShown || _watch.Elapsed < _next)
        {
            return;
        }

        _next = _watch.Elapsed + Every;
        _line.Show(Line(done, _watch.Elapsed.TotalSeconds, _line.Room + 1));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear() => _line.Clear();

    /// <summary>The line, no wider than there is room for.</summary>
    internal string Line(BatchProgress done, double seconds, int width)
    {
        double speed = done.New / Math.Max(seconds, 0.001);
        string left = texts.TimeLeft(texts.Duration((done.Needed - done.Done) / speed));
        string failed = done.Failed == 0 ? "" : $"   {texts.RunsFailed(texts.Number(done.Failed))}";
        string told = $"{texts.RunsDone(texts.Number(done.Done), texts.Number(done.Needed))}   {texts.RunsPerSecond(texts.Number(speed, "0.0"))}   {left}{failed}   ";
        int marks = Math.Clamp(width - told.Length - 1, 0, LongestBar);
        int full = (int)(marks * done.Done / Math.Max(1, done.Needed));
        string line = told + new string('=', full) + new string('-', marks - full);
        return line.Length < width ? line : line[..Math.Max(0, width - 1)];
    }
}
