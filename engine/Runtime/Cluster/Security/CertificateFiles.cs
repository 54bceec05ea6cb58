namespace CoCreation.Sim.Runtime;

/// <summary>How the files of a cluster's certificates are called, and how they come to be.</summary>
internal sealed class CertificateFiles(string folder)
{
    public const string AuthorityName = "ca";

    private const string Certificate = ".crt";
    private const string Key = ".key";
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Readable = Private | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    private readonly List<string> _written = [];

    public string Folder => folder;

    /// <summary>What was written, in order.</summary>
    public IReadOnlyList<string> Written => _written;

    public string CertificateOf(string name) => Path.Combine(folder, name + Certificate);

    public string KeyOf(string name) => Path.Combine(folder, name + Key);

    /// <summary>The nodes whose keys are there, in order.</summary>
    public string[] Nodes() => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*" + Key).Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Equals(AuthorityName, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];

    /// <summary>Makes the folder, which only its owner can look into.</summary>
    public void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder, Private | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Writes a key and then its certificate: a certificate never lies there without its key.</summary>
    /// <exception cref="IOException">There is no space, or one of them is there already.</exception>
    public void Write(string name, string key, string certificate)
    {
        Write(KeyOf(name), key, Private);
        Write(CertificateOf(name), certificate, Readable);
    }

    /// <summary>Takes away again what was written.</summary>
    public void TakeBack()
    {
        foreach (string path in _written)
        {
            File.Delete(path);
        }
    }

    /// <summary>A key is readable by its owner alone from its first byte on; a file that is there is never replaced.</summary>
    private void Write(string path, string text, UnixFileMode mode)
    {
        string partial = $"{path}.{Guid.NewGuid():N}.partial";
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        try
        {
            using (FileStream file = new(partial, options))
            {
                file.Write(System.Text.Encoding.ASCII.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path, overwrite: false);
            _written.Add(path);
        }
        finally
        {
            File.Delete(partial);
        }
    }
}
