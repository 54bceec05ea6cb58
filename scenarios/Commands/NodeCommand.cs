using System.CommandLine;
using System.Net.Sockets;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>"node": one process of a cluster, which does districts of whatever run is ordered there.</summary>
internal static class NodeCommand
{
    public const string Name = "node";

    private static readonly TimeSpan Answering = TimeSpan.FromSeconds(1);

    public static Command Create(ModelLibrary models, Texts texts)
    {
        NodeOptions options = new(texts);
        Command command = new(Name, texts.NodeCommand);
        foreach (Option option in options.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(async parsed =>
        {
            NodeSettings settings = options.Read(parsed);
            await RefuseTakenAsync(settings.Address, options.Port.Name).ConfigureAwait(false);
            using NodeHost host = new(settings, models.All, texts);
            return await host.PerformAsync().ConfigureAwait(false);
        });
        return command;
    }

    /// <summary>Refuses a port at which somebody answers: two nodes would both listen there, and be called by turns.</summary>
    /// <exception cref="InputException">Somebody does.</exception>
    private static async Task RefuseTakenAsync(NodeAddress address, string option)
    {
        if (address.Port == 0)
        {
            return;
        }

        using CancellationTokenSource patience = new(Answering);
        using TcpClient caller = new();
        try
        {
            await caller.ConnectAsync(address.Host, address.Port, patience.Token).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is SocketException or OperationCanceledException)
        {
            return;
        }

        throw new InputException([new Problem($"{option} {RunOptions.Shown(address.Port)}", Texts.Both(texts => texts.PortOfNodeInUse))]);
    }
}
