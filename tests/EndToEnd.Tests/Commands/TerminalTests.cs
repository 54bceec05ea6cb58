using System.Diagnostics;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>The program on a pseudo-terminal, which "script" of util-linux makes.</summary>
public sealed class TerminalTests : IDisposable
{
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_OnATerminal_ShowsEveryWeekAtAPace()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var shown = await OnTerminal("run --participants 60 --ticks 12 --pace 20 --no-figures --lang de");
        Assert.All([3, 7, 12], week => Assert.Contains($"Woche {week} von 12   ", shown, StringComparison.Ordinal));
        Assert.Contains("Wochen/s   noch ", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[2K", shown, StringComparison.Ordinal);
        Assert.Contains("\u001b[38;5;", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_NoColor_KeepsTheProgressButNoColours()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var shown = await OnTerminal("run --participants 60 --ticks 12 --pace 20 --no-figures", ("NO_COLOR", "1"));
        Assert.Contains("week 7 of 12   ", shown, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", shown);
    }

    [Theory]
    [InlineData("--lang en", "^stopped after week [0-9]+; [0-9,]+ weeks are left. Go on with: cocreation resume here\n$")]
    [InlineData("--lang de", "^angehalten nach Woche [0-9]+; [0-9.]+ Wochen bleiben. Weiter mit: cocreation resume here\n$")]
    public async Task Run_InterruptedAtAPace_StopsAtOnceAndSaysWhatIsLeft(string language, string told)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = _place.Start($"run --ticks 5000 --pace 1 --out here {language}");
        while (!_place.Names(".").Contains("here") || !_place.Names("here").Contains("journal.db"))
            await Task.Delay(20);
        await Task.Delay(3000);
        var watch = Stopwatch.StartNew();
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            await kill.WaitForExitAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(130, process.ExitCode);
        Assert.Matches(told, error);

        // Other tests keep the processors busy; the weeks that are left would take more than an hour.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.Equal(["journal.db"], _place.Names("here"));
    }

    private async Task<string> OnTerminal(string commandLine, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo start = new("script", ["-qec", $"stty cols 160; {Workplace.Executable} {commandLine}", "typescript"])
        {
            WorkingDirectory = _place.Root,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        foreach (var (name, value) in environment.Prepend(("LC_ALL", "C.UTF-8")))
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return shown;
    }
}
