using System.Net;
using System.Net.Sockets;
using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

public sealed class NodeRefusalTests : IDisposable
{
    private const string Nowhere = "127.0.0.1:9";
    private const string Together = ": cannot be used with ";
    private const string NoAddress = ": is no address of a node, such as 127.0.0.1:4053";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("run --nodes 0", "--nodes 0: allowed is a whole number from 1 to 16")]
    [InlineData("run --nodes 17", "--nodes 17: allowed is a whole number from 1 to 16")]
    [InlineData("run --nodes", "--nodes: a value is missing")]
    [InlineData("run --nods 2", "--nods: there is no option '--nods'; did you mean --nodes?")]
    [InlineData("run --nodes 2 --pace 3", "--pace" + Together + "--nodes")]
    [InlineData("run --nodes 2 --no-journal", "--no-journal" + Together + "--nodes")]
    [InlineData("run --nodes 2 --snapshot-every 4", "--snapshot-every" + Together + "--nodes")]
    [InlineData("run --nodes 2 --cluster 127.0.0.1:4053", "--nodes" + Together + "--cluster")]
    [InlineData("run --cluster here", "--cluster here" + NoAddress)]
    [InlineData("run --cluster localhost:0", "--cluster localhost:0" + NoAddress)]
    [InlineData("run --cluster ,", "--cluster ," + NoAddress)]
    [InlineData("run --cluster 10.0.0.1:4053", "--cluster 10.0.0.1:4053: a node of another machine cannot reach a journal in a file; give a server with --store")]
    [InlineData("node --port 70000", "--port 70000: allowed is a whole number from 0 to 65535")]
    [InlineData("node --threads 0", "--threads 0: allowed is a whole number from 1 to 1024")]
    [InlineData("node --join here", "--join here" + NoAddress)]
    [InlineData("node --listen 0.0.0.0", "--listen 0.0.0.0: stands for all addresses of this machine; name the one by which the other nodes reach it")]
    [InlineData("node --listen 10.0.0.5", "--listen 10.0.0.5: other machines would reach it; without certificates, a node listens on an address of this machine alone, such as 127.0.0.1")]
    [InlineData("cluster stats", "stats: there is no command 'stats'; did you mean status?")]
    [InlineData("cluster status here", "here" + NoAddress)]
    public async Task Refused_OneMistake_IsToldWithItsPlace(string commandLine, string problem)
    {
        var printed = await _place.Ask(commandLine);
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.Equal([problem], printed.Problems);
        Assert.Empty(_place.Names("."));
    }

    /// <summary>Two nodes would both listen there, and be called by turns.</summary>
    [Fact]
    public async Task Refused_PortAtWhichSomebodyListens_IsTold()
    {
        using TcpListener other = new(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var printed = await _place.Ask($"node --port {port}");
        Assert.Equal(2, printed.ExitCode);
        Assert.Equal([$"--port {port}: something listens there already: give another port, or join the node there with --join"], printed.Problems);
    }

    [Fact]
    public async Task Refused_ManyMistakes_AreAllToldAtOnce()
    {
        var printed = await _place.Ask("run --nodes 99 --cluster x,10.0.0.1:1 --no-journal --pace 3 --snapshot-every 4 --sed 1");
        Assert.Equal(2, printed.ExitCode);
        string[] places = ["--sed:", "--nodes 99:", "--nodes:", "--cluster x:", "--cluster 10.0.0.1:1:", "--no-journal:", "--pace:", "--snapshot-every:"];
        Assert.All(places, place => Assert.Contains(printed.Problems, problem => problem.StartsWith(place, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Refused_ResumeAtAPaceOnNodes_IsTold()
    {
        var printed = await _place.Ask("resume here --nodes 2 --pace 4 --lang de");
        Assert.Equal((2, "--pace: geht nicht zusammen mit --nodes\n"), (printed.ExitCode, printed.Error));
    }

    [Theory]
    [InlineData("run --participants 30 --ticks 5 --out here --cluster " + Nowhere)]
    [InlineData("cluster status " + Nowhere)]
    [InlineData("node --port 0 --join " + Nowhere)]
    public async Task Run_NobodyAnswers_EndsWith74AndLeavesNothing(string commandLine)
    {
        var printed = await _place.Run(commandLine);
        Assert.Equal((74, ""), (printed.ExitCode, printed.Output));
        Assert.Contains(Nowhere, Assert.Single(printed.Problems), StringComparison.Ordinal);
        Assert.Empty(_place.Names("."));
    }

    [Fact]
    public async Task Cluster_Alone_ShowsItsHelp()
    {
        var printed = await _place.Ask("cluster");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Contains("status", printed.Output, StringComparison.Ordinal);
    }
}
