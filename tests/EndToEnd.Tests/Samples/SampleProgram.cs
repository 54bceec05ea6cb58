using System.Diagnostics;
using System.Runtime.CompilerServices;
using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Samples;

/// <summary>The sample of a model of one's own.</summary>
public sealed class RumourProgram() : SampleProgram("rumour", isCopied: false);

/// <summary>The sample of rules of one's own in the model, copied to where nothing of this repository is found.</summary>
public sealed class OwnRulesProgram() : SampleProgram("own-rules", isCopied: true);

/// <summary>A sample, built once as "dotnet run" builds it; it runs in a folder of its own that goes away with the tests.</summary>
public abstract class SampleProgram : IDisposable
{
    private const string Configuration = "-c Release";

    private readonly string _source;
    private readonly string _program;

    protected SampleProgram(string name, bool isCopied)
    {
        var samples = Path.GetFullPath(Path.Combine(Folder(), "../../../scenarios/Samples"));
        _source = Path.Combine(isCopied ? Root : samples, $"{name}.cs");
        if (isCopied)
            File.WriteAllText(_source, File.ReadAllText(Path.Combine(samples, $"{name}.cs")).Replace("#:project ..", $"#:project {Path.GetDirectoryName(samples)}", StringComparison.Ordinal));
        var built = Dotnet($"build {Configuration} {_source}");
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
        var library = built.Output.Split('\n').Single(line => line.Contains($"{name}.cs -> ", StringComparison.Ordinal)).Split("-> ")[1].Trim();
        _program = Path.ChangeExtension(library, OperatingSystem.IsWindows() ? ".exe" : null);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("sample-").FullName;

    public void Dispose()
    {
        Directory.Delete(Root, recursive: true);
        GC.SuppressFinalize(this);
    }

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>"dotnet run" with the file, as its user types it.</summary>
    internal Printed DotnetRun(string commandLine) => Dotnet($"run {Configuration} {_source} -- {commandLine}");

    internal Printed Run(string commandLine)
    {
        using var process = Start(commandLine);
        return Workplace.Ended(process).Result;
    }

    /// <summary>Starts the program; at the point that is named it waits for its end.</summary>
    internal Process Start(string commandLine, string hold = "") =>
        Workplace.Start(_program, commandLine, Root, ("COCREATION_HOLD", hold.Length > 0 ? hold : null));

    private Printed Dotnet(string commandLine)
    {
        // The environment of the test run itself must not lead the build astray.
        using var process = Workplace.Start("dotnet", commandLine, Root, ("MSBuildSDKsPath", null));
        return Workplace.Ended(process).Result;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
