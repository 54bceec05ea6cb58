using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>"cluster": looks after the nodes that do a run together.</summary>
internal static class ClusterCommand
{
    private const string Name = "cluster";

    public static Command Create(Texts texts) => new(Name, texts.ClusterCommand) { ClusterStatusCommand.Create(texts) };
}
