using System.Data.Common;
using Akka.Configuration;
using Akka.Persistence.Sql;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoCreation.Sim.Runtime;

/// <summary>Where runs are kept: a file of SQLite, or a database of PostgreSQL.</summary>
public sealed partial record StoreAddress
{
    private const string FilePrefix = "file:";

    private readonly string _provider;
    private readonly string _connection;

    private StoreAddress(string name, string provider, string connection) => (Name, _provider, _connection) = (name, provider, connection);

    /// <summary>What it is called in messages: the file, or host, port and database; never a password.</summary>
    public string Name { get; }

    /// <summary>The connection string, without a password.</summary>
    public string Shareable => IsFile ? _connection : new NpgsqlConnectionStringBuilder(_connection) { Password = null }.ToString();

    /// <summary>A file, made where it is missing.</summary>
    /// <param name="path">Its path; the folder must exist.</param>
    public static StoreAddress OfFile(string path)
    {
        SqliteConnectionStringBuilder connection = new() { DataSource = path };
        return new StoreAddress(path, "SQLite.MS", connection.ToString());
    }

    /// <summary>A database of PostgreSQL.</summary>
    /// <param name="connection">The connection string, such as "Host=localhost;Username=sim;Database=runs".</param>
    /// <exception cref="ArgumentException">It is no connection string.</exception>
    public static StoreAddress OfPostgreSql(string connection)
    {
        NpgsqlConnectionStringBuilder parts = new(connection);
        return new StoreAddress($"{parts.Host}:{parts.Port}/{parts.Database}", "PostgreSQL.15", parts.ToString());
    }

    /// <summary>The store as text for other processes, without a password: they find that in their own surroundings.</summary>
    public string Told => IsFile ? FilePrefix + Path.GetFullPath(Name) : Shareable;

    /// <summary>The store that <see cref="Told"/> said.</summary>
    /// <exception cref="ArgumentException">It is no such text.</exception>
    public static StoreAddress OfTold(string told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.StartsWith(FilePrefix, StringComparison.Ordinal) ? OfFile(told[FilePrefix.Length..]) : OfPostgreSql(told);
    }

    /// <summary>Whether it is a file, which no other machine reaches.</summary>
    public bool IsFile => _provider == "SQLite.MS";

    /// <summary>The password of a database, for processes that are started by this one; null where there is none.</summary>
    public string? Password => IsFile ? null : new NpgsqlConnectionStringBuilder(_connection).Password;

    /// <summary>A connection that is not open yet.</summary>
    internal DbConnection NewConnection() => IsFile ? new SqliteConnection(_connection) : new NpgsqlConnection(_connection);

    /// <summary>Tries whether it answers. The journal itself would try a wrong address again and again without a word.</summary>
    /// <exception cref="StoreException">It does not.</exception>
    internal async Task ProbeAsync(CancellationToken stop)
    {
        try
        {
            if (IsFile)
            {
                await ProbeFileAsync(stop).ConfigureAwait(false);
                return;
            }

            try
            {
                await AnswersAsync(stop).ConfigureAwait(false);
            }
            catch (NpgsqlException)
            {
                // Perhaps the server was started again since, and what is kept of the connections of before leads nowhere.
                NpgsqlConnection.ClearAllPools();
                await AnswersAsync(stop).ConfigureAwait(false);
            }
        }
        catch (Exception fault) when (fault is SqliteException or NpgsqlException or IOException or TimeoutException)
        {
            throw new StoreException(Name, fault);
        }
    }

    private async Task AnswersAsync(CancellationToken stop)
    {
        DbConnection server = NewConnection();
        await using (server.ConfigureAwait(false))
        {
            await server.OpenAsync(stop).ConfigureAwait(false);
            DbCommand question = server.CreateCommand();
            await using (question.ConfigureAwait(false))
            {
                question.CommandText = "SELECT 1";
                await question.ExecuteScalarAsync(stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>The settings of an actor system that keeps runs there; it has no types to keep but ours.</summary>
    internal Config ToConfig() => ConfigurationFactory.ParseString(HostingSettings.WithoutJson + $$"""
        akka {
          loglevel = OFF
          stdout-loglevel = OFF
          coordinated-shutdown.run-by-clr-shutdown-hook = off
          coordinated-shutdown.run-by-actor-system-terminate = off
          scheduler.tick-duration = 50ms
          actor {
            serialization-settings.allow-unregistered-types = off
            serializers.cocreation = "CoCreation.Sim.Runtime.JournalSerializer, CoCreation.Sim.Runtime"
            serialization-bindings {
              "CoCreation.Sim.Runtime.JournalEntry, CoCreation.Sim.Runtime" = cocreation
              "CoCreation.Sim.Runtime.CheckpointPiece, CoCreation.Sim.Runtime" = cocreation
            }
          }
          persistence {
            journal { plugin = "akka.persistence.journal.sql", sql { {{Connection}}, auto-initialize = true, {{InsertsBytes}} } }
            snapshot-store { plugin = "akka.persistence.snapshot-store.sql", sql { {{Connection}}, auto-initialize = true } }
          }
        }
        """).WithFallback(SqlPersistence.DefaultConfiguration);

    /// <summary>A row goes to the store as bytes. As the text of a statement, which is usual, it would be four times as long and parsed again.</summary>
    private const string InsertsBytes = "prefer-parameters-on-multirow-insert = true";

    private string Connection => $"connection-string = {Quoted(_connection)}, provider-name = \"{_provider}\"";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);
}
