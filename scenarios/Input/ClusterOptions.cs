using System.CommandLine;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>What the commands understand that have a run done by several nodes.</summary>
internal sealed class ClusterOptions
{
    public const int MostNodes = 16;
    public const string NodesName = "--nodes";
    public const string ClusterName = "--cluster";
    public const char Between = ',';

    public ClusterOptions(Texts texts)
    {
        Nodes = CommonOptions.Value(NodesName, RunOptions.NumberWord, texts.NodesOption(MostNodes));
        Cluster = CommonOptions.Value(ClusterName, $"{texts.NodeAddressWord}[{Between}...]", texts.ClusterOption);
        Certificates = CommonOptions.Certificates(texts);
    }

    public Option<string?> Nodes { get; }

    public Option<string?> Cluster { get; }

    public Option<string?> Certificates { get; }

    public IReadOnlyList<Option> All => [Nodes, Cluster, Certificates];

    /// <summary>What the options say; null if the run is done by this process alone. All problems are added.</summary>
    /// <param name="parsed">The arguments.</param>
    /// <param name="alone">The options that only a run in this process can follow.</param>
    /// <param name="problems">Get what is wrong.</param>
    public ClusterChoice? Read(ParseResult parsed, IReadOnlyList<Option> alone, List<Problem> problems)
    {
        int? nodes = (int?)new NumberReader(parsed, problems).Read(Nodes, 1, MostNodes);
        string[] addresses = Addresses(parsed.GetValue(Cluster), problems);
        NodeCertificate? certificate = CommonOptions.ReadCertificate(Certificates, parsed, problems);
        if (IsGiven(parsed, Certificates) && !IsGiven(parsed, Cluster))
        {
            problems.Add(new Problem(Certificates.Name, Texts.Both(texts => texts.OnlyWith(ClusterName))));
        }

        if (!IsGiven(parsed, Nodes) && !IsGiven(parsed, Cluster))
        {
            return null;
        }

        Option own = IsGiven(parsed, Cluster) ? Cluster : Nodes;
        foreach (Option other in alone.Prepend(own == Cluster ? Nodes : Cluster).Where(option => IsGiven(parsed, option)))
        {
            problems.Add(new Problem(other.Name, Texts.Both(texts => texts.NotTogether(own.Name))));
        }

        return new ClusterChoice(nodes, addresses) { Certificate = certificate, Certificates = parsed.GetValue(Certificates) };
    }

    /// <summary>Adds a problem if nodes of other machines were to keep the run in a file of this one.</summary>
    public void CheckStore(ClusterChoice? choice, bool isFile, List<Problem> problems)
    {
        foreach (string far in choice?.Addresses.Where(address => isFile && NodeAddress.Parse(address) is { Port: > 0, IsLoopback: false }) ?? [])
        {
            problems.Add(new Problem($"{Cluster.Name} {far}", Texts.Both(texts => texts.FileOutOfReach(CommonOptions.Store))));
        }
    }

    private string[] Addresses(string? text, List<Problem> problems)
    {
        string[] addresses = text?.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        CheckAddresses(Cluster, text is not null && addresses.Length == 0 ? [text] : addresses, problems);
        return addresses;
    }

    /// <summary>Adds a problem for each that is no address of a node.</summary>
    public static void CheckAddresses(Symbol option, IEnumerable<string> addresses, List<Problem> problems)
    {
        foreach (string address in addresses.Where(address => NodeAddress.Parse(address) is not { Port: > 0 }))
        {
            problems.Add(new Problem($"{option.Name} {address}", Texts.Both(texts => texts.NoNodeAddress)));
        }
    }

    private static bool IsGiven(ParseResult parsed, Option option) =>
        option is Option<bool> flag ? parsed.GetValue(flag) : parsed.GetResult(option) is not null;
}
