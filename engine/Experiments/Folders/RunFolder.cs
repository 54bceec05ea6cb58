using System.Text;

namespace CoCreation.Sim.Experiments;

/// <summary>
/// The folder of one run, or of what is made of runs. Every file is first written whole under a temporary name; only
/// <see cref="Commit"/> gives the names, that of summary.json (or what stands for it) last, so that a folder with it is complete.
/// Without a commit, nothing is left and nothing is changed.
/// </summary>
public sealed class RunFolder : IDisposable
{
    private const string Partial = ".partial";
    private const int BufferBytes = 1 << 16;

    private readonly List<(string Name, StagedFile File)> _staged = [];
    private readonly List<string> _withdrawn = [];
    private readonly List<StreamWriter> _writers = [];
    private readonly IReadOnlyList<string> _created;

    private readonly string _last;

    private RunFolder(string path, string last, IReadOnlyList<string> created) => (Path, _last, _created) = (path, last, created);

    /// <summary>The name of the file that is written last.</summary>
    public const string SummaryFile = "summary.json";

    /// <summary>The folder, as it was given.</summary>
    public string Path { get; }

    /// <summary>Makes the folder where it is missing.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="last">The file whose name is given last; default <see cref="SummaryFile"/>.</param>
    /// <exception cref="RunFolderException">It cannot be made.</exception>
    public static RunFolder Open(string path, string last = SummaryFile)
    {
        List<string> missing = [];
        try
        {
            for (DirectoryInfo? at = new(path); at is { Exists: false }; at = at.Parent)
            {
                missing.Add(at.FullName);
            }

            Directory.CreateDirectory(path);
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw new RunFolderException(path, fault);
        }

        return new RunFolder(path, last, missing);
    }

    /// <summary>Begins a text file that is written bit by bit; it ends with <see cref="Commit"/>.</summary>
    /// <exception cref="RunFolderException">It cannot be written, or another run writes it now.</exception>
    public TextWriter Begin(string name)
    {
        StreamWriter writer = new(BeginBytes(name), new UTF8Encoding(false), BufferBytes, leaveOpen: true) { NewLine = "\n" };
        _writers.Add(writer);
        return writer;
    }

    /// <summary>Begins a file of bytes that is written bit by bit; it ends with <see cref="Commit"/>.</summary>
    /// <exception cref="RunFolderException">It cannot be written, or another run writes it now. Writing throws the same.</exception>
    public Stream BeginBytes(string name)
    {
        StagedFile file = new(At(name + Partial), FaultOf);
        _staged.Add((name, file));
        return file;
    }

    /// <summary>Writes a whole text file.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void Write(string name, Action<TextWriter> content)
    {
        ArgumentNullException.ThrowIfNull(content);
        TextWriter writer = Begin(name);
        Guarded(() => content(writer));
    }

    /// <summary>Writes a whole text file.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void Write(string name, string content) => Begin(name).Write(content);

    /// <summary>Writes a whole file of bytes.</summary>
    /// <exception cref="RunFolderException">It cannot be written.</exception>
    public void Write(string name, byte[] content) => BeginBytes(name).Write(content);

    /// <summary>Takes away a file of an earlier run when it commits, unless this run writes it.</summary>
    public void Withdraw(string name) => _withdrawn.Add(name);

    /// <summary>Flushes all files to the disk, then gives them their names, that of the last one last.</summary>
    /// <param name="onName">Gets the number of files that have their names before the next gets its own; null (default) for nobody.</param>
    /// <exception cref="RunFolderException">The disk is full, or names cannot be given. In the first case nothing has changed.</exception>
    public void Commit(Action<int>? onName = null) => Guarded(() =>
    {
        _writers.ForEach(writer => writer.Dispose());
        _staged.ForEach(staged => staged.File.Settle());

        // What is being replaced is not complete any more.
        File.Delete(At(_last));
        foreach (string name in _withdrawn.Except(_staged.Select(staged => staged.Name)))
        {
            File.Delete(At(name));
            File.Delete(At(name + Partial));
        }

        int named = 0;
        foreach ((string Name, StagedFile File) staged in _staged.OrderBy(staged => staged.Name == _last).ToArray())
        {
            onName?.Invoke(named++);
            staged.File.Dispose();
            File.Move(At(staged.Name + Partial), At(staged.Name), overwrite: true);
            _staged.Remove(staged);
        }
    });

    /// <summary>Takes away what was not committed, and the folders made for it.</summary>
    public void Dispose()
    {
        foreach ((string name, StagedFile file) in _staged)
        {
            Attempt(file.Dispose);
            Attempt(() => File.Delete(At(name + Partial)));
        }

        _staged.Clear();
        foreach (string folder in _created.Where(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Attempt(() => Directory.Delete(folder));
        }
    }

    private string At(string name) => System.IO.Path.Combine(Path, name);

    private RunFolderException FaultOf(Exception fault, long bytesNeeded) =>
        new(Path, fault, _staged.Sum(staged => staged.File.Written), bytesNeeded);

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            throw FaultOf(fault, 0);
        }
    }

    // Where files cannot even be closed or taken away, the fault that led here is the one to be told.
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
