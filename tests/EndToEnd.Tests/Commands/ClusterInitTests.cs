using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class ClusterInitTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Init_NewFolder_WritesCertificatesAndSaysWhatToCopy()
    {
        var printed = await _place.Ask("cluster init keys --node a --node b --host 10.0.0.5 --host node.example");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Equal(
            [
                "The cluster has an authority of its own in keys. Keep ca.key there and to yourself: whoever has it can let nodes in.",
                "a: copy ca.crt, a.crt and a.key into a folder on its machine, and a.key nowhere else.",
                "b: copy ca.crt, b.crt and b.key into a folder on its machine, and b.key nowhere else.",
                "The certificates are valid for two years. Another node: cocreation cluster init keys --node NODE",
            ],
            printed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["a.crt", "a.key", "b.crt", "b.key", "ca.crt", "ca.key"], _place.Names("keys"));
        foreach (var key in _place.Names("keys").Where(name => name.EndsWith(".key", StringComparison.Ordinal)))
            AssertPrivate(_place.At($"keys/{key}"));
        NodeCertificate.Read(_place.At("keys"), "a").Dispose();
    }

    [Fact]
    public async Task Init_Again_AddsANode()
    {
        Assert.EndsWith("Nodes are still to come: cocreation cluster init keys --node NODE\n", (await _place.Ask("cluster init keys")).Output,
            StringComparison.Ordinal);
        var printed = await _place.Ask("cluster init keys --node a --lang de");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.StartsWith("a: ca.crt, a.crt und a.key kommen in einen Ordner auf seinem Rechner", printed.Output, StringComparison.Ordinal);
        NodeCertificate.Read(_place.At("keys")).Dispose();
    }

    [Theory]
    [InlineData("keys --node b --node a", "keys/a.crt: is there already, and is never overwritten", "keys/a.key: is there already, and is never overwritten")]
    [InlineData("keys", "keys: there is an authority already; name a new node with --node, or another folder")]
    [InlineData("keys --node a --lang de", "keys/a.crt: ist schon da und wird nie überschrieben", "keys/a.key: ist schon da und wird nie überschrieben")]
    [InlineData("keys --node b --node b", "--node b: is given twice")]
    [InlineData("keys --node b --host 300.1.1.1", "--host 300.1.1.1: is neither a host name nor an address")]
    [InlineData("keys --node b --host a_b/c", "--host a_b/c: is neither a host name nor an address")]
    [InlineData("new --node ../b",
        "--node ../b: allowed are at most 60 letters, digits, hyphens, underscores and dots, the first a letter or a digit, and not ca")]
    [InlineData("", "cluster init: an argument is missing: FOLDER")]
    [InlineData("keys --nod b", "--nod: there is no option '--nod'; did you mean --node?")]
    public async Task Init_Refused_NothingIsWritten(string arguments, params string[] problems)
    {
        await _place.Ask("cluster init keys --node a");
        var before = Contents();
        var printed = await _place.Ask($"cluster init {arguments}");
        Assert.Equal((2, ""), (printed.ExitCode, printed.Output));
        Assert.Equal(problems, printed.Problems.Select(problem => problem.Replace('\\', '/')));
        Assert.Equal(before, Contents());
        Assert.Equal(["keys"], _place.Names("."));
    }

    [Fact]
    public async Task Init_FolderIsAFile_SaysSoAndLeavesIt()
    {
        _place.Write("keys", "mine");
        var printed = await _place.Ask("cluster init keys --node a");
        Assert.Equal((74, ""), (printed.ExitCode, printed.Output));
        Assert.StartsWith("cannot write to keys: ", Assert.Single(printed.Problems), StringComparison.Ordinal);
        Assert.Equal("mine", _place.Text("keys"));
    }

    [Fact]
    public async Task Cluster_Alone_ShowsItsHelp()
    {
        var printed = await _place.Ask("cluster");
        Assert.Equal((0, ""), (printed.ExitCode, printed.Error));
        Assert.Contains("init", printed.Output, StringComparison.Ordinal);
        Assert.Contains("--host HOST", (await _place.Ask("cluster init --help")).Output, StringComparison.Ordinal);
    }

    private string[] Contents() => [.. _place.Names("keys").Select(name => name + _place.Text($"keys/{name}"))];

    private static void AssertPrivate(string path)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }
}
