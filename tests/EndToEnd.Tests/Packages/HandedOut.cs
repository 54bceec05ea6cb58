using System.Runtime.CompilerServices;
using System.Text.Json;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Packages;

/// <summary>Packages and archives, made once with the commands of README, in a folder of their own that goes away with the tests.</summary>
public sealed class HandedOut : IDisposable
{
    /// <summary>The first run of whoever was handed something.</summary>
    private const string FirstRun = "run karate-club --ticks 20 --no-figures --no-journal --quiet --json";

    public HandedOut()
    {
        Expect("dotnet", $"pack {Sources}/CoCreation.Sim.sln -c Release -o {At("packages")} --artifacts-path {At("made")}");
        Expect("dotnet", $"build {Sources}/scenarios --no-restore -c Release -t:Archives -p:ArchiveFolder={At("archives")} -p:ArchivedSystems={string.Join("%3B", Systems)} --artifacts-path {At("made")}");
        Expect("dotnet", "build-server shutdown --vbcscompiler");
        Directory.Delete(At("made"), recursive: true);
    }

    /// <summary>Archives are made for this system, or for those that a setting names.</summary>
    public static IReadOnlyList<string> Systems { get; } = (Environment.GetEnvironmentVariable("COCREATION_ARCHIVES") ?? "linux-x64").Split(',');

    public static string Version { get; } = typeof(CoCreationProgram).Assembly.GetName().Version!.ToString(3);

    public static string Sources { get; } = Path.GetFullPath(Path.Combine(Folder(), "../../.."));

    public string Root { get; } = Directory.CreateTempSubdirectory("handed-out-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    public string At(string path) => Path.Combine(Root, path);

    /// <summary>The digest of the first run with a program, in an empty folder, where no other .NET is found.</summary>
    internal static string DigestOf(string program, string dotnetRoot)
    {
        using Workplace empty = new();
        var printed = Run(program, FirstRun, empty.Root, ("DOTNET_ROOT", dotnetRoot));
        Assert.True(printed.ExitCode == 0, printed.Output + printed.Error);
        return JsonDocument.Parse(printed.Output).RootElement.GetProperty("digest").GetString()!;
    }

    internal void Expect(string program, string commandLine)
    {
        // What the test run itself is told must not lead the build astray, and who packs has no need of analyzers. One compiler serves all projects.
        var printed = Run(program, commandLine, Root, ("MSBuildSDKsPath", null), ("CI", null), ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "true"));
        Assert.True(printed.ExitCode == 0, commandLine + '\n' + printed.Output + printed.Error);
        Assert.DoesNotContain("warning", printed.Output, StringComparison.Ordinal);
    }

    private static Printed Run(string program, string commandLine, string folder, params (string Name, string? Value)[] environment)
    {
        using var process = Workplace.Start(program, commandLine, folder, environment);
        return Workplace.Ended(process).Result;
    }

    private static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
