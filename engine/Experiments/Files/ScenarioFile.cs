using System.Text;
using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments;

/// <summary>A scenario as a YAML file.</summary>
public static class ScenarioFile
{
    /// <summary>The largest file that is read.</summary>
    public const int MostBytes = 256 << 10;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a scenario, and the files of people and ties that it names.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">It cannot be read, or is refused; carries every problem with file, line and column.</exception>
    public static Scenario Read(string path)
    {
        byte[] bytes = InputFile.Read(path, MostBytes);
        return Read(bytes, path);
    }

    /// <summary>Reads a scenario from bytes.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="path">Where it lies: for the places of problems, and for the files that it names.</param>
    /// <exception cref="InputException">It is refused; carries every problem with file, line and column.</exception>
    public static Scenario Read(byte[] bytes, string path)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Read(bytes, path, MostBytes);
    }

    /// <summary>Reads a scenario of any size that this program wrote itself.</summary>
    internal static Scenario ReadKept(byte[] bytes, string path) => Read(bytes, path, int.MaxValue);

    /// <summary>The same from a file.</summary>
    /// <exception cref="InputException">It cannot be read, or is refused.</exception>
    internal static Scenario ReadKept(string path)
    {
        using Stream file = InputFile.Open(path);
        using MemoryStream bytes = new();
        file.CopyTo(bytes);
        return ReadKept(bytes.ToArray(), path);
    }

    private static Scenario Read(byte[] bytes, string path, int mostBytes)
    {
        FileProblems problems = new(path);
        YamlNode? root = Text(bytes, mostBytes, problems) is { } text ? new YamlReader(text, problems).Read() : null;
        if (root is null)
        {
            throw new InputException(problems.All);
        }

        ScenarioBinding binding = new(new FieldCheck(problems, ScenarioFields.Root).Check(root), Path.GetDirectoryName(path) ?? "", problems);
        Scenario scenario = binding.Bind();
        return binding.AllProblems is { Count: > 0 } all ? throw new InputException(all) : scenario;
    }

    internal static string? Text(byte[] bytes, int mostBytes, FileProblems problems)
    {
        if (bytes.Length > mostBytes)
        {
            problems.Add(1, 1, new(
                $"the file is larger than the {MostBytes} bytes that are read", $"die Datei ist größer als die {MostBytes} Byte, die gelesen werden"));
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0))
        {
            problems.Add(1, 1, new("the file is not UTF-8; save it as UTF-8", "die Datei ist kein UTF-8; sie muss als UTF-8 gespeichert sein"));
            return null;
        }

        try
        {
            return Strict.GetString(bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException fault)
        {
            int line = 1 + bytes.AsSpan(0, fault.Index + 1).Count((byte)'\n');
            problems.Add(line, 1, new("this line is not UTF-8; save the file as UTF-8", "diese Zeile ist kein UTF-8; die Datei muss als UTF-8 gespeichert sein"));
            return null;
        }
    }
}
