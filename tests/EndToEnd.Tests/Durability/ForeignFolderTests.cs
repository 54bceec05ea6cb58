using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.EndToEnd.Tests.Nodes;

namespace CoCreation.Sim.EndToEnd.Tests.Durability;

/// <summary>What lies in a folder already and is something else.</summary>
public sealed class ForeignFolderTests : IDisposable
{
    private const string Run = "run --participants 90 --ticks 60 --no-figures --quiet --lang en ";
    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("--seed 9 --out here")]
    [InlineData("--set threat=0 --no-journal --out here")]
    public async Task Run_WhereAnotherWasStopped_IsRefusedUnlessForced(string other)
    {
        await StopAt(Run + "--checkpoint-every 20 --out here", "tick:44");
        var refused = await _place.Ask(Run + other);
        Assert.Equal(2, refused.ExitCode);
        Assert.Matches(
            "^here: another run, or the same with other output, was stopped there at week 4[0-9] and can be gone on with; take another folder \\(--out\\), or replace it with --force\n$", refused.Error);
        Assert.Equal(0, (await _place.Ask("resume here --quiet --lang en")).ExitCode);
        Assert.Equal(0, (await _place.Ask(Run + other + " --force")).ExitCode);
    }

    [Fact]
    public async Task At_FolderOfARun_IsRefused()
    {
        await _place.Ask(Run + "--out here");
        await _place.Ask(Run + "--seed 9 --out there");
        var before = _place.Text("there/summary.json");
        var refused = await _place.Ask("at here --tick 30 --out there --lang en");
        Assert.Equal((2, "--out there: a run is kept there; take another folder\n"), (refused.ExitCode, refused.Error));
        Assert.Equal(before, _place.Text("there/summary.json"));
    }

    /// <summary>The weeks that both share are done again; whoever is interrupted there finds no half run.</summary>
    [Fact]
    public async Task Branch_InterruptedInTheSharedWeeks_LeavesNothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        await _place.Ask("run --ticks 400 --participants 2000 --checkpoint-every 1000 --no-figures --quiet --out here");
        using var process = _place.Start("branch here --at 390 --set threat=0 --quiet --lang en");
        while (!_place.Names(".").Contains("here-branch-390") || !_place.Names("here-branch-390").Contains("journal.db"))
            await Task.Delay(20);
        await Task.Delay(400);
        await NodeProcesses.Signal("INT", process.Id);
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(
            (130, "stopped after week 0; 400 weeks were left. Nothing was written to here-branch-390; the same command begins again.\n"), (process.ExitCode, error));
        Assert.DoesNotContain("here-branch-390", _place.Names("."));
    }

    [Fact]
    public async Task Delete_RunWithItsReport_IsDone()
    {
        await _place.Ask(Run + "--out here");
        await _place.Ask("report here");
        Assert.Equal(0, (await _place.Ask("runs delete here")).ExitCode);
    }

    private async Task StopAt(string commandLine, string point)
    {
        using var process = _place.Start(commandLine, ("COCREATION_HOLD", point));
        Assert.NotNull(await process.StandardError.ReadLineAsync());
        process.Kill();
        await process.WaitForExitAsync();
    }
}
