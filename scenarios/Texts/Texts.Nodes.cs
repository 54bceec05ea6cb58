using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>What is said about nodes and the runs that they do together.</summary>
internal abstract partial class Texts
{
    /// <summary>How many letters went from node to node; null where none were posted.</summary>
    public string? Crossed(ClusterStatus status) => status.Letters == 0
        ? null
        : LettersCrossed(Many(status.Letters), Percent((double)status.LettersCrossed / status.Letters), Bytes(status.BytesCrossed));

    public abstract string NodeCommand { get; }

    public abstract string ClusterStatusCommand { get; }

    public abstract string NodeAddressWord { get; }

    public abstract string ListenWord { get; }

    public abstract string ClusterOption { get; }

    public abstract string JoinOption { get; }

    public abstract string ListenOption { get; }

    public abstract string PublicOption { get; }

    public abstract string ThreadsOption { get; }

    public abstract string CertificatesOption { get; }

    public abstract string JsonStatusOption { get; }

    public abstract string NoNodeAddress { get; }

    public abstract string OnlyLoopback { get; }

    public abstract string OnlyWith(string option);

    public abstract string TiesOfEveryWeek { get; }

    public abstract string NoNodeYet { get; }

    public abstract string NodeStaysRemoved { get; }

    public abstract string NodesStart { get; }

    public abstract string DistrictsOpen { get; }

    public abstract string NodeHeading { get; }

    public abstract string ReachableHeading { get; }

    public abstract string DistrictsHeading { get; }

    public abstract string ConductorHeading { get; }

    public abstract string NodesOption(int most);

    public abstract string PortOption(string usual);

    public abstract string AskedNodeArgument(string usual);

    public abstract string NotTogether(string option);

    public abstract string FileOutOfReach(string option);

    public abstract string ClusterIsBusy(string run);

    public abstract string NodeListens(string address, int nodes);

    public abstract string NodeRemoved(string seconds);

    public abstract string NodeEnded(string address, string code);

    public abstract string NodesEnd(string count);

    public abstract string NodeSays(string line);

    public abstract string ClusterTrouble(string what);

    public abstract string ClusterAwaited(string reason);

    public abstract string PortOfNodeInUse { get; }

    public abstract string WeekOf(string week, string weeks);

    public abstract string Nodes(int count);

    public abstract string Epoch(string number);

    public abstract string WaitsFor(string? what);

    public abstract string LettersCrossed(string letters, string share, string bytes);

    public abstract string RunOf(string run, string state);

    public abstract string ResidentFailed(string resident, string tick, string seed, string what);

    public abstract string YesNo(bool isSo);

    public abstract string ClusterDoes(ClusterState state);

    /// <summary>The state of a node.</summary>
    /// <param name="state">As the cluster calls it.</param>
    public abstract string NodeState(string state);
}
