using System.CommandLine;
using System.Net;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>"cluster status": how a cluster is doing, as one of its nodes says.</summary>
internal static class ClusterStatusCommand
{
    private const string Name = "status";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create(Texts texts)
    {
        string usual = NodeAddress.Of(IPAddress.Loopback, NodeAddress.UsualPort);
        Argument<string> node = new("node")
        {
            HelpName = texts.NodeAddressWord,
            Description = texts.AskedNodeArgument(usual),
            DefaultValueFactory = _ => usual,
        };
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.JsonStatusOption);
        Command command = new(Name, texts.ClusterStatusCommand) { node, json, CommonOptions.Lang(texts) };
        command.SetAction(parsed => ShowAsync(parsed.GetRequiredValue(node), parsed.GetValue(json), texts));
        return command;
    }

    private static async Task<int> ShowAsync(string address, bool isJson, Texts texts)
    {
        if (!NodeAddress.IsValid(address))
        {
            throw new InputException([new Problem(address, Texts.Both(said => said.NoNodeAddress))]);
        }

        ClusterClient client = ClusterClient.Start();
        await using (client.ConfigureAwait(false))
        {
            ClusterStatus status = await client.StatusAsync(address, Patience).ConfigureAwait(false);
            if (isJson)
            {
                Console.Out.Write(ResultJson.WithNames(status));
            }
            else
            {
                new ClusterTable(status, texts).WriteTo(Terminal.Output());
            }
        }

        return ExitCode.Done;
    }
}
