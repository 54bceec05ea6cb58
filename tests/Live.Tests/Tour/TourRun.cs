using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Live.Tests.Tour;

/// <summary>A run of a scenario of the library, and what the page is told of it.</summary>
internal sealed record TourRun(RunRecord Record, IReadOnlyList<FeedEntry> Feed)
{
    /// <summary>Who left each network first: its type then, and whether that was a phoenix.</summary>
    public required IReadOnlyList<(NetworkType? Type, bool IsPhoenix)> FirstLeavers { get; init; }

    /// <summary>The scenario of a name, changed from the start.</summary>
    public static Scenario Named(string name, params IReadOnlyList<(Parameter Parameter, double Value)> set)
    {
        Scenario scenario = ScenarioFile.Read(Path.Combine(AppContext.BaseDirectory, "Library", $"{name}.yaml"));
        return scenario with { Parameters = set.Aggregate(scenario.Parameters, (all, one) => all.With(one.Parameter, one.Value)) };
    }

    public static async Task<TourRun> OfAsync(Scenario scenario, ulong seed)
    {
        RememberedRun run = new(scenario, seed);
        RunRecorder recorder = new(scenario, seed);
        Town town = new();
        List<FeedEntry> feed = [];
        Dictionary<ResidentId, (NetworkType?, bool)> first = [];
        LastLook look = new([], []);
        await run.ComputeAsync(Take, async (simulation, week) => look = week == scenario.Ticks ? await LastLook.AtAsync(simulation, hasPeople: false) : look, _ => Task.CompletedTask, CancellationToken.None);
        return new TourRun(recorder.Finish(look), feed) { FirstLeavers = [.. first.Values] };

        void Take(TickRecord record)
        {
            town.Take(record, feed);
            foreach (MemberLeft left in record.Chronicle.Select(entry => entry.What).OfType<MemberLeft>())
            {
                first.TryAdd(left.Network, (town.Networks.FirstOrDefault(network => network.Id == left.Network)?.Type, left.IsPhoenix));
            }

            recorder.Take(record);
        }
    }

    /// <summary>The runs of as many seeds, from the first on.</summary>
    public static async Task<TourRun[]> OfAsync(Scenario scenario, ulong first, int seeds) =>
        await Task.WhenAll(Enumerable.Range(0, seeds).Select(i => OfAsync(scenario, first + (ulong)i)));

    /// <summary>Sums so far of a measure, every four weeks.</summary>
    public IReadOnlyList<double> Sums(Func<TickRow, double> measure)
    {
        double sum = 0;
        return [.. Record.Rows.Select(row => sum += measure(row)).Where((_, week) => week % TourExpectations.EveryWeeks == 0)];
    }
}
