using System.Text;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;
using CoCreation.Sim.Runtime;
using Microsoft.Data.Sqlite;

namespace CoCreation.Sim.Experiments.Tests.Keeping;

/// <summary>A run that is kept goes on, can be looked at, and is refused by name where it cannot.</summary>
public sealed class KeptRunTests : IDisposable
{
    private const ulong Seed = 7;
    private static readonly Scenario Small = new()
    {
        Name = "small",
        Question = new("?", "?"),
        Parameters = Parameters.Default.With(Parameter.Participants, 60),
        Ticks = 30,
        Events = [new ScenarioEvent.Shock(25, ShockKind.Betrayal)],
    };

    private readonly string _folder = Directory.CreateTempSubdirectory("kept").FullName;

    private StoreAddress Address => StoreAddress.OfFile(Path.Combine(_folder, "journal.db"));

    private RunKeeping Keeping => new(Address, "run", new RunFacts
    {
        Scenario = ScenarioText.Of(Small), ScenarioHash = Small.Hash, Seed = Seed, CheckpointEvery = 10,
    });

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Execute_AgainAfterItsEnd_ComesToTheSameWithoutRunning()
    {
        var expected = Digests(await ScenarioRun.ExecuteAsync(Small, Seed));
        Assert.Equal(expected, Digests(await Execute(Keeping)));
        List<RunPhase> phases = [];
        var again = await ScenarioRun.ExecuteAsync(Small, Seed, new RunSettings { Keeping = Keeping, OnPhase = (phase, _) => phases.Add(phase) }, default);
        Assert.Equal(expected, Digests(again));
        Assert.Empty(phases);
    }

    [Fact]
    public async Task Execute_NewestCheckpointDamaged_GoesOnFromAnOlderOne()
    {
        var expected = Digests(await Execute(Keeping));
        await Damage(31);
        await Damage(21);
        List<string> damage = [];
        Assert.Equal(expected, Digests(await Execute(Keeping with { OnDamage = damage.Add })));
        Assert.Equal(2, damage.Count);
        Assert.StartsWith("the checkpoint of tick 30 cannot be read: its bytes are damaged", damage[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Execute_EveryCheckpointDamaged_RunsAgainFromItsBeginning()
    {
        var expected = Digests(await Execute(Keeping));
        await Damage(11);
        await Damage(21);
        await Damage(31);
        Assert.Equal(expected, Digests(await Execute(Keeping)));
    }

    [Fact]
    public async Task Execute_OtherRules_IsADeterminismFault()
    {
        await Execute(Keeping);
        await Damage(31);
        var other = Small with { Parameters = Small.Parameters.With(Parameter.Threat, 0) };
        var fault = await Assert.ThrowsAsync<DeterminismException>(
            () => ScenarioRun.ExecuteAsync(other, Seed, new RunSettings { Keeping = Keeping }, default));
        Assert.Equal(21, fault.Tick);
    }

    [Fact]
    public async Task Execute_FewCheckpointsKept_HasTheNewest()
    {
        await Execute(Keeping with { Facts = Keeping.Facts with { CheckpointEvery = 4, KeepCheckpoints = 2 } });
        await using var store = await RunStore.OpenAsync(Address, "run");
        Assert.Equal([28, 30], store.History.Checkpoints.Select(kept => kept.Tick));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(29)]
    public async Task At_AnyTick_IsTheRunThatEndedThere(int tick)
    {
        await Execute(Keeping);
        await using var kept = await KeptRun.OpenAsync(Address, "run", "here");
        var expected = await ScenarioRun.ExecuteAsync(Small with { Ticks = tick }, Seed);
        Assert.Equal(Digests(expected), Digests(await kept!.AtAsync(tick, new RunSettings())));
    }

    /// <summary>A journal that was written by the first version that had journals.</summary>
    [Fact]
    public async Task Open_FormatOne_IsReadAndGoneOnWith()
    {
        File.Copy(Path.Combine(AppContext.BaseDirectory, "Keeping", "journal-format-1.db"), Path.Combine(_folder, "journal.db"));
        Scenario scenario;
        await using (var kept = await KeptRun.OpenAsync(Address, "run", "here"))
        {
            scenario = kept!.Scenario;
            Assert.Equal((6, 12, true), (kept.LastTick, scenario.Participants, kept.IsComplete));
            Assert.Equal("ddfc4524fcb2ff69", kept.DigestOf(6));
        }

        var expected = Digests(await ScenarioRun.ExecuteAsync(scenario, Seed));
        Assert.Equal(expected, Digests(await ScenarioRun.ExecuteAsync(scenario, Seed, new RunSettings { Keeping = Keeping }, default)));
    }

    [Theory]
    [InlineData("{ \"format\": 2 }", "its journal has format 2; this version reads format 1")]
    [InlineData("{ \"format\": 1 }", "its journal cannot be read: ")]
    [InlineData("nothing", "its journal cannot be read: ")]
    public void Read_FactsOfAnotherFormat_AreRefusedByName(string text, string refusal)
    {
        var refused = Assert.Throws<InputException>(() => RunFacts.Read(Encoding.UTF8.GetBytes(text), "here"));
        Assert.StartsWith(refusal, Assert.Single(refused.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ToScenario_OtherBehaviour_IsRefusedByVersion()
    {
        var refused = Assert.Throws<InputException>(() => (Keeping.Facts with { BehaviourVersion = "1", EngineVersion = "0.0.9" }).ToScenario("here"));
        Assert.Contains("behaviour version 1 (engine 0.0.9)", Assert.Single(refused.Problems).Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void ToBytes_ReadAgain_AreTheSame() => Assert.Equal(Keeping.Facts, RunFacts.Read(Keeping.Facts.ToBytes(), "here"));

    private static Task<RunOutcome> Execute(RunKeeping keeping) =>
        ScenarioRun.ExecuteAsync(Small, Seed, new RunSettings { Keeping = keeping }, default);

    private static ulong[] Digests(RunOutcome run) => [.. run.Record.Rows.Select(row => row.Digest)];

    /// <summary>Changes a byte of a checkpoint; its number is the tick + 1.</summary>
    private async Task Damage(int number)
    {
        SqliteConnection.ClearAllPools();
        await using SqliteConnection file = new($"Data Source={Path.Combine(_folder, "journal.db")}");
        await file.OpenAsync();
        await using var command = file.CreateCommand();
        command.CommandText = "UPDATE snapshot SET snapshot = CAST(substr(snapshot, 1, 60) || x'AB' || substr(snapshot, 62) AS BLOB) WHERE sequence_number = $number";
        command.Parameters.AddWithValue("$number", number);
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }
}
