using System.Text.Json;
using CoCreation.Sim.EndToEnd.Tests.Commands;
using CoCreation.Sim.Model;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Samples;

/// <summary>The co-creation model with a sharing policy and a trust model of somebody's own.</summary>
[Collection(Builds.Name)]
public sealed class OwnRulesTests(OwnRulesProgram program) : IClassFixture<OwnRulesProgram>
{
    private const string World = "run four-networks --participants 80 --ticks 60 --no-figures --quiet --json --lang en";

    [Fact]
    public void Run_WithOwnRules_ChangesTheWorld_TheSameForAnyDistricts()
    {
        string own = Digest($"{World} --set seekerSharing=grateful --set trustModel=hasty --districts 1 --out one");
        Assert.Equal(own, Digest($"{World} --set seekerSharing=grateful --set trustModel=hasty --districts 8 --out eight"));
        string[] others =
        [
            Digest($"{World} --out usual"), Digest($"{World} --set seekerSharing=grateful --out grateful"), Digest($"{World} --set trustModel=hasty --out hasty"),
        ];
        Assert.Equal(4, others.Append(own).Distinct().Count());
    }

    [Fact]
    public void Run_ScenarioFileWithOwnRules_IsReadAndKept()
    {
        File.WriteAllText(program.At("own.yaml"), "name: own\nquestion: {en: a, de: b}\nticks: 20\nparameters: {participants: 40}\npersonas:\n  seeker: {sharing: grateful, trustModel: hasty}\n");
        Assert.Equal(0, program.Run("run own.yaml --no-figures --quiet --out kept").ExitCode);
        Assert.Contains("grateful", File.ReadAllText(program.At("kept/scenario.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NameNearAnOwnRule_NamesIt()
    {
        var printed = program.Run("run four-networks --set seekerSharing=gratefull --lang en");
        Assert.Equal(2, printed.ExitCode);
        Assert.Contains("grateful", Assert.Single(printed.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OwnRuleOfATakenName_IsRefusedInOneLine()
    {
        using Workplace place = new();
        var printed = await place.Ask(() => CoCreationProgram.RunAsync(["list"], new OwnRules { TrustModels = [new Taken()] }));
        Assert.Equal((2, "OwnRules: the name 'beta' is there twice"), (printed.ExitCode, Assert.Single(printed.Problems)));
    }

    private sealed class Taken() : TrustModel("beta")
    {
        public override Evidence After(Evidence before, double evidence, Evidence stranger, Parameters parameters) => before;
    }

    private string Digest(string commandLine)
    {
        var printed = program.Run(commandLine);
        Assert.True(printed.ExitCode == 0, printed.Error);
        return JsonDocument.Parse(printed.Output).RootElement.GetProperty("digest").GetString()!;
    }
}
