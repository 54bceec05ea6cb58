using Xunit;

namespace CoCreation.Sim.Live.Tests;

/// <summary>How many weeks are shown in a second.</summary>
public sealed class SpeedTests
{
    [Fact]
    public async Task Speed_AtTheEnd_LeavesTheWeekWhereItIs()
    {
        await using var served = await Served.StartAsync(Served.Small);
        await served.PostAsync("/api/seek", new { week = 60 });
        var state = await served.PostAsync("/api/speed", new { speed = 16 });
        Assert.Equal((60, 16, false), (state.GetProperty("week").GetInt32(), state.GetProperty("speed").GetDouble(), state.GetProperty("playing").GetBoolean()));
    }
}
