using System.CommandLine;

namespace CoCreation.Sim.Scenarios;

/// <summary>"cluster": what is done for a cluster as a whole; alone, its help.</summary>
internal static class ClusterCommand
{
    public static Command Create(Texts texts)
    {
        Command command = new("cluster", texts.ClusterCommand)
        {
            ClusterStatusCommand.Create(texts),
            ClusterInitCommand.Create(texts),
            CommonOptions.Lang(texts),
        };
        command.SetAction(_ => new HelpPage(command, texts).WriteTo(Console.Out, Terminal.ReadingWidth));
        return command;
    }
}
