using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using Xunit.Abstractions;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>The mean time to consensus on a complete graph from half and half, in sweeps: the walk of the number of ones, solved exactly.</summary>
public sealed class VoterTests(ITestOutputHelper output)
{
    private static readonly VoterModel Model = new();

    [Theory]
    [InlineData(50, 33.479)]
    [InlineData(100, 68.129)]
    [InlineData(200, 137.440)]
    public async Task RunAsync_HalfAndHalf_ComesToConsensusInTheExpectedTime(int participants, double sweeps)
    {
        var settings = ActorRun.Settings(Model, ("participants", participants));
        var runs = await Sample.OfAsync(Model, settings, Sample.Runs(5_000 / participants, 1000), output);
        Assert.All(runs, run => Assert.True(run.IsOver));
        Assert.All(runs, run => Assert.Single(run.Traced.Distinct()));
        Sample.Of(runs.Select(run => run["sweeps"])).AssertNear(sweeps, output);
    }

    /// <summary>Meetings that share a tick change nothing: the last change comes with the very meeting it comes with in a plain loop.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task RunAsync_ManyMeetingsInATick_IsExactlyOneAfterTheOther(ulong seed)
    {
        var run = await ActorRun.OfAsync(Model, ModelSettings.Of(Model), seed);
        Assert.Equal(MeetingsInAPlainLoop(100, seed), run["sweeps"] * 100, 1e-9);
    }

    private static int MeetingsInAPlainLoop(int participants, ulong seed)
    {
        bool[] opinions = [.. Enumerable.Range(0, participants).Select(participant => participant < participants / 2)];
        var meetings = 0;
        while (opinions.Distinct().Count() > 1)
        {
            Chance chance = new(seed, (uint)meetings++, ResidentId.OfParticipant(0));
            var speaker = chance.Below(0, 0, participants);
            var listener = chance.Below(0, 1, participants - 1);
            opinions[listener < speaker ? listener : listener + 1] = opinions[speaker];
        }

        return meetings;
    }
}
