using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests.Running;

/// <summary>The model goes on from a checkpoint as if it had never stopped, with shocks and a charter on the way.</summary>
public sealed class CheckpointTests
{
    private const int Last = 80;

    private static readonly Scenario Busy = new()
    {
        Name = "busy",
        Question = new("?", "?"),
        Parameters = Parameters.Default.With(Parameter.Participants, 120).With(Parameter.EyeLevel, 0.5).With(Parameter.Tappers, 0.1),
        Ticks = Last,
    };

    [Theory]
    [InlineData(1, 3, 3)]
    [InlineData(52, 4, 1)]
    [InlineData(61, 1, 5)]
    public async Task Start_FromACheckpointOfTheModel_SameDigests(int tick, int districts, int later)
    {
        List<ulong> expected = [], actual = [];
        await using var whole = Simulation.Start(Busy.ToWorld(7), districts);
        await whole.RunAsync(tick, record => actual.Add(record.Digest));
        var checkpoint = await whole.CaptureAsync();
        expected.AddRange(actual);
        await whole.RunAsync(Last - tick, record => expected.Add(record.Digest));
        await using var again = Simulation.Start(Busy.ToWorld(7), later, checkpoint);
        await again.RunAsync(Last - tick, record => actual.Add(record.Digest));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task Start_PlacedByTies_SameDigestsAsTheReferenceRun(int districts)
    {
        ReferenceRun reference = new(Busy.ToWorld(7));
        List<ulong> expected = [.. Enumerable.Range(0, Last + 1).Select(_ => reference.Next().Digest)], actual = [];
        await using var simulation = Simulation.Start(Busy.ToWorld(7), districts, null, PlacementKind.Ties);
        await simulation.RunAsync(Last, record => actual.Add(record.Digest));
        Assert.Equal(expected, actual);
    }

    [Theory]
    [InlineData(PlacementKind.Ties, PlacementKind.Blocks)]
    [InlineData(PlacementKind.Blocks, PlacementKind.Ties)]
    public async Task Start_FromACheckpointPlacedOtherwise_SameDigests(PlacementKind before, PlacementKind after)
    {
        List<ulong> expected = [], actual = [];
        await using var whole = Simulation.Start(Busy.ToWorld(7), 4, null, before);
        await whole.RunAsync(52, record => actual.Add(record.Digest));
        var checkpoint = await whole.CaptureAsync();
        expected.AddRange(actual);
        await whole.RunAsync(Last - 52, record => expected.Add(record.Digest));
        await using var again = Simulation.Start(Busy.ToWorld(7), 4, checkpoint, after);
        await again.RunAsync(Last - 52, record => actual.Add(record.Digest));
        Assert.Equal(expected, actual);
    }
}
