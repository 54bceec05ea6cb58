using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Scenarios;

/// <summary>Reads the file of ties that was named.</summary>
internal static class TiesFile
{
    /// <summary>The ties; null, with problems added, if there is no such file or it is broken.</summary>
    public static EdgeList? Read(string path, List<Problem> problems)
    {
        try
        {
            using StreamReader text = File.OpenText(path);
            return EdgeList.Read(text, path);
        }
        catch (InputException refusal)
        {
            problems.AddRange(refusal.Problems);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new Problem($"--ties {path}", Texts.Both(texts => texts.NoSuchFile).OrRather(Neighbour(path))));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bool isFolder = Directory.Exists(path);
            problems.Add(new Problem(
                $"--ties {path}", Texts.Both(texts => isFolder ? texts.IsFolder : texts.CannotRead(Failure.Reason(fault, texts)))));
        }

        return null;
    }

    private static string? Neighbour(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } named ? named : ".";
        return Directory.Exists(folder) && Nearest.Name(Path.GetFileName(path), FileNames(folder)) is { } name
            ? Path.Combine(Path.GetDirectoryName(path) ?? "", name)
            : null;
    }

    private static IEnumerable<string> FileNames(string folder) => Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file));
}
