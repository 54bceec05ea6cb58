using System.Diagnostics;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>A disk that is full while runs end, or while their tables are written: what is done is kept, and gone on with when there is space.</summary>
public sealed class FullExperimentTests : IDisposable
{
    private const string Command = "experiment tiny.yaml --lang en --quiet --jobs 2 --out ";

    // A disk of our own that grows, where that is allowed.
    private const string OnSmallDisk =
        """
        unshare -rm sh -c 'size=$1; shift; mkdir full && mount -t tmpfs -o size=$size tmpfs full || exit 9
        "$0" "$@"; echo "ended $?"; ls full/x >&2; mount -o remount,size=64m full; "$0" "$@"; end=$?; cp -r full/x kept; exit $end' "$0" "$@"
        """;

    // Nobody may write more than so many blocks of a file; the runtime itself must not either.
    private const string WithinLimit =
        """
        blocks=$1; shift; mkdir full; (trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f $blocks; "$0" "$@"); echo "ended $?"
        ls full/x >&2; "$0" "$@"; end=$?; cp -r full/x kept; exit $end
        """;

    private readonly Workplace _place = new();

    public FullExperimentTests() => _place.Write("tiny.yaml", MadeDesigns.Tiny.Replace("count: 2", "count: 12", StringComparison.Ordinal));

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("4k", "8")]
    [InlineData("48k", "48")]
    public async Task Experiment_SmallDisk_PausesAndIsGoneOnWith(string size, string blocks)
    {
        if (!OperatingSystem.IsLinux())
            return;
        await _place.Ask(Command + "whole");
        var printed = await Shell(OnSmallDisk, size);
        if (printed.ExitCode is 1 or 9)
            printed = await Shell(WithinLimit, blocks);
        AssertPaused(printed, "no space left on the device|the system allows no more bytes");
    }

    [Theory]
    [InlineData("8")]
    [InlineData("48")]
    public async Task Experiment_LimitedSize_PausesAndIsGoneOnWith(string blocks)
    {
        if (!OperatingSystem.IsLinux())
            return;
        await _place.Ask(Command + "whole");
        AssertPaused(await Shell(WithinLimit, blocks), "the system allows no more bytes");
    }

    private void AssertPaused(Printed printed, string reason)
    {
        Assert.True(printed.ExitCode == 0, printed.Error);
        Assert.StartsWith("ended 75\n", printed.Output, StringComparison.Ordinal);
        Assert.Matches(
            $"^paused: cannot write to full/x: ({reason}); [0-9,]+ bytes were written, at least [0-9,]+ more are needed\\. [0-9]+ runs are kept; the same command goes on\\.\nresults.log\n[0-9]+ runs are done there; going on\\.\n$",
            printed.Error);
        MadeDesigns.AssertSame(_place, "whole", "kept");
    }

    private async Task<Printed> Shell(string script, string size)
    {
        ProcessStartInfo start = new("sh", ["-c", script, Workplace.Executable, size, .. (Command + "full/x").Split(' ')])
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
