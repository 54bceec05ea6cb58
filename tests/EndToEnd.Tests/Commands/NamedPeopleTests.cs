namespace CoCreation.Sim.EndToEnd.Tests.Commands;

/// <summary>A scenario with people of its own and something from outside: asked by name, and answered with what came before and after.</summary>
public sealed class NamedPeopleTests : IDisposable
{
    private const string Scenario =
        """
        name: four
        question: { en: Does it last?, de: Hält es? }
        ticks: 30
        ties: { list: [[anna, ben], [ben, cleo], [cleo, dora], [dora, anna]] }
        timeline: [{ at: 20, shock: betrayal }]
        """;

    private readonly Workplace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public async Task Run_OfPeopleWithNames_IsAskedByThemAndReportsAroundWhatHappened()
    {
        await File.WriteAllTextAsync(Path.Combine(_place.Root, "four.yaml"), Scenario);
        Assert.Equal(0, (await _place.Ask("run four.yaml --no-figures --quiet --out four")).ExitCode);
        var said = (await _place.Ask("why four --participant cleo --lang en")).Output;
        Assert.StartsWith("In the scenario: cleo", said, StringComparison.Ordinal);
        Assert.Contains("Participant 2", said, StringComparison.Ordinal);
        var refused = await _place.Ask("why four --participant cloe --lang en");
        Assert.Equal((2, "--participant cloe: allowed is a whole number from 0 to 3; did you mean cleo?"), (refused.ExitCode, refused.Error.Trim()));
        Assert.Equal(0, (await _place.Ask("report four --lang en --out report.html")).ExitCode);
        Assert.Matches("class=\"answer\">Week 19, before week 20 \\(.*\\): [0-9]+ competition networks?, .*\\. Week 30: [0-9]+ competition", _place.Text("report.html"));
    }

    [Fact]
    public async Task Describe_ScenarioWithACharterOrATimeLine_SaysWhatDiffers()
    {
        Assert.Matches("different from the default world\\s+eyeLevel +1", (await _place.Ask("describe eye-level --lang en")).Output);
        Assert.Contains("Nothing at the start; what comes from outside is told below.", (await _place.Ask("describe betrayal --lang en")).Output, StringComparison.Ordinal);
    }
}
