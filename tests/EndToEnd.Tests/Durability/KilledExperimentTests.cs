using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;
using Xunit.Abstractions;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>
/// Experiments that are really killed, at random moments, and gone on with. COCREATION_EXPERIMENT_KILLS says how many kills (default 3),
/// COCREATION_KILL_SEED when.
/// </summary>
public sealed partial class KilledExperimentTests(ITestOutputHelper output) : IDisposable
{
    private const int Runs = 24;
    private const int Jobs = 2;
    private const string Log = "x/results.log";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string Command = $"experiment longer.yaml --jobs {Jobs} --lang en --quiet --out ";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Experiment_KilledAndGoneOnWith_GivesTheSameBytesAndRepeatsOnlyWhatWasUnderWay()
    {
        var seed = KillTests.Number("COCREATION_KILL_SEED", Random.Shared.Next());
        output.WriteLine($"seed {seed}");
        Random random = new(seed);
        _place.Write("longer.yaml", MadeDesigns.Longer);
        await Expect(Command + "whole");
        var done = 0;
        var kills = KillTests.Number("COCREATION_EXPERIMENT_KILLS", 3);
        for (var kill = 1; kill <= kills; kill++)
        {
            // Some kills strike while the folder is written, when all runs are done.
            var more = random.Next(0, 1 + Math.Min(Runs - done, 2 * Runs / kills));
            var told = await KillAt(more, random.Next(0, 200));
            output.WriteLine($"kill {kill}: after {more} more runs, {told ?? 0} were there before");

            // It may be killed before it can tell anything.
            Assert.Equal(done, told ?? done);
            if (IsOver())
                break;
            Assert.InRange(WholeLines(), done, Runs);
            done = WholeLines();
        }

        if (!IsOver())
        {
            Assert.Equal(WholeLines(), Units().Distinct().Count());
            var printed = await Expect(Command + "x");
            Assert.Equal(done, Told(printed.Error) ?? 0);
        }

        Assert.True((await _place.Ask(Command + "x")).ExitCode == 0);
        MadeDesigns.AssertSame(_place, "whole", "x");
    }

    [Fact]
    public async Task Experiment_ToldToStop_EndsWith130AndIsGoneOnWith()
    {
        if (OperatingSystem.IsWindows())
            return;
        _place.Write("longer.yaml", MadeDesigns.Longer);
        await Expect(Command + "whole");
        using (var process = _place.Start(Command + "x"))
        {
            await Until(Grown(3, process));
            using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
                await kill.WaitForExitAsync();
            var error = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(130, process.ExitCode);
            Assert.Equal($"stopped; {WholeLines()} runs are kept. The same command goes on.\n", error);
        }

        var kept = WholeLines();
        Assert.InRange(kept, 3, Runs - 1);
        var printed = await Expect(Command + "x --resume");
        Assert.Equal($"{kept} runs are done there; going on.\n", printed.Error);
        MadeDesigns.AssertSame(_place, "whole", "x");
    }

    private bool IsOver() => File.Exists(_place.At("x/manifest.json"));

    /// <summary>Kills the program so many milliseconds after so many more runs are done. Returns how many it found done before.</summary>
    private async Task<int?> KillAt(int runs, int milliseconds)
    {
        using var process = _place.Start(Command + "x");
        var error = process.StandardError.ReadToEndAsync();
        await Until(Grown(runs, process));
        await Task.Delay(milliseconds);
        process.Kill();
        await process.WaitForExitAsync();
        return Told(await error);
    }

    private async Task<Printed> Expect(string commandLine)
    {
        var printed = await _place.Ask(commandLine);
        Assert.True(printed.ExitCode == 0, $"{commandLine}: {printed.ExitCode} {printed.Error}");
        return printed;
    }

    private static async Task Until(Func<bool> isSo)
    {
        var watch = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(watch.Elapsed < Patience, "nothing happened");
            await Task.Delay(5);
        }
    }

    /// <summary>Whether the log has grown so many times, which is seen without opening it: whoever writes it has it alone.</summary>
    private Func<bool> Grown(int times, Process process)
    {
        FileInfo log = new(_place.At(Log));
        var (length, grown) = (Length(), -1);
        return () =>
        {
            var now = Length();
            grown += now > length || (grown < 0 && now > 0) ? 1 : 0;
            length = now;
            return grown >= times || process.HasExited;
        };

        long Length()
        {
            log.Refresh();
            return log.Exists ? log.Length : 0;
        }
    }

    /// <summary>The runs in the log, without its head and without a line that was cut.</summary>
    private int WholeLines() => Math.Max(0, Content().Count(letter => letter == '\n') - 1);

    private IEnumerable<string> Units() => Unit().Matches(Content()).Select(match => match.Value);

    private string Content() => File.Exists(_place.At(Log)) ? _place.Text(Log) : "";

    private static int? Told(string error) =>
        GoingOn().Match(error) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^([0-9]+) runs are done there; going on\\.", RegexOptions.Multiline)]
    private static partial Regex GoingOn();

    [GeneratedRegex("\"point\":[0-9]+,\"replication\":[0-9]+")]
    private static partial Regex Unit();
}
