using CoCreation.Sim.Runtime;
using Spectre.Console;

namespace CoCreation.Sim.Scenarios;

/// <summary>How a cluster is doing: its nodes, a row each, and its run.</summary>
internal sealed class ClusterTable(ClusterStatus status, Texts texts)
{
    private const string Between = " · ";

    public void WriteTo(IAnsiConsole console)
    {
        Columns table = Columns.With(
            texts.NodeHeading, texts.StateHeading, texts.ReachableHeading, texts.DistrictsHeading, texts.ConductorHeading).AlignRight(3);
        foreach (NodeStatus node in status.Nodes)
        {
            table.Add(
                node.Address,
                texts.NodeState(node.State),
                texts.YesNo(node.IsReachable),
                texts.Number(node.Districts),
                node.IsConductor ? texts.YesNo(true) : Texts.None);
        }

        table.WriteTo(console);
        console.WriteLine(Run());
        if (texts.Crossed(status) is { } crossed)
        {
            console.WriteLine(crossed);
        }

        if (status.Trouble is { } trouble)
        {
            console.WriteLine(texts.ClusterTrouble(texts.Of(trouble)));
        }

        if (status.Fault is { } fault)
        {
            console.WriteLine(texts.ClusterTrouble(fault.Text));
        }
    }

    private string Run()
    {
        if (status.Run is not { } run)
        {
            return texts.ClusterDoes(status.State);
        }

        string[] parts =
        [
            texts.RunOf(run, texts.ClusterDoes(status.State)),
            texts.WeekOf(texts.Number(Math.Max(0, status.Tick)), texts.Number(status.Ticks)),
            texts.Epoch(texts.Number(status.Epoch)),
            .. status.State == ClusterState.Running ? [texts.LetterSpeed(status.LettersPerSecond)] : Array.Empty<string>(),
        ];
        return string.Join(Between, parts);
    }
}
