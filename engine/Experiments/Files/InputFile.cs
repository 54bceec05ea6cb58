using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A file that somebody named.</summary>
public static class InputFile
{
    /// <summary>Reads it whole, up to one byte more than allowed, so that its reader sees that it is too large.</summary>
    /// <param name="path">The file.</param>
    /// <param name="most">The most bytes that are allowed.</param>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static byte[] Read(string path, int most)
    {
        using Stream file = Open(path);
        byte[] bytes = new byte[most + 1];
        int read = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes[..read];
    }

    /// <summary>Opens it. What has no length is taken as empty: a device may never end.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static Stream Open(string path)
    {
        try
        {
            FileStream file = new(path, FileMode.Open, FileAccess.Read);
            if (file.CanSeek && file.Length > 0)
            {
                return file;
            }

            file.Dispose();
            return Stream.Null;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Refusal(path, new Bilingual("there is no such file", "es gibt keine solche Datei").OrRather(Neighbour(path)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Refusal(path, Directory.Exists(path)
                ? new("is a folder, not a file", "ist ein Ordner, keine Datei")
                : new($"cannot be read: {fault.Message}", $"lässt sich nicht lesen: {fault.Message}"));
        }
    }

    private static InputException Refusal(string path, Bilingual message) => new([new Problem(path, message)]);

    private static string? Neighbour(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        try
        {
            IEnumerable<string> names = Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file));
            return Nearest.Name(Path.GetFileName(path), names) is { } name ? Path.Combine(Path.GetDirectoryName(path) ?? "", name) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // There is no such folder, or its files must not be listed: then nothing is near.
            return null;
        }
    }
}
