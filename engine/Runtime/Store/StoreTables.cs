using System.Data.Common;
using System.Globalization;

namespace CoCreation.Sim.Runtime;

/// <summary>
/// Reads what the persistence plugin has written, from its two tables: a journal with a row for each entry, and snapshots. To have the
/// plugin read it would take it a second to begin with, and a stream of actors; what is read is the same.
/// </summary>
internal sealed class StoreTables : IAsyncDisposable
{
    private const string Entries = "SELECT manifest, message FROM journal WHERE persistence_id = @stream ORDER BY sequence_number";

    private readonly DbConnection _connection;

    private StoreTables(DbConnection connection) => _connection = connection;

    /// <summary>Opens a store that has been tried before.</summary>
    /// <exception cref="DbException">It does not answer.</exception>
    public static async Task<StoreTables> OpenAsync(StoreAddress address, CancellationToken stop = default)
    {
        DbConnection connection = address.NewConnection();
        await connection.OpenAsync(stop).ConfigureAwait(false);
        return new StoreTables(connection);
    }

    /// <summary>The entries of a stream, in their order; none where nothing was ever written.</summary>
    /// <exception cref="DbException">The store failed.</exception>
    /// <exception cref="InvalidDataException">There is an entry of an unknown kind.</exception>
    public Task<IReadOnlyList<JournalEntry>> EntriesAsync(string stream, CancellationToken stop) => EntriesAsync(stream, Entries, stop);

    /// <summary>The first entry of a stream; null where nothing was ever written.</summary>
    /// <exception cref="DbException">The store failed.</exception>
    /// <exception cref="InvalidDataException">It is of an unknown kind.</exception>
    public async Task<JournalEntry?> FirstEntryAsync(string stream) =>
        await EntriesAsync(stream, Entries + " LIMIT 1", CancellationToken.None).ConfigureAwait(false) is [var first] ? first : null;

    /// <summary>The content of a snapshot; null if there is none.</summary>
    /// <exception cref="DbException">The store failed.</exception>
    public async Task<byte[]?> SnapshotAsync(string stream, long sequence)
    {
        DbCommand command = CommandOf(
            "SELECT snapshot FROM snapshot WHERE persistence_id = @stream AND sequence_number = @sequence", ("@stream", stream), ("@sequence", sequence));
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteScalarAsync().ConfigureAwait(false) as byte[];
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task<IReadOnlyList<JournalEntry>> EntriesAsync(string stream, string question, CancellationToken stop)
    {
        List<JournalEntry> entries = [];
        if (!await HasAsync("journal", stop).ConfigureAwait(false))
        {
            return entries;
        }

        DbCommand command = CommandOf(question, ("@stream", stream));
        await using (command.ConfigureAwait(false))
        {
            DbDataReader rows = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
            await using (rows.ConfigureAwait(false))
            {
                while (await rows.ReadAsync(stop).ConfigureAwait(false))
                {
                    entries.Add(JournalSerializer.EntryOf(rows.GetString(0), await rows.GetFieldValueAsync<byte[]>(1, stop).ConfigureAwait(false)));
                }
            }
        }

        return entries;
    }

    private async Task<bool> HasAsync(string table, CancellationToken stop)
    {
        string question = _connection is Npgsql.NpgsqlConnection
            ? "SELECT count(*) FROM pg_class WHERE oid = to_regclass(@table)"
            : "SELECT count(*) FROM sqlite_master WHERE name = @table";
        DbCommand command = CommandOf(question, ("@table", table));
        await using (command.ConfigureAwait(false))
        {
            return Convert.ToInt64(await command.ExecuteScalarAsync(stop).ConfigureAwait(false), CultureInfo.InvariantCulture) > 0;
        }
    }

    private DbCommand CommandOf(string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        DbCommand command = _connection.CreateCommand();
        command.CommandText = text;
        foreach ((string name, object value) in values)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
