using System.Globalization;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Runtime;
using Xunit.Abstractions;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

/// <summary>Where districts follow the ties, most mail stays at home: shown on a ring of people whose numbers say nothing.</summary>
public sealed class LocalityTests(ITestOutputHelper output) : IDisposable
{
    private const int People = 600;
    private const int Ticks = 40;
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Order_DistrictsThatFollowTies_FewerLettersCross()
    {
        _place.Write("ties.csv", "source,target\n" + string.Concat(Ties().Select(tie => $"{tie.Source},{tie.Target}\n")));
        var printed = await _place.Ask($"run four-networks --ties ties.csv --ticks {Ticks} --no-figures --quiet --lang en --out whole");
        Assert.True(printed.ExitCode == 0, printed.Error);
        var ties = await CrossedAsync("ties", true);
        var blocks = await CrossedAsync("blocks", false);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"letters that cross: {ties:P1} where districts follow ties, {blocks:P1} in blocks of numbers"));
        Assert.True(ties < blocks / 2, $"{ties:P1} of letters cross where districts follow ties, {blocks:P1} where they do not");
    }

    private async Task<double> CrossedAsync(string name, bool followsTies)
    {
        var whole = await HistoryOf("whole/journal.db");
        var address = StoreAddress.OfFile(_place.At($"{name}.db"));
        await using (var store = await RunStore.OpenAsync(address, "run"))
            await store.BeginAsync(whole.Facts);
        await using var one = await ClusterNode.StartAsync(new NodeSettings { Threads = 1 }, facts => KeptOrder.ToWorld(facts));
        await using var two = await ClusterNode.StartAsync(new NodeSettings { Threads = 1, Join = [one.Address] }, facts => KeptOrder.ToWorld(facts));
        await using var client = ClusterClient.Start();
        ClusterOrder order = new("run", address.Told, whole.Facts.ToArray(), Ticks) { Nodes = 2, FollowsTies = followsTies };
        ClusterStatus status;
        do
        {
            await Task.Delay(50);
            status = await client.OrderAsync(one.Address, order, TimeSpan.FromSeconds(30));
        }
        while (status.State is ClusterState.Idle or ClusterState.Waiting or ClusterState.Opening or ClusterState.Running);
        Assert.Equal(ClusterState.Complete, status.State);
        Assert.Equal(whole.Ticks.Count, (await HistoryOf($"{name}.db")).Ticks.Count);
        return (double)status.LettersCrossed / status.Letters;
    }

    private async Task<RunHistory> HistoryOf(string file)
    {
        await using var store = await RunStore.OpenAsync(StoreAddress.OfFile(_place.At(file)), "run");
        return store.History;
    }

    /// <summary>Everybody knows the five next on each side of a ring; the numbers along it go in steps of 247.</summary>
    private static IEnumerable<(int Source, int Target)> Ties() =>
        from i in Enumerable.Range(0, People)
        from step in Enumerable.Range(1, 5)
        select (NumberOf(i), NumberOf((i + step) % People));

    private static int NumberOf(int i) => (i * 247) % People;
}
