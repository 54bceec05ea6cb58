namespace CoCreation.Sim.EndToEnd.Tests.Commands.Experiments;

/// <summary>A shock by option is the same as one in the timeline of a file.</summary>
public sealed class RunShockTests : IDisposable
{
    private const string Run = "--no-figures --no-journal --quiet --seed 3";

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_ShocksByOption_AreThoseOfATimeline()
    {
        _place.Write("calm.yaml", MadeDesigns.Design("calm", 0));
        _place.Write("struck.yaml", MadeDesigns.Design("calm", 0) + "timeline: [{ at: 9, shock: thirdLeaves, strength: 0.5 }, { at: 12, shock: betrayal }]\n");
        var typed = await Digest($"run calm.yaml {Run} --shock thirdLeaves@9=0.5 --shock betrayal@12 --out typed", "typed");
        Assert.Equal(await Digest($"run struck.yaml {Run} --out file", "file"), typed);
        Assert.Equal(await Digest($"run typed/scenario.yaml {Run} --out again", "again"), typed);
        Assert.NotEqual(await Digest($"run calm.yaml {Run} --out none", "none"), typed);
        Assert.NotEqual(await Digest($"run calm.yaml {Run} --shock thirdLeaves@9=0.5 --out one", "one"), typed);
    }

    private async Task<string?> Digest(string commandLine, string folder)
    {
        var printed = await _place.Ask(commandLine);
        Assert.True(printed.ExitCode == 0, printed.Error);
        return _place.Json($"{folder}/summary.json").GetProperty("digest").GetString();
    }
}
