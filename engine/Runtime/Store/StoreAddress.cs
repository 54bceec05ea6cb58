using System.Data.Common;
using Akka.Configuration;
using Akka.Persistence.Sql;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CoCreation.Sim.Runtime;

/// <summary>Where runs are kept: a file of SQLite, or a database of PostgreSQL.</summary>
public sealed record StoreAddress
{
    private const string FilePrefix = "file:";
    private const int Busy = 5;

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

    /// <summary>How many bytes a file holds, with what is on its way into it; 0 for a server.</summary>
    internal long BytesHeld => IsFile ? new[] { Name, Name + "-wal" }.Select(path => new FileInfo(path)).Sum(file => file.Exists ? file.Length : 0) : 0;

    /// <summary>Lets go of a file, so that nothing is left beside it.</summary>
    internal void Release()
    {
        if (IsFile)
        {
            SqliteConnection.ClearAllPools();
        }
    }

    /// <summary>Whether somebody else has a file open, such as nodes that go on without their launcher; never for a server, nor where there is no file.</summary>
    public bool IsInUse()
    {
        if (!IsFile || !File.Exists(Name))
        {
            return false;
        }

        Release();
        try
        {
            // Only who is alone may end write-ahead logging; whoever opens the file next begins it again.
            using SqliteConnection alone = new(new SqliteConnectionStringBuilder(_connection) { Pooling = false, DefaultTimeout = 1 }.ToString());
            alone.Open();
            using SqliteCommand mode = alone.CreateCommand();
            mode.CommandText = "PRAGMA journal_mode = DELETE";
            return mode.ExecuteScalar() is "wal";
        }
        catch (SqliteException fault)
        {
            return fault.SqliteErrorCode == Busy;
        }
    }

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

    /// <summary>
    /// Write-ahead logging stays with the file: readers do not block the writer, and a crash loses nothing committed. A file that is
    /// new gets large pages, for a week is a row of a hundred kilobytes and more.
    /// </summary>
    private async Task ProbeFileAsync(CancellationToken stop)
    {
        SqliteConnection file = new(_connection);
        await using (file.ConfigureAwait(false))
        {
            await file.OpenAsync(stop).ConfigureAwait(false);
            SqliteCommand mode = file.CreateCommand();
            await using (mode.ConfigureAwait(false))
            {
                mode.CommandText = "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL";
                await mode.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
            }
        }
    }
}
