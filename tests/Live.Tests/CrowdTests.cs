using System.Diagnostics;
using System.Globalization;
using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using CoCreation.Sim.Quiet;
using Xunit.Abstractions;

namespace CoCreation.Sim.Live.Tests;

/// <summary>Many who watch, some of whom hardly read: the run goes on as if nobody did. Runs alone, as times are compared.</summary>
[Collection(nameof(CrowdTests))]
[CollectionDefinition(nameof(CrowdTests), DisableParallelization = true)]
public sealed class CrowdTests(ITestOutputHelper output)
{
    private const int Readers = 40;
    private const int SlowReaders = 10;
    private const int LeastPairs = 3;
    private const int MostPairs = 12;
    private const double MostRatio = 1.25;
    private const long MostGrowth = 48 << 20;

    private static readonly Scenario World = Served.Small with
    {
        Parameters = Parameters.Default.With(Parameter.Participants, 1000),
        Ticks = 520,
    };

    [Fact]
    public async Task Run_WithFiftyViewers_TakesHardlyLonger_AndNoMoreMemory()
    {
        using var quiet = await QuietMachine.AwaitAsync();
        await using var served = await Served.StartAsync(World);
        await RunAsync(served);
        (double bestAlone, double bestWatched) = (double.MaxValue, double.MaxValue);
        List<long> bytes = [];
        for (int pair = 0; pair < LeastPairs || (pair < MostPairs && bestWatched / bestAlone > MostRatio); pair++)
        {
            double alone = await RunAsync(served);
            double watched;
            await using (await Crowd.OfAsync(served, Readers, SlowReaders))
            {
                watched = await RunAsync(served);
                Assert.Equal(Readers + SlowReaders, (await served.GetAsync("/api/state")).GetProperty("viewers").GetInt32());
            }

            (bestAlone, bestWatched) = (Math.Min(bestAlone, alone), Math.Min(bestWatched, watched));
            bytes.Add(await SettledAsync());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"alone {alone:F2} s, watched {watched:F2} s, {bytes[^1] >> 20} MiB"));
        }

        // Others can only slow a run down: the best of each says most.
        Assert.InRange(bestWatched / bestAlone, 0, MostRatio);

        // The first crowd also fills pools that stay.
        Assert.InRange(bytes[^1] - bytes[1], long.MinValue, MostGrowth);
    }

    /// <summary>What stays in memory once the actors of a world that is computed have ended, which takes them a moment.</summary>
    private static async Task<long> SettledAsync()
    {
        long least = long.MaxValue;
        for (int i = 0; i < 10; i++)
        {
            await Task.Delay(200);
            least = Math.Min(least, GC.GetTotalMemory(forceFullCollection: true));
        }

        return least;
    }

    /// <summary>Opens the world once more and plays; returns the seconds until every week is computed.</summary>
    private static async Task<double> RunAsync(Served served)
    {
        var watch = Stopwatch.StartNew();
        await served.PostAsync("/api/world", new { scenario = "small", set = new { participants = 1000 }, weeks = 520 });
        await served.PostAsync("/api/play", new { speed = 30 });
        while ((await served.GetAsync("/api/state")).GetProperty("worlds")[0].GetProperty("computed").GetInt32() < 520)
        {
            await Task.Delay(20);
        }

        return watch.Elapsed.TotalSeconds;
    }
}
