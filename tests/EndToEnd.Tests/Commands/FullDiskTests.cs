using System.Diagnostics;

namespace CoCreation.Sim.EndToEnd.Tests.Commands;

public sealed class FullDiskTests : IDisposable
{
    private const string Run = "run --participants 100 --ticks 200 --no-journal --out full/run --lang en --format ";

    // A small disk of our own where that is allowed, and the rest of what is to be done on it; 9 where it is not.
    private const string OnSmallDisk =
        """unshare -rm sh -c 'mkdir full && mount -t tmpfs -o size=256k tmpfs full || exit 9; "$0" "$@"; end=$?; ls full; exit $end' "$0" "$@" """;

    // Nobody may write more than 100 blocks of a file; the runtime itself must not either.
    private const string WithinLimit =
        """trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 100; mkdir full; "$0" "$@"; end=$?; ls full; exit $end""";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("both")]
    public async Task Run_SmallDisk_EndsWith74AndOneLineAndLeavesNothing(string format)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var printed = await Shell(OnSmallDisk, Run + format);
        if (printed.ExitCode is 1 or 9)
            printed = await Shell(WithinLimit, Run + format);
        AssertFull(printed, "no space left on the device|the system allows no more bytes");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public async Task Run_LimitedSize_EndsWith74AndOneLineAndLeavesNothing(string format)
    {
        if (!OperatingSystem.IsLinux())
            return;
        AssertFull(await Shell(WithinLimit, Run + format), "the system allows no more bytes");
    }

    [Theory]
    [InlineData("en", "cannot write to /sys/cocreation/run: no permission to write there; 0 bytes were written")]
    [InlineData("de", "/sys/cocreation/run lässt sich nicht schreiben: dort fehlt das Recht zu schreiben; 0 Bytes wurden geschrieben")]
    public async Task Run_WhereNobodyMayWrite_EndsWith74AndOneLine(string language, string line)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var printed = await _place.Run($"run --participants 30 --ticks 5 --out /sys/cocreation/run --lang {language}");
        Assert.Equal((74, "", line), (printed.ExitCode, printed.Output, Assert.Single(printed.Problems)));
    }

    private static void AssertFull(Printed printed, string reason)
    {
        Assert.Equal((74, ""), (printed.ExitCode, printed.Output));
        Assert.Matches(
            $"^cannot write to full/run: ({reason}); [0-9,]+ bytes were written, at least [0-9,]+ more are needed$",
            Assert.Single(printed.Problems));
    }

    private async Task<Printed> Shell(string script, string commandLine)
    {
        ProcessStartInfo start = new("sh", ["-c", script, Path.Combine(AppContext.BaseDirectory, "cocreation"), .. commandLine.Split(' ')])
        {
            WorkingDirectory = _place.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Printed(process.ExitCode, await output, await error);
    }
}
