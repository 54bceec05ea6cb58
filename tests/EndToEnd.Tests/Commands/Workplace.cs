using System.Diagnostics;
using System.Text.Json;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>What a command left: its exit code and what it printed.</summary>
internal sealed record Printed(int ExitCode, string Output, string Error)
{
    public string[] Problems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The built program, started as a process in a folder of its own that goes away with the test.</summary>
public sealed class Workplace : IDisposable
{
    internal static readonly string Executable =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "cocreation.exe" : "cocreation");

    private static readonly SemaphoreSlim _oneAtATime = new(1);

    public string Root { get; } = Directory.CreateTempSubdirectory("cocreation-").FullName;

    public void Dispose() => Directory.Delete(Root, recursive: true);

    /// <summary>
    /// What the program answers, asked within this process, one question at a time: for what is refused or only told, where starting a process
    /// would take most of the time.
    /// </summary>
    internal Task<Printed> Ask(string commandLine, params (string Name, string? Value)[] environment) =>
        Ask(() => CoCreationProgram.RunAsync(commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries)), environment);

    /// <summary>The same of a program of somebody's own.</summary>
    internal async Task<Printed> Ask(Func<Task<int>> program, params (string Name, string? Value)[] environment)
    {
        await _oneAtATime.WaitAsync();
        var (folder, output, error) = (Directory.GetCurrentDirectory(), Console.Out, Console.Error);
        (string Name, string? Value)[] variables = [("LC_ALL", "C.UTF-8"), .. environment];
        (string Name, string? Value)[] before = [.. variables.Select(variable => (variable.Name, Environment.GetEnvironmentVariable(variable.Name)))];
        try
        {
            using StringWriter told = new(), complained = new();
            Directory.SetCurrentDirectory(Root);
            Console.SetOut(told);
            Console.SetError(complained);
            Set(variables);
            var code = await program();
            return new Printed(code, told.ToString(), complained.ToString());
        }
        finally
        {
            Set(before);
            Console.SetOut(output);
            Console.SetError(error);
            Directory.SetCurrentDirectory(folder);
            _oneAtATime.Release();
        }
    }

    internal async Task<Printed> Run(string commandLine, params (string Name, string? Value)[] environment)
    {
        using var process = Start(commandLine, environment);
        return await Ended(process);
    }

    internal Process Start(string commandLine, params (string Name, string? Value)[] environment) => Start(Executable, commandLine, Root, environment);

    /// <summary>Starts any program in a folder; a variable with a null is taken away from its environment.</summary>
    internal static Process Start(string program, string commandLine, string folder, params (string Name, string? Value)[] environment)
    {
        ProcessStartInfo start = new(program, commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
            if (value is null)
                start.Environment.Remove(name);
        }

        return Process.Start(start)!;
    }

    /// <summary>What a process left that comes to its end.</summary>
    internal static async Task<Printed> Ended(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Printed(process.ExitCode, await output, await error);
    }

    private static void Set(IEnumerable<(string Name, string? Value)> variables)
    {
        foreach (var (name, value) in variables)
            Environment.SetEnvironmentVariable(name, value);
    }

    internal string At(string path) => Path.Combine(Root, path);

    internal string Text(string path) => File.ReadAllText(At(path));

    internal JsonElement Json(string path) => JsonDocument.Parse(Text(path)).RootElement;

    internal void Write(string path, string text) => File.WriteAllText(At(path), text);

    internal string[] Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(At(folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
