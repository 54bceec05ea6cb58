using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>"cluster": looks after the nodes that do a run together.</summary>
internal static class ClusterCommand
{
    private const string Name = "cluster";

    public static Command Create(Texts texts)
    {
        Command command = new(Name, texts.ClusterCommand) { ClusterStatusCommand.Create(texts), CommonOptions.Lang(texts) };
        command.SetAction(_ => new HelpPage(command, texts).WriteTo(Console.Out, Terminal.ReadingWidth));
        return command;
    }
}
