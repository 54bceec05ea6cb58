using System.CommandLine;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>"cluster init": an authority of one's own and certificates of nodes, all that are named or none.</summary>
internal static class ClusterInitCommand
{
    public static Command Create(Texts texts)
    {
        Argument<string> folder = new("folder") { HelpName = texts.FolderWord, Description = texts.CertificatesArgument };
        Option<string[]> nodes = Repeatable("--node", texts.NodeWord, texts.NodeOption);
        Option<string[]> hosts = Repeatable("--host", texts.HostWord, texts.HostOption);
        Command command = new("init", texts.ClusterInitCommand) { folder, nodes, hosts, CommonOptions.Lang(texts) };
        command.SetAction(parsed => Init(parsed.GetRequiredValue(folder), parsed.GetValue(nodes) ?? [], parsed.GetValue(hosts) ?? [], texts));
        return command;
    }

    private static Option<string[]> Repeatable(string name, string word, string description) =>
        new(name) { HelpName = word, Description = description, Arity = ArgumentArity.ZeroOrMore };

    private static int Init(string folder, string[] nodes, string[] hosts, Texts texts)
    {
        try
        {
            NewCertificates made = ClusterAuthority.Extend(folder, nodes, hosts);
            Tell(made, folder, texts);
            return ExitCode.Done;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException(folder, fault);
        }
    }

    private static void Tell(NewCertificates made, string folder, Texts texts)
    {
        if (made.HasNewAuthority)
        {
            Console.WriteLine(texts.AuthorityMade(folder));
        }

        foreach (string node in made.Nodes)
        {
            Console.WriteLine(texts.NodeMade(node));
        }

        string more = Failure.Typed(["cluster", "init", folder, "--node", texts.NodeWord]);
        Console.WriteLine(made.Nodes.Count == 0 ? texts.NodesFollow(more) : texts.NodesMayFollow(more));
    }
}
