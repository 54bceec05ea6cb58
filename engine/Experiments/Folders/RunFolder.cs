using System.Text;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// The folder of one run. Every file is first written whole under a temporary name; only <see cref="Commit"/> gives the names, that
/// of summary.json last, so that a folder with summary.json is complete. Without a commit, nothing is left and nothing is changed.
/// </summary>
public sealed class RunFolder : IDisposable
{
    private const string Partial = ".partial";
    private const int BufferBytes = 1 << 16;

    private readonly Dictionary<string, FileStream> _staged = [];
    private readonly List<string> _withdrawn = [];
    private readonly List<StreamWriter> _writers = [];
    private readonly IReadOnlyList<string> _created;

    private RunFolder(string path, IReadOnlyList<string> created) => (Path, _created) = (path, created);

    /// <summary>The name of the file that is written last.</summary>
    public const string SummaryFile = "summary.json";

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where it is missing.</summary>
    /// <exception cref="RunFolderException">It cannot be made.</exception>
    public static RunFolder Open(string path) => Guarded(path, () =>
    {
        List<string> missing = [];
        for (DirectoryInfo? at = new(path); at is { Exists: false }; at = at.Parent)
        {
            missing.Add(at.FullName);
        }

        Directory.CreateDirectory(path);
        return new RunFolder(path, missing);
    });

    /// <summary>Begins a text file that is written bit by bit; it ends with <see cref="Commit"/>.</summary>
    /// <exception cref="RunFolderException">It cannot be written, or another run writes it now.</exception>
    public TextWriter Begin(string name)
    {
        StreamWriter writer = new(Stage(name), new UTF8Encoding(false), BufferBytes, leaveOpen: true) { NewLine = "\n" };
        _writers.Add(writer);
        return writer;
    }

    /// <summary>Writes a whole text file.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void Write(string name, Action<TextWriter> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        TextWriter writer = Begin(name);
        Guarded(Path, () => content(writer));
    }

    /// <summary>Writes a whole file of bytes.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void Write(string name, byte[] content)
    {
        FileStream stream = Stage(name);
        Guarded(Path, () => stream.Write(content));
    }

    /// <summary>Takes away a file of an earlier run that this run does not write, when it commits.</summary>
    public void Withdraw(string name) => _withdrawn.Add(name);

    /// <summary>Flushes all files to the disk, then gives them their names, that of summary.json last.</summary>
    /// <exception cref="RunFolderException">The disk is full, or names cannot be given. In the first case nothing has changed.</exception>
    public void Commit() => Guarded(Path, () =>
    {
        _writers.ForEach(writer => writer.Dispose());
        foreach (FileStream stream in _staged.Values)
        {
            stream.Flush(flushToDisk: true);
        }

        // A run that is being replaced is not complete any more.
        File.Delete(At(SummaryFile));
        _withdrawn.ForEach(name => File.Delete(At(name)));
        foreach (string name in _staged.Keys.OrderBy(name => name == SummaryFile).ToArray())
        {
            _staged.Remove(name, out FileStream? stream);
            stream!.Dispose();
            File.Move(At(name + Partial), At(name), overwrite: true);
        }
    });

    /// <summary>Takes away what was not committed, and the folders made for it.</summary>
    public void Dispose()
    {
        foreach ((string name, FileStream stream) in _staged)
        {
            Attempt(stream.Dispose);
            Attempt(() => File.Delete(At(name + Partial)));
        }

        _staged.Clear();
        foreach (string folder in _created.Where(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Attempt(() => Directory.Delete(folder));
        }
    }

    private FileStream Stage(string name) => Guarded(Path, () =>
    {
        FileStream stream = new(At(name + Partial), FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes);
        _staged.Add(name, stream);
        return stream;
    });

    private string At(string name) => System.IO.Path.Combine(Path, name);

    private static void Guarded(string path, Action write) => Guarded(path, () =>
    {
        write();
        return true;
    });

    private static T Guarded<T>(string path, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new RunFolderException(path, fault);
        }
    }

    // On a full disk, even closing a file writes and fails; what matters is that it goes away.
    private static void Attempt(Action clean)
    {
        try
        {
            clean();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
