using System.Diagnostics;
using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>A run that lies where nothing can be written, such as an archive: it can be looked at, and nothing else.</summary>
public sealed class ReadOnlyPlaceTests : IDisposable
{
    private const string Asks =
        """
        cocreation=$1
        "$cocreation" why there/run --participant 5 --tick 20 --lang en &&
          "$cocreation" branch there/run --at 20 --set threat=0.9 --out branch --quiet --lang en
        echo "looked $?"
        "$cocreation" branch there/run --at 20 --set threat=0.9 --out there/run/branch --quiet --lang en
        echo "wrote $?"
        """;

    // A place of our own that must not be written, where that is allowed; else files that must not, which root would write all the same.
    private const string Script =
        """
        if unshare -rm true; then
          unshare -rm sh -c 'mount --bind there there && mount -o remount,ro,bind there && sh asks.sh "$0"' "$0"
        elif [ "$(id -u)" = 0 ]; then
          exit 9
        else
          chmod -R a-w there; sh asks.sh "$0"; chmod -R u+w there
        fi
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Look_WhereNothingCanBeWritten_Answers()
    {
        if (!OperatingSystem.IsLinux())
            return;
        Assert.Equal(0, (await _place.Ask("run --participants 60 --ticks 30 --checkpoint-every 10 --no-figures --quiet --out there/run")).ExitCode);
        await File.WriteAllTextAsync(Path.Combine(_place.Root, "asks.sh"), Asks);
        ProcessStartInfo start = new("sh", ["-c", Script, Workplace.Executable])
        {
            WorkingDirectory = _place.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode == 9)
            return;
        Assert.Contains("Participant 5 in week 20", output, StringComparison.Ordinal);
        Assert.Contains("looked 0", output, StringComparison.Ordinal);
        Assert.Contains("summary.json", _place.Names("branch"));
        Assert.DoesNotContain("wrote 0", output, StringComparison.Ordinal);
        Assert.StartsWith("cannot write", await error, StringComparison.Ordinal);
    }
}
