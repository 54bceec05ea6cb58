using CoCreation.Sim.Servers;
using Npgsql;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>The server that other tests kill: what was committed is there when it starts again.</summary>
public sealed class PostgreSqlServerTests
{
    [PostgreSqlFact]
    public async Task StartAgain_AfterAKill_HasWhatWasCommitted()
    {
        await using var server = new PostgreSqlServer();
        await server.StartAsync();
        var database = await server.CreateDatabaseAsync() + ";Pooling=false";
        await Do(database, "CREATE TABLE kept AS SELECT 1");
        await server.KillAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Do(database, "SELECT 1"));
        await server.StartAgainAsync();
        Assert.Equal(-1, await Do(database, "SELECT * FROM kept"));
    }

    [PostgreSqlFact]
    public async Task Dispose_WhileItRunsOrIsDead_LeavesNothing()
    {
        foreach (var isDead in new[] { false, true })
        {
            var server = new PostgreSqlServer();
            await server.StartAsync();
            var connection = server.ConnectionString + ";Pooling=false";
            if (isDead)
                await server.KillAsync();
            await server.DisposeAsync();
            Assert.False(Directory.Exists(server.Folder));
            await Assert.ThrowsAnyAsync<NpgsqlException>(() => Do(connection, "SELECT 1"));
        }
    }

    private static async Task<int> Do(string database, string text)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(text, connection);
        return await command.ExecuteNonQueryAsync();
    }
}
