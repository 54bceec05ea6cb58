using System.Diagnostics;

namespace CoCreation.Sim.Servers;

/// <summary>Runs a program to its end.</summary>
internal static class Run
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <exception cref="InvalidOperationException">It failed; the message has what it said.</exception>
    /// <exception cref="TimeoutException">It does not end.</exception>
    public static async Task ToItsEndAsync(ProcessStartInfo command)
    {
        using var process = Process.Start(command) ?? throw new InvalidOperationException($"{command.FileName} did not start");
        process.StandardInput.Close();
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{Called(command)} did not end in {Patience.TotalSeconds} s");
        }

        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{Called(command)} ended with {process.ExitCode}: {string.Concat(await said)}");
    }

    private static string Called(ProcessStartInfo command) => $"{command.FileName} {string.Join(' ', command.ArgumentList)}";
}
