using System.Diagnostics;
using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>A disk that is full while the journal grows: the run pauses, and goes on when there is space.</summary>
public sealed class FullJournalTests : IDisposable
{
    private const string Run = "run --participants 120 --ticks 60 --checkpoint-every 20 --districts 3 --no-figures --lang en --quiet --out ";

    // A disk with less room than a journal takes before its first week.
    private const string OnFullDisk =
        """unshare -rm sh -c 'mkdir full && mount -t tmpfs -o size=200k tmpfs full || exit 9; "$0" "$@"; end=$?; ls -A full; exit $end' "$0" "$@" """;

    // A disk of our own that grows, where that is allowed; else a limit for one command.
    private const string OnSmallDisk =
        """
        unshare -rm sh -c 'mkdir full && mount -t tmpfs -o size=1m tmpfs full || exit 9
        run=$0; "$run" "$@"; echo "ended $?"; mount -o remount,size=64m full; "$run" resume full/run --quiet --lang en; end=$?; cp -r full/run kept; exit $end' "$0" "$@"
        """;

    private const string WithinLimit =
        """
        mkdir full; (trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 700; "$0" "$@"); echo "ended $?"
        "$0" resume full/run --quiet --lang en; end=$?; cp -r full/run kept; exit $end
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_DiskFull_PausesWithPathAndBytesAndIsGoneOnWith()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await _place.Ask(Run + "whole");
        var printed = await Shell(OnSmallDisk);
        if (printed.ExitCode is 1 or 9)
            printed = await Shell(WithinLimit);
        Assert.True(printed.ExitCode == 0, printed.Error);
        Assert.StartsWith("ended 75", printed.Output, StringComparison.Ordinal);
        Assert.Matches("^paused: .*full/run.*[0-9,]+ (bytes|more).*Nothing is lost; go on with: cocreation resume full/run", printed.Error);
        Assert.All(
            _place.Names("whole").Where(name => name is not ("journal.db" or "provenance.json")),
            name => Assert.Equal(_place.Text($"whole/{name}"), _place.Text($"kept/{name}")));
        Assert.Equal(_place.Names("whole"), _place.Names("kept"));
    }

    [Fact]
    public async Task Run_DiskFullFromTheBeginning_SaysSoAtOnceAndLeavesNothing()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var watch = Stopwatch.StartNew();
        var printed = await Shell(OnFullDisk);
        if (printed.ExitCode is 1 or 9)
            return;
        Assert.Equal((74, ""), (printed.ExitCode, printed.Output));
        Assert.Matches("full/run/journal.db: no space left on the device; .*more are needed", printed.Error);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private async Task<Printed> Shell(string script)
    {
        ProcessStartInfo start = new("sh", ["-c", script, Workplace.Executable, .. (Run + "full/run").Split(' ')])
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
