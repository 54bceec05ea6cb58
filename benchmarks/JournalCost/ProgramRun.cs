using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CoCreation.Sim.Benchmarks;

/// <summary>Runs the program "cocreation" as a process of its own, in a folder that is gone afterwards.</summary>
internal static class ProgramRun
{
    /// <summary>The processor time that a run without figures says it took.</summary>
    /// <param name="participants">How many participants.</param>
    /// <param name="ticks">How many ticks.</param>
    /// <param name="options">Further options.</param>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static async Task<double> CpuSecondsAsync(int participants, int ticks, params string[] options)
    {
        string folder = Directory.CreateTempSubdirectory("cocreation-").FullName;
        try
        {
            string[] sizes = [.. new[] { participants, ticks }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
            ProcessStartInfo start = new("dotnet", [Program, "run", "four-networks", "--participants", sizes[0], "--ticks", sizes[1],
                "--no-figures", "--quiet", "--out", folder, .. options]) { RedirectStandardOutput = true };
            using Process run = Process.Start(start)!;
            await run.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
            await run.WaitForExitAsync().ConfigureAwait(false);
            return run.ExitCode == 0 ? await ToldInAsync(folder).ConfigureAwait(false)
                : throw new InvalidOperationException($"the program ended with exit code {run.ExitCode}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Program { get; } = typeof(ProgramRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(fact => fact.Key == nameof(Program)).Value!;

    private static async Task<double> ToldInAsync(string folder)
    {
        string provenance = await File.ReadAllTextAsync(Path.Combine(folder, "provenance.json")).ConfigureAwait(false);
        using JsonDocument told = JsonDocument.Parse(provenance);
        return told.RootElement.GetProperty("cpuSeconds").GetDouble();
    }
}
