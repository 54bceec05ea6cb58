using System.Net;
using System.Net.Sockets;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>"play" asked wrongly: every mistake at once, and no page is served.</summary>
public sealed class PlayRefusalTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("play four-netwrks", "four-netwrks: there is no scenario 'four-netwrks'; did you mean four-networks?")]
    [InlineData("play nowhere.yaml", "nowhere.yaml: there is no such file")]
    [InlineData("play --prt 3", "--prt: there is no option '--prt'; did you mean --port?")]
    [InlineData("play --listen 0.0.0.0", "--listen: the page would be open to others: give --token and --tls, or say --classroom")]
    [InlineData("play --listen 0.0.0.0 --token 0123456789abcdef", "--listen: the page would be open to others: give --token and --tls, or say --classroom")]
    public async Task Play_OneMistake_IsToldWithItsPlace(string commandLine, string problem)
    {
        var printed = await _place.Ask($"{commandLine} --no-browser");
        Assert.Equal((2, problem, ""), (printed.ExitCode, Assert.Single(printed.Problems), printed.Output));
    }

    [Fact]
    public async Task Play_SeveralMistakes_AreToldAtOnce_AndNothingIsWritten()
    {
        var printed = await _place.Ask("play --seed x --port 70000 --listen here --token short --tls none.pem --no-browser");
        Assert.Equal(2, printed.ExitCode);
        Assert.Equal(["--seed x", "--port 70000", "--listen here", "--token", "--tls none.pem"], printed.Problems.Select(line => line[..line.IndexOf(':', StringComparison.Ordinal)]));
        Assert.Empty(Directory.GetFileSystemEntries(_place.Root));
    }

    [Fact]
    public async Task Play_TooLargeAWorld_IsRefused()
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Root, "big.yaml"), "name: big\nquestion: {en: a, de: b}\nparameters:\n  participants: 20001\n");
        var printed = await _place.Ask("play big.yaml --no-browser --lang de");
        Assert.Equal((2, "participants: die Seite zeigt höchstens 20000 Beteiligte"), (printed.ExitCode, Assert.Single(printed.Problems)));
    }

    [Fact]
    public async Task Play_PortInUse_IsTold()
    {
        using TcpListener taken = new(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var printed = await _place.Ask($"play --no-browser --port {port}");
        Assert.Equal((2, $"--port {port}: another program listens there: give another one, or leave it out"), (printed.ExitCode, Assert.Single(printed.Problems)));
    }
}
