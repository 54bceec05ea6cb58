using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Servers;
using Npgsql;
using Xunit.Abstractions;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>The same on a real server, which is itself killed. COCREATION_SERVER_KILLS says how many runs are killed (default 3).</summary>
public sealed class ServerTests(PostgreSqlServer server, ITestOutputHelper output) : IClassFixture<PostgreSqlServer>, IDisposable
{
    private const string Run = "run --participants 120 --ticks 60 --checkpoint-every 20 --districts 3 --lang en --quiet --out ";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [PostgreSqlFact]
    public async Task Resume_AfterKillAtAnyPoint_EndsWithTheSameFiles()
    {
        var seed = KillTests.Number("COCREATION_KILL_SEED", Random.Shared.Next());
        output.WriteLine($"seed {seed}");
        await new KilledRuns(_place, " --store " + await server.CreateDatabaseAsync()).Kill(KillTests.Number("COCREATION_SERVER_KILLS", 3), seed, output.WriteLine);
    }

    [PostgreSqlFact]
    public async Task Run_ServerKilledAndStartedAgain_WaitsSaysSoAndGoesOn()
    {
        KilledRuns runs = new(_place, " --store " + await server.CreateDatabaseAsync());
        await runs.Begin();
        var database = await server.CreateDatabaseAsync();
        using var process = _place.Start($"{Run}here --pace 10 --store {database}");
        var error = process.StandardError.ReadToEndAsync();
        await HasTicks(database);
        await server.KillAsync();
        await Task.Delay(2500);
        await server.StartAgainAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(90));
        Assert.True(process.ExitCode == 0, await error);
        Assert.Contains("the journal does not answer: ", await error, StringComparison.Ordinal);
        await runs.AssertSame("here");
    }

    [PostgreSqlFact]
    public async Task Run_ServerThatStaysAway_IsPausedAndGoesOnLater()
    {
        KilledRuns runs = new(_place, " --store " + await server.CreateDatabaseAsync());
        await runs.Begin();
        var database = await server.CreateDatabaseAsync();
        using var process = _place.Start($"{Run}here --pace 10 --store {database}", ("COCREATION_PATIENCE", "2"));
        var error = process.StandardError.ReadToEndAsync();
        await HasTicks(database);
        await server.KillAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(90));
            Assert.Equal(75, process.ExitCode);
            Assert.Contains("Nothing is lost; go on with: cocreation resume here", await error, StringComparison.Ordinal);
        }
        finally
        {
            await server.StartAgainAsync();
        }

        var printed = await _place.Ask("resume here --quiet --lang en");
        Assert.True(printed.ExitCode == 0, printed.Error);
        await runs.AssertSame("here");
    }

    [PostgreSqlFact]
    public async Task Run_NoSuchDatabase_FailsAtOnceAndLeavesNothing()
    {
        var printed = await _place.Run($"{Run}here --store {server.ConnectionString.Replace("Database=postgres", "Database=nowhere;Password=secret", StringComparison.Ordinal)}");
        Assert.Equal(74, printed.ExitCode);
        Assert.Matches("^the journal cannot be used: 127.0.0.1:[0-9]+/nowhere: .*nowhere", Assert.Single(printed.Problems));
        Assert.DoesNotContain("secret", printed.Error, StringComparison.Ordinal);
        Assert.Empty(_place.Names("."));
    }

    private static async Task HasTicks(string database)
    {
        for (var entries = 0L; entries < 10; await Task.Delay(100))
        {
            await using NpgsqlConnection connection = new(database);
            await connection.OpenAsync();
            await using var count = connection.CreateCommand();
            count.CommandText = "SELECT CASE WHEN to_regclass('journal') IS NULL THEN 0 ELSE (xpath('/row/n/text()', query_to_xml('SELECT count(*) AS n FROM journal', false, true, '')))[1]::text::bigint END";
            entries = Convert.ToInt64(await count.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
