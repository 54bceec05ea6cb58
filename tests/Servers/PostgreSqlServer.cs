using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

namespace CoCreation.Sim.Servers;

/// <summary>
/// A PostgreSQL of our own on this machine: it keeps what it promised to keep, as any other does, and may be killed. The user of
/// <see cref="ConnectionString"/> needs no password; anybody else does.
/// </summary>
public sealed class PostgreSqlServer : IAsyncLifetime, IAsyncDisposable
{
    private const string User = "sim";
    private const int LastWords = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly ConcurrentQueue<string> _said = new();
    private Aftermath? _aftermath;
    private Process? _server;
    private int _port;
    private int _databases;

    /// <summary>How to reach the database that every server has.</summary>
    public string ConnectionString => ConnectionStringOf("postgres");

    /// <summary>All that it keeps.</summary>
    public string Folder { get; private set; } = "";

    /// <summary>As a fixture: starts, unless the tests are left out.</summary>
    public Task InitializeAsync() => PostgreSqlPrograms.Missing is null ? StartAsync() : Task.CompletedTask;

    /// <summary>Makes an empty server and waits until it answers.</summary>
    /// <exception cref="InvalidOperationException">It cannot be made; the message has what the program said.</exception>
    /// <exception cref="TimeoutException">It does not answer.</exception>
    public async Task StartAsync()
    {
        var initdb = PostgreSqlPrograms.PathOf("initdb");
        Folder = Directory.CreateTempSubdirectory("pg").FullName;
        _aftermath = new Aftermath(Folder);
        await Account.OwnAsync(Folder);
        await Run.ToItsEndAsync(Account.Command(Folder, initdb, "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"));
        await File.WriteAllLinesAsync(Path.Combine(Data, "pg_hba.conf"), ["local all all trust", $"host all {User} 127.0.0.1/32 trust", "host all all all scram-sha-256"]);
        _port = FreePort();
        await LaunchAsync();
    }

    /// <summary>A crash: kills the server and all its processes, without a chance to tidy up. Returns when the server is gone.</summary>
    public async Task KillAsync()
    {
        var server = _server ?? throw new InvalidOperationException("the server does not run");
        server.Kill(entireProcessTree: true);
        await server.WaitForExitAsync().WaitAsync(Patience);
        _aftermath?.Stops(null);
        server.Dispose();
        _server = null;
    }

    /// <summary>Starts again after <see cref="KillAsync"/>, at the same port with the same data, and waits until it answers.</summary>
    /// <exception cref="TimeoutException">It does not answer.</exception>
    public Task StartAgainAsync() => LaunchAsync();

    /// <summary>Makes an empty database.</summary>
    /// <returns>How to reach it.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"runs{Interlocked.Increment(ref _databases)}";
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var create = source.CreateCommand($"CREATE DATABASE {name}");
        await create.ExecuteNonQueryAsync();
        return ConnectionStringOf(name);
    }

    /// <summary>Stops it and deletes all that it kept.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _aftermath, null) is { } aftermath)
            await aftermath.DisposeAsync();
        _server?.Dispose();
        _server = null;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    private string Data => Path.Combine(Folder, "data");

    private string ConnectionStringOf(string database) => $"Host=127.0.0.1;Port={_port};Username={User};Database={database}";

    /// <summary>A server that ends at once is started again: after a crash it refuses while a process of the last one is still dying.</summary>
    private async Task LaunchAsync()
    {
        var waited = Stopwatch.StartNew();
        do
        {
            if (_server is not { HasExited: false })
                Launch();
            if (await AnswersAsync())
                return;
            await Task.Delay(Pause);
        }
        while (waited.Elapsed < Patience);
        throw new TimeoutException($"PostgreSQL does not answer at port {_port} after {Patience.TotalSeconds} s; it said:\n{string.Join('\n', _said)}");
    }

    private void Launch()
    {
        _server?.Dispose();
        _server = Process.Start(Account.Command(Folder, PostgreSqlPrograms.PathOf("postgres"), "-D", Data, "-p", $"{_port}", "-k", Folder, "-h", "127.0.0.1"))!;
        _aftermath?.Stops(_server.Id);
        _server.OutputDataReceived += (_, line) => Hear(line.Data);
        _server.ErrorDataReceived += (_, line) => Hear(line.Data);
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
    }

    private void Hear(string? line)
    {
        if (line is not null)
            _said.Enqueue(line);
        while (_said.Count > LastWords)
            _said.TryDequeue(out _);
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false;Timeout=5");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Below the ports that the system gives to whoever asks: it must still be free when the server starts again.</summary>
    private static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 32_000);
            try
            {
                using TcpListener listener = new(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
            }
        }
    }
}
