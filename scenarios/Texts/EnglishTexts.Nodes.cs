using System.Diagnostics;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Scenarios;

/// <summary>Nodes and their runs, in English.</summary>
internal sealed partial class EnglishTexts
{
    public override string NodeCommand => "Starts a node: a process that does part of the runs of a cluster, until Ctrl-C.";

    public override string ClusterStatusCommand => "Shows the nodes of a cluster, and how far their run is.";

    public override string NodeAddressWord => "HOST:PORT";

    public override string ListenWord => "ADDRESS";

    public override string ClusterOption => "Has the run done by the nodes of a cluster that is there; one of them is enough to name.";

    public override string JoinOption => "A node of the cluster to join; may be repeated, in case one does not answer. Without it, a cluster is founded.";

    public override string ListenOption => "The address that the node listens on (default 127.0.0.1, which only this machine reaches).";

    public override string PublicOption => "Where others reach the node, if not where it listens: behind a forwarded port, or in a container.";

    public override string ThreadsOption => "On how many threads districts run (default one for each processor).";

    public override string CertificatesOption => "The certificates with which nodes of several machines know each other.";

    public override string JsonStatusOption => "Prints the state as JSON and nothing else.";

    public override string NoNodeAddress => "is no address of a node, such as 127.0.0.1:4053";

    public override string OnlyLoopback => "other machines would reach it; without certificates, a node listens on an address of this machine alone, such as 127.0.0.1";

    public override string OnlyWith(string option) => $"it goes with {option} only";

    public override string TiesOfEveryWeek => "this run writes the ties of weeks gone by (--snapshot-every), for which every week is run again in one process; leave it out";

    public override string NoNodeYet => "no node listens yet";

    public override string NodeStaysRemoved => "none of the other nodes answers, so this node ends; start it again when they are back";

    public override string NodesStart => "nodes are starting";

    public override string DistrictsOpen => "districts are opening";

    public override string NodeHeading => "node";

    public override string ReachableHeading => "reachable";

    public override string DistrictsHeading => "districts";

    public override string ConductorHeading => "conductor";

    public override string NodesOption(int most) => $"Starts N nodes on this machine, at most {most}, and has the run done by them.";

    public override string PortOption(string usual) => $"The port that the node listens on; 0 for any that is free (default {usual} to found a cluster, 0 to join one).";

    public override string AskedNodeArgument(string usual) => $"A node of the cluster (default {usual}).";

    public override string NotTogether(string option) => $"cannot be used with {option}";

    public override string FileOutOfReach(string option) => $"a node of another machine cannot reach a journal in a file; give a server with {option}";

    public override string ClusterIsBusy(string run) => $"this cluster is busy with another run, {run}";

    public override string NodeListens(string address, int nodes) => $"node {address} of a cluster of {Number(nodes)}; stop with Ctrl-C";

    public override string NodeRemoved(string seconds) => $"the other nodes took this one for dead; joining again for {seconds} s";

    public override string NodeEnded(string address, string code) => $"node {address} ended with exit code {code}; another one takes its place";

    public override string NodesEnd(string count) => $"nodes ended more than {count} times without any progress of the run";

    public override string NodeSays(string line) => $"node: {line}";

    public override string ClusterTrouble(string what) => $"cluster: {what}";

    public override string ClusterAwaited(string reason) => $"the cluster does not answer: {reason}; trying again";

    public override string PortOfNodeInUse => "something listens there already: give another port, or join the node there with --join";

    public override string WeekOf(string week, string weeks) => $"week {week} of {weeks}";

    public override string Nodes(int count) => count == 1 ? "1 node" : $"{Number(count)} nodes";

    public override string Epoch(string number) => $"epoch {number}";

    public override string WaitsFor(string? what) => what is null ? "waiting" : $"waiting: {what}";

    public override string LettersCrossed(string letters, string share, string bytes) => $"{letters} letters, {share} of them from node to node ({bytes})";

    public override string RunOf(string run, string state) => $"run {run}: {state}";

    public override string ResidentFailed(string resident, string tick, string seed, string what) => $"resident {resident} failed in tick {tick} of the run with seed {seed}: {what}";

    public override string YesNo(bool isSo) => isSo ? "yes" : "no";

    public override string ClusterDoes(ClusterState state) => state switch
    {
        ClusterState.Idle => "no run",
        ClusterState.Waiting => "waiting",
        ClusterState.Opening => "districts are opening",
        ClusterState.Running => "running",
        ClusterState.Stopped => "stopped",
        ClusterState.Complete => "complete",
        ClusterState.Failed => "failed",
        _ => throw new UnreachableException(),
    };

    public override string NodeState(string state) => state.ToLowerInvariant();
}
