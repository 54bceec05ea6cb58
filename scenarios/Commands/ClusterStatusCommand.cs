using System.CommandLine;
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
        string usual = NodeAddress.Usual.WithPort(NodeAddress.UsualPort).ToString();
        Argument<string> node = new("node")
        {
            HelpName = texts.NodeAddressWord,
            Description = texts.AskedNodeArgument(usual),
            DefaultValueFactory = _ => usual,
        };
        Option<bool> json = CommonOptions.Flag(CommonOptions.Json, texts.JsonStatusOption);
        Option<string?> certificates = CommonOptions.Certificates(texts);
        Command command = new(Name, texts.ClusterStatusCommand) { node, certificates, json, CommonOptions.Lang(texts) };
        command.SetAction(parsed =>
        {
            List<Problem> problems = [];
            string address = parsed.GetRequiredValue(node);
            if (NodeAddress.Parse(address) is not { Port: > 0 })
            {
                problems.Add(new Problem(address, Texts.Both(said => said.NoNodeAddress)));
            }

            NodeCertificate? certificate = CommonOptions.ReadCertificate(certificates, parsed, problems);
            return problems.Count == 0
                ? ShowAsync(ClusterClient.Start(certificate), address, parsed.GetValue(json), texts)
                : throw new InputException(problems);
        });
        return command;
    }

    private static async Task<int> ShowAsync(ClusterClient client, string address, bool isJson, Texts texts)
    {
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
