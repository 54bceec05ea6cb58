using System.Diagnostics;
using CoCreation.Sim.Runtime;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>
/// One line on a terminal while nodes do a run: weeks done, nodes, epoch, letters per second, or what it waits for. What goes wrong is a line
/// that stays, everywhere.
/// </summary>
internal sealed class ProgressOfCluster(IAnsiConsole console, FolderRequest request, Texts texts)
{
    private const string Between = " · ";

    // A cluster that begins has no conductor yet; one that was heard has lost it, or a node.
    private static readonly TimeSpan SilentAtFirst = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan SilentLater = TimeSpan.FromSeconds(6);

    private readonly Lock _line = new();
    private readonly Stopwatch _heard = Stopwatch.StartNew();
    private readonly PassingLine _passing = new(console, request.IsQuiet);
    private string? _trouble;
    private bool _isSilent;
    private bool _wasHeard;

    /// <summary>Shows how far it is, and tells of a trouble that is new.</summary>
    public void Show(ClusterStatus status)
    {
        lock (_line)
        {
            _heard.Restart();
            (_isSilent, _wasHeard) = (false, true);
            string? trouble = TroubleOf(status);
            if (trouble is not null && trouble != _trouble)
            {
                TellNow(texts.ClusterTrouble(trouble));
            }

            _trouble = trouble;
            _passing.Show(Line(status));
        }
    }

    private string? TroubleOf(ClusterStatus status) => status.Trouble is { } trouble ? texts.Of(trouble) : null;

    /// <summary>Shows that nodes are starting.</summary>
    public void Start()
    {
        lock (_line)
        {
            _heard.Restart();
            _passing.Show(texts.NodesStart);
        }
    }

    /// <summary>Tells, once, that the cluster has not answered for some seconds.</summary>
    public void Silence(ClusterException fault)
    {
        lock (_line)
        {
            if (!_isSilent && _heard.Elapsed > (_wasHeard ? SilentLater : SilentAtFirst))
            {
                _isSilent = true;
                TellNow(texts.ClusterAwaited(texts.Of(fault.Text)));
            }
        }
    }

    /// <summary>Tells something that stays.</summary>
    public void Tell(string line)
    {
        lock (_line)
        {
            TellNow(line);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        lock (_line)
        {
            _passing.Clear();
        }
    }

    internal string Line(ClusterStatus status)
    {
        string nodes = texts.Nodes(status.Nodes.Count);
        string epoch = texts.Epoch(texts.Number(status.Epoch));
        string[] parts = status.State switch
        {
            ClusterState.Waiting => [Reached(status), texts.WaitsFor(TroubleOf(status)), nodes],
            ClusterState.Opening => [Reached(status), texts.DistrictsOpen, nodes, epoch],
            ClusterState.Running => [Reached(status), nodes, epoch, texts.LetterSpeed(status.LettersPerSecond)],
            _ => [Reached(status), nodes],
        };
        return string.Join(Between, parts);
    }

    private string Reached(ClusterStatus status) => request.Reached(texts, Math.Max(0, status.Tick));

    private void TellNow(string line)
    {
        _passing.Clear();
        Console.Error.WriteLine(line);
    }
}
