using System.Globalization;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.EndToEnd.Tests.Durability;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

/// <summary>
/// The digest of every tick is the same for the plain loop, one process, and any number of nodes. COCREATION_NODE_PARTICIPANTS says of how
/// many participants (default 300).
/// </summary>
public sealed class SameHistoryTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("--nodes 2")]
    [InlineData("--nodes 3")]
    [InlineData("--nodes 5")]
    public async Task Run_AnyNodes_SameDigestsAsThePlainLoop(string nodes)
    {
        var participants = KillTests.Number("COCREATION_NODE_PARTICIPANTS", 300).ToString(CultureInfo.InvariantCulture);
        var printed = await _place.Run($"run four-networks --participants {participants} --ticks 60 --no-figures --quiet --lang en --out here {nodes}");
        Assert.True(printed.ExitCode == 0, printed.Error);
        await using var kept = await RunStore.OpenAsync(StoreAddress.OfFile(_place.At("here/journal.db")), "run");
        var world = KeptOrder.ToWorld(kept.History.Facts);
        ReferenceRun reference = new(KeptOrder.ToWorld(kept.History.Facts));
        Assert.Equal(61, kept.History.Ticks.Count);
        Assert.All(Enumerable.Range(0, 61), tick => Assert.Equal(reference.Next().Digest, kept.History.TickOf(world, tick).Digest));
    }
}
