using System.CommandLine;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>What "node" understands.</summary>
internal sealed class NodeOptions
{
    private const int MostThreads = 1024;

    public NodeOptions(Texts texts)
    {
        Join = new Option<string[]>("--join") { HelpName = texts.NodeAddressWord, Description = texts.JoinOption, Arity = ArgumentArity.ZeroOrMore };
        Port = CommonOptions.Value("--port", RunOptions.NumberWord, texts.PortOption(RunOptions.Shown(NodeAddress.UsualPort)));
        Listen = CommonOptions.Value("--listen", texts.ListenWord, texts.ListenOption);
        Public = CommonOptions.Value("--public", texts.NodeAddressWord, texts.PublicOption);
        Threads = CommonOptions.Value("--threads", RunOptions.NumberWord, texts.ThreadsOption);
        Certificates = CommonOptions.Certificates(texts);
        Lang = CommonOptions.Lang(texts);
    }

    public Option<string[]> Join { get; }

    public Option<string?> Port { get; }

    public Option<string?> Listen { get; }

    public Option<string?> Public { get; }

    public Option<string?> Threads { get; }

    public Option<string?> Certificates { get; }

    public ChoiceOption Lang { get; }

    public IReadOnlyList<Option> All => [Join, Port, Listen, Public, Threads, Certificates, Lang];

    /// <summary>Where the node listens and whom it joins.</summary>
    /// <exception cref="InputException">Something is wrong; carries every problem.</exception>
    public NodeSettings Read(ParseResult parsed)
    {
        List<Problem> problems = [];
        NumberReader numbers = new(parsed, problems);
        string[] join = parsed.GetValue(Join) ?? [];
        ClusterOptions.CheckAddresses(Join, join, problems);
        string? seen = parsed.GetValue(Public);
        ClusterOptions.CheckAddresses(Public, seen is null ? [] : [seen], problems);
        NodeSettings settings = new()
        {
            Join = join,
            Public = seen,

            // The one that founds is found by a name that is known; the others are named by it.
            Address = Address(parsed, problems).WithPort(
                (int?)numbers.Read(Port, 0, ushort.MaxValue) ?? (join.Length == 0 ? NodeAddress.UsualPort : 0)),
            Certificate = CommonOptions.ReadCertificate(Certificates, parsed, problems),
            Threads = (int?)numbers.Read(Threads, 1, MostThreads) ?? Environment.ProcessorCount,
        };
        return problems.Count == 0 ? settings : throw new InputException(problems);
    }

    /// <summary>The address to listen on. Without certificates that other nodes can check, it is one of this machine alone.</summary>
    private NodeAddress Address(ParseResult parsed, List<Problem> problems)
    {
        if (parsed.GetValue(Listen) is not { } text || NodeAddress.Read(text, Listen.Name, problems) is not { } address)
        {
            return NodeAddress.Usual;
        }

        if (!address.IsLoopback && parsed.GetValue(Certificates) is null)
        {
            problems.Add(new Problem($"{Listen.Name} {text}", Texts.Both(texts => texts.OnlyLoopback)));
        }

        return address;
    }
}
