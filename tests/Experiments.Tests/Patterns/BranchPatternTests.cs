using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;
using Microsoft.Data.Sqlite;

namespace CoCreation.Sim.Experiments.Tests.Patterns;

/// <summary>Pattern 8 once more, over branches: the same weeks until the threat goes, and another history from then on.</summary>
public sealed class BranchPatternTests : IDisposable
{
    private const int Week = 260;
    private const int Seeds = 4;
    private static readonly Scenario World = new() { Name = "pattern", Question = new("?", "?") };

    private readonly string _folder = Directory.CreateTempSubdirectory("branches").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Branch_WithTheThreatGone_LosesLamentAndKeepsCoCreation()
    {
        List<(TypeCounts Parent, TypeCounts Branch)> ends = [];
        for (ulong seed = 1; seed <= Seeds; seed++)
        {
            ends.Add(await EndsOf(seed));
        }

        (TypeCounts parent, TypeCounts branch) = (TypeCounts.Mean([.. ends.Select(end => end.Parent)]), TypeCounts.Mean([.. ends.Select(end => end.Branch)]));
        Assert.True(branch.Lament < 0.1 * parent.Lament, $"{parent.Lament} complaint networks with the threat, {branch.Lament} without");
        Assert.True(branch.CoCreation >= parent.CoCreation, $"{parent.CoCreation} co-creation communities with the threat, {branch.CoCreation} without");
    }

    private async Task<(TypeCounts Parent, TypeCounts Branch)> EndsOf(ulong seed)
    {
        Scenario calm = World with { Events = [new ScenarioEvent.Setting(Week + 1, [(Parameter.Threat, 0)])] };
        RunRecord parent = await RunAsync(World, KeepingOf(World, seed, "parent"));
        await using (KeptRun kept = (await KeptRun.OpenAsync(KeepingOf(World, seed, "parent").Address, "run", _folder))!)
        {
            await kept.BranchAsync(Week, KeepingOf(calm, seed, "branch"));
        }

        RunRecord branch = await RunAsync(calm, KeepingOf(calm, seed, "branch"));
        Assert.Equal(DigestsOf(parent).Take(Week + 1), DigestsOf(branch).Take(Week + 1));
        Assert.NotEqual(DigestsOf(parent).Last(), DigestsOf(branch).Last());
        return (parent.AtTheEnd(), branch.AtTheEnd());
    }

    private static async Task<RunRecord> RunAsync(Scenario scenario, RunKeeping keeping) =>
        (await ScenarioRun.ExecuteAsync(scenario, keeping.Facts.Seed, new RunSettings { Keeping = keeping }, default)).Record;

    private static IEnumerable<ulong> DigestsOf(RunRecord record) => record.Rows.Select(row => row.Digest);

    private RunKeeping KeepingOf(Scenario scenario, ulong seed, string name) => new(
        StoreAddress.OfFile(Path.Combine(_folder, $"{name}-{seed}.db")),
        "run",
        new RunFacts { Scenario = ScenarioText.Of(scenario), ScenarioHash = scenario.Hash, Seed = seed, CheckpointEvery = 52 });
}
