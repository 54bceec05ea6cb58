using System.Diagnostics;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes;

/// <summary>Runs that several processes do, compared with the same run in one.</summary>
public sealed class NodesTests : IDisposable
{
    private const string Run = "run four-networks --participants 300 --ticks 60 --districts 16 --lang en --out ";
    private const string Long = "run four-networks --participants 300 --ticks 400 --districts 16 --no-figures --lang en --out ";
    private static readonly string[] Unequal = ["provenance.json", "journal.db"];
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_OnTwoNodes_WritesTheSameFiles()
    {
        var alone = await _place.Ask(Run + "alone");
        var spread = await _place.Run(Run + "spread --nodes 2");
        Assert.True(spread.ExitCode == 0, spread.Error);
        AssertSame("alone", "spread");
        Assert.Equal(TableOf(alone.Output), TableOf(spread.Output));
        Assert.Matches("letters, [0-9]+ % of them from node to node", spread.Output);
    }

    [Fact]
    public async Task Run_ModelThatEndsByItselfOnTwoNodes_WritesTheSameFiles()
    {
        const string Epidemic = "run reference/sir --seed 3 --quiet --lang en --out ";
        await Done(Epidemic + "alone");
        await Done(Epidemic + "spread --nodes 2");
        AssertSame("alone", "spread");
        Assert.InRange(_place.Json("spread/summary.json").GetProperty("ticks").GetInt32(), 2, ReferenceModels.All.Single(model => model.Name == "reference/sir").Ticks - 1);
    }

    [Fact]
    public async Task Run_OneNodeKilled_IsReplacedAndTheFilesAreTheSame()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await Done(Long + "alone --quiet");
        using var process = _place.Start(Long + "spread --quiet --nodes 3 --checkpoint-every 20");
        var error = process.StandardError.ReadToEndAsync();
        var nodes = await NodeProcesses.Of(process, 3);
        await HasTicks("spread");
        await NodeProcesses.Signal("KILL", nodes[1]);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(120));
        Assert.True(process.ExitCode == 0, await error);
        Assert.Contains("ended with exit code 137; another one takes its place", await error, StringComparison.Ordinal);
        AssertSame("alone", "spread");
    }

    [Fact]
    public async Task Run_Interrupted_StopsAndResumeFinishes()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await Done(Long + "alone --quiet");
        using var process = _place.Start(Long + "spread --nodes 2");
        var error = process.StandardError.ReadToEndAsync();
        var nodes = await NodeProcesses.Of(process, 2);
        await HasTicks("spread");
        await NodeProcesses.Signal("INT", process.Id);
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(90));
        Assert.Equal(130, process.ExitCode);
        Assert.Matches("(^|\n)stopped after week [0-9]+; [0-9]+ weeks are left. Go on with: cocreation resume spread --nodes 2\n$", await error);
        Assert.Empty(await NodeProcesses.LeftAfter(TimeSpan.Zero, nodes));
        Assert.Equal(["journal.db"], _place.Names("spread"));
        await Done("resume spread --quiet --lang en --nodes 2");
        AssertSame("alone", "spread");
    }

    [Fact]
    public async Task Run_KilledItself_LeavesNoNode()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await Done(Long + "alone --quiet");
        using var process = _place.Start(Long + "spread --quiet --nodes 3");
        var nodes = await NodeProcesses.Of(process, 3);
        await HasTicks("spread");
        await NodeProcesses.Signal("KILL", process.Id);
        Assert.Empty(await NodeProcesses.LeftAfter(TimeSpan.FromSeconds(30), nodes));
        await Done("resume spread --quiet --lang en");
        AssertSame("alone", "spread");
    }

    private async Task Done(string commandLine)
    {
        var printed = commandLine.Contains("--nodes", StringComparison.Ordinal) ? await _place.Run(commandLine) : await _place.Ask(commandLine);
        Assert.True(printed.ExitCode == 0, $"{commandLine}: {printed.ExitCode} {printed.Error}");
    }

    private async Task HasTicks(string folder)
    {
        var journal = _place.At($"{folder}/journal.db-wal");
        for (var watch = Stopwatch.StartNew(); !File.Exists(journal) || new FileInfo(journal).Length < 400_000; await Task.Delay(20))
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), "no ticks");
    }

    private void AssertSame(string one, string other)
    {
        Assert.Equal(_place.Names(one), _place.Names(other));
        Assert.All(_place.Names(one).Except(Unequal), name =>
            Assert.True(File.ReadAllBytes(_place.At($"{one}/{name}")).SequenceEqual(File.ReadAllBytes(_place.At($"{other}/{name}"))), $"{name} differs"));
    }

    /// <summary>What is printed of a run, but for times, places, and letters.</summary>
    private static string[] TableOf(string printed) =>
        [.. printed.Split('\n').Skip(1).Where(line => !line.StartsWith("alone", StringComparison.Ordinal) && !line.StartsWith("Try: ", StringComparison.Ordinal)
            && !line.StartsWith("spread", StringComparison.Ordinal) && !line.Contains("from node to node", StringComparison.Ordinal))];
}
