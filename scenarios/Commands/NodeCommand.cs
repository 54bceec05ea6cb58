using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>"node": one process of a cluster, which does districts of whatever run is ordered there.</summary>
internal static class NodeCommand
{
    public const string Name = "node";

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
            using NodeHost host = new(options.Read(parsed), models.All, texts);
            return await host.PerformAsync().ConfigureAwait(false);
        });
        return command;
    }
}
