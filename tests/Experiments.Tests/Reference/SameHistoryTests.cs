using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;

namespace CoCreation.Sim.Experiments.Tests;

/// <summary>Every reference model has the same history in a plain loop, in a hostile run, and on actors in one and three districts.</summary>
public sealed class SameHistoryTests
{
    private const int Ticks = 25;

    public static TheoryData<string> Names => [.. ReferenceModels.All.Select(model => model.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RunAsync_ReferenceModel_HasTheSameHistoryHoweverItIsRun(string name)
    {
        var model = ReferenceModels.All.Single(one => one.Name == name);
        for (ulong seed = 1; seed <= 2; seed++)
        {
            var expected = Reference(Make(model, seed));
            Assert.Equal(expected, Hostile(Make(model, seed), seed));
            Assert.Equal(expected, await OnActorsAsync(Make(model, seed), 1));
            Assert.Equal(expected, await OnActorsAsync(Make(model, seed), 3));
        }
    }

    [Theory]
    [InlineData("reference/axelrod")]
    [InlineData("reference/voter")]
    [InlineData("reference/knowledge-barter")]
    [InlineData("reference/sir")]
    public void Next_OtherSeed_HasAnotherHistory(string name)
    {
        var model = ReferenceModels.All.Single(one => one.Name == name);
        Assert.NotEqual(Reference(Make(model, 1)), Reference(Make(model, 2)));
    }

    private static World Make(KernelModel model, ulong seed) => model.CreateWorld(ModelSettings.Of(model), seed);

    private static List<string> Reference(World world)
    {
        ReferenceRun run = new(world);
        return [.. Enumerable.Range(0, Ticks + 1).Select(_ => Told(run.Next()))];
    }

    private static List<string> Hostile(World world, ulong malice)
    {
        HostileRun run = new(world, malice);
        return [.. Enumerable.Range(0, Ticks + 1).Select(_ => Told(run.Next()))];
    }

    private static async Task<List<string>> OnActorsAsync(World world, int districts)
    {
        await using var simulation = Simulation.Start(world, districts);
        List<string> told = [];
        await simulation.RunAsync(Ticks, record => told.Add(Told(record)));
        return told;
    }

    private static string Told(TickRecord record) => $"{record.Tick} {record.Digest:x16} {string.Join(' ', record.Totals.Sums.ToArray())}";
}
