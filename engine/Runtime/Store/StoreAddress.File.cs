using Microsoft.Data.Sqlite;

namespace CoCreation.Sim.Runtime;

/// <content>What is so only with a file.</content>
public sealed partial record StoreAddress
{
    private const int Busy = 5;

    // The tables of the journal, and what SQLite keeps beside the file, before the first entry.
    private const long LeastRoom = 512 << 10;

    /// <summary>How many bytes a file holds, with what is on its way into it; 0 for a server.</summary>
    internal long BytesHeld => IsFile ? new[] { Name, Name + "-wal" }.Select(path => new FileInfo(path)).Sum(file => file.Exists ? file.Length : 0) : 0;

    /// <summary>
    /// The same file where it must not be written, to be read as it lies there; null for a server, and where entries are still beside the
    /// file, on their way into it.
    /// </summary>
    internal StoreAddress? Sealed()
    {
        if (!IsFile || !File.Exists(Name) || new FileInfo(Name + "-wal") is { Exists: true, Length: > 0 })
        {
            return null;
        }

        string uri = new Uri(Path.GetFullPath(Name)).AbsoluteUri + "?immutable=1";
        SqliteConnectionStringBuilder connection = new() { DataSource = uri, Mode = SqliteOpenMode.ReadOnly };
        return new StoreAddress(Name, _provider, connection.ToString()) { IsSealed = true };
    }

    /// <summary>Whether it can be read only, and nobody writes to it.</summary>
    internal bool IsSealed { get; private init; }

    /// <summary>Refuses a file that nothing can be entered in.</summary>
    /// <exception cref="StoreException">It must not be written, or there is no room.</exception>
    internal void ThrowIfNotToBeWritten()
    {
        if (IsSealed)
        {
            throw StoreException.ReadOnly(Name);
        }

        if (IsFile && !HasRoom())
        {
            throw StoreException.NoSpace(Name, BytesHeld, LeastRoom);
        }
    }

    private bool HasRoom()
    {
        try
        {
            return new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(Name))!).AvailableFreeSpace >= LeastRoom;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // How much there is cannot be known; then the first entry shows it.
            return true;
        }
    }

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
