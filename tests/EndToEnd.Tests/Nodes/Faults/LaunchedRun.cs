using CoCreation.Sim.EndToEnd.Tests.Commands;

namespace CoCreation.Sim.EndToEnd.Tests.Nodes.Faults;

/// <summary>A run whose nodes are started by the process that was asked for it, which replaces those that end.</summary>
internal sealed class LaunchedRun(Workplace place, string folder, string store, Action<string> tell) : FaultyRun(place, folder, tell)
{
    public override IReadOnlyList<int> Nodes => Main is { HasExited: false } ? NodeProcesses.Children(Main.Id) : [];

    /// <summary>The process that was asked for the run.</summary>
    public int Launcher => Main!.Id;

    public override Task StartAsync()
    {
        Main = Begin($"{Scenario} --nodes {Count} --out {Folder}{store}");
        return Task.CompletedTask;
    }

    public override async Task FinishAsync()
    {
        var code = await EndAsync();
        Tell($"  ended with {code}");
        Assert.Empty(await NodeProcesses.LeftAfter(TimeSpan.FromSeconds(30), [.. Seen]));
        if (code != 0)
            await ResumeAsync($"--nodes {Count}");
    }
}
