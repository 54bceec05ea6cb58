using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace CoCreation.Sim.Benchmarks;

/// <summary>Runs the program "cocreation" as a process of its own, in a folder that is gone afterwards.</summary>
/// <param name="CpuSeconds">The processor time that a run says it took, from its start to its end.</param>
/// <param name="StepsPerSecond">Participants' steps in a second while it ran.</param>
/// <param name="Printed">What it printed.</param>
internal sealed record ProgramRun(double CpuSeconds, double StepsPerSecond, string Printed)
{
    /// <summary>Runs without figures.</summary>
    /// <param name="participants">How many participants.</param>
    /// <param name="ticks">How many ticks.</param>
    /// <param name="options">Further options.</param>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static async Task<ProgramRun> DoAsync(int participants, int ticks, params string[] options)
    {
        string folder = Directory.CreateTempSubdirectory("cocreation-").FullName;
        try
        {
            string[] sizes = [.. new[] { participants, ticks }.Select(number => number.ToString(CultureInfo.InvariantCulture))];
            ProcessStartInfo start = new("dotnet", [Program, "run", "four-networks", "--participants", sizes[0], "--ticks", sizes[1],
                "--no-figures", "--lang", "en", "--out", folder, .. options]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using Process run = Process.Start(start)!;
            Task<string> faults = run.StandardError.ReadToEndAsync();
            string printed = await run.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
            await run.WaitForExitAsync().ConfigureAwait(false);
            return run.ExitCode == 0 ? await ToldInAsync(folder, printed).ConfigureAwait(false)
                : throw new InvalidOperationException($"the program ended with exit code {run.ExitCode}: {await faults.ConfigureAwait(false)}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Program { get; } = typeof(ProgramRun).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(fact => fact.Key == nameof(Program)).Value!;

    private static async Task<ProgramRun> ToldInAsync(string folder, string printed)
    {
        string provenance = await File.ReadAllTextAsync(Path.Combine(folder, "provenance.json")).ConfigureAwait(false);
        using JsonDocument told = JsonDocument.Parse(provenance);
        double Number(string name) => told.RootElement.GetProperty(name).GetDouble();
        return new ProgramRun(Number("cpuSeconds"), Number("participantSteps") / Number("wallSeconds"), printed);
    }
}
