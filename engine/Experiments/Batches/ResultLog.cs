using System.Text;
using System.Text.Json;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// What is done of an experiment, run by run as they end: a line each, with its hash. A line that was cut short by a crash is dropped;
/// who writes has the file alone, and the system frees it when the process ends, however it ends.
/// </summary>
public sealed class ResultLog : IDisposable
{
    /// <summary>The name of the file in the folder of the experiment.</summary>
    public const string FileName = "results.log";

    private const int BufferBytes = 1 << 16;

    private readonly string _folder;
    private readonly FileStream _file;
    private readonly Dictionary<RunUnit, (long From, int Length)> _places = [];

    private ResultLog(string folder, FileStream file) => (_folder, _file) = (folder, file);

    /// <summary>How many runs are in it.</summary>
    public int Count => _places.Count;

    /// <summary>Opens the log of an experiment, or begins it.</summary>
    /// <param name="folder">The folder of the experiment; it is there.</param>
    /// <param name="hash">The hash of the experiment.</param>
    /// <exception cref="RunFolderException">It cannot be opened, or another process writes it now.</exception>
    /// <exception cref="InputException">It is the log of another experiment.</exception>
    public static ResultLog Open(string folder, string hash)
    {
        string path = Path.Combine(folder, FileName);
        FileStream file;
        try
        {
            // Without a buffer, nothing is left to be written when a line found no space.
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0);
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw new RunFolderException(path, fault);
        }

        ResultLog log = new(folder, file);
        try
        {
            log.Begin(path, hash);
            return log;
        }
        catch
        {
            log.Dispose();
            throw;
        }
    }

    /// <summary>Forgets all that is in the log of a folder, if there is one.</summary>
    /// <exception cref="RunFolderException">It cannot be written, or another process writes it now.</exception>
    public static void Clear(string folder)
    {
        string path = Path.Combine(folder, FileName);
        try
        {
            if (File.Exists(path))
            {
                using FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 0);
                file.SetLength(0);
            }
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw new RunFolderException(path, fault);
        }
    }

    /// <summary>Whether a folder holds the log of an experiment that is not over.</summary>
    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, FileName));

    /// <summary>Every result, in the order in which they came.</summary>
    public IEnumerable<RunResult> All => _places.Values.OrderBy(place => place.From).Select(Read);

    /// <summary>The result of a run; null if it is not there.</summary>
    internal RunResult? Of(RunUnit unit) => _places.TryGetValue(unit, out (long From, int Length) place) ? Read(place) : null;

    /// <summary>Adds a result; it is on the disk, or nothing of it is.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    internal void Add(RunResult result)
    {
        long from = _file.Length;
        byte[] content = JsonSerializer.SerializeToUtf8Bytes(result, ResultJson.Dense);
        byte[] line = LogLine.Of(content);
        try
        {
            _file.Position = from;
            _file.Write(line);
        }
        catch (Exception fault) when (WriteFault.Is(fault) || fault is ArgumentOutOfRangeException)
        {
            Shorten(from);

            // That is what .NET makes of a file that grows larger than the system allows.
            throw new RunFolderException(_folder, fault is ArgumentOutOfRangeException ? WriteFault.TooLargeFile(fault) : fault, from, line.Length);
        }

        _places[new RunUnit(result.Point, result.Replication)] = (from, content.Length);
    }

    /// <summary>Ends it, since everything in it is in the tables now.</summary>
    internal void Delete()
    {
        Dispose();
        File.Delete(Path.Combine(_folder, FileName));
    }

    /// <summary>Closes it. What could not be written was told when it was added.</summary>
    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
        }
    }

    private void Begin(string path, string hash)
    {
        // A byte is a letter here, so that places in lines are places in the file.
        using StreamReader lines = new(_file, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, BufferBytes, leaveOpen: true);
        long all = _file.Length;
        byte[]? head = all == 0 ? null : NextLine(lines, 0, all);
        if (head is null)
        {
            Shorten(0);
            Guarded(() => _file.Write(LogLine.Of(Encoding.ASCII.GetBytes(hash))));
            return;
        }

        if (!head.AsSpan().StartsWith(Encoding.ASCII.GetBytes(hash)) || !LogLine.IsWhole(head))
        {
            throw StoredTable.Refused(path, new("results of another experiment, or of another version of it, are there", "hier liegen Ergebnisse eines anderen Experiments oder einer anderen Fassung davon"));
        }

        long kept = Index(lines, head.Length + 1, all);
        if (kept < all)
        {
            Shorten(kept);
        }
    }

    /// <summary>Finds all lines that are whole, up to the first that is not. Returns where they end.</summary>
    private long Index(StreamReader lines, long from, long all)
    {
        while (NextLine(lines, from, all) is { } line && LogLine.IsWhole(line))
        {
            int length = line.Length - LogLine.Added;
            RunResult result = Parsed(line.AsSpan(0, length));
            _places[new RunUnit(result.Point, result.Replication)] = (from, length);
            from += line.Length + 1;
        }

        return from;
    }

    /// <summary>The bytes of the next line; null if it has no end.</summary>
    private static byte[]? NextLine(StreamReader lines, long from, long all) =>
        lines.ReadLine() is { } line && from + line.Length < all ? Encoding.Latin1.GetBytes(line) : null;

    private RunResult Read((long From, int Length) place)
    {
        byte[] content = new byte[place.Length];
        _file.Position = place.From;
        _file.ReadExactly(content);
        return Parsed(content);
    }

    private static RunResult Parsed(ReadOnlySpan<byte> content) => JsonSerializer.Deserialize<RunResult>(content, ResultJson.Dense)!;

    private void Shorten(long length) => Guarded(() =>
    {
        _file.SetLength(length);
        _file.Position = length;
    });

    private void Guarded(Action write)
    {
        try
        {
            write();
            _file.Flush();
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw new RunFolderException(_folder, fault);
        }
    }
}
