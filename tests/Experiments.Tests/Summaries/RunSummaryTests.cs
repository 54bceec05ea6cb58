using System.Text.Json;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Summaries;

public sealed class RunSummaryTests
{
    private static readonly RunRecord Run =
        Made.Run(520, Made.Record(Made.Life(NetworkType.Lament, 20), EndReason.TooFew), Made.Record(Made.Life(NetworkType.Loose, 6, peak: 1)));

    [Fact]
    public void Of_ARun_SaysWhatItWas()
    {
        var summary = RunSummary.Of(Run);
        Assert.Equal(("made", 7UL, 520, 40, 2), (summary.Scenario, summary.Seed, summary.Ticks, summary.Participants, summary.Founded));
        Assert.Equal("0000000000000cc4", summary.Digest);
    }

    [Fact]
    public void Json_OfASummary_HasTheAgreedNames()
    {
        using var json = JsonDocument.Parse(ResultJson.Of(RunSummary.Of(Run)));
        string[] top = ["scenario", "seed", "ticks", "participants", "digest", "output", "talk", "founded", "types"];
        string[] types = ["competition", "ignorance", "lament", "coCreation", "loose"];
        string[] figures =
        [
            "networks", "timeShare", "landmarkCount", "medianResidualLife", "survival1y", "survival5y", "outputPerMemberWeek", "talkShare",
            "completedShare", "negativeShare", "phoenixPerNetwork", "gini",
        ];
        Assert.Equal(top, NamesIn(json.RootElement));
        Assert.Equal(types, NamesIn(json.RootElement.GetProperty("types")));
        Assert.All(types, type => Assert.Equal(figures, NamesIn(json.RootElement.GetProperty("types").GetProperty(type))));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("types").GetProperty("ignorance").GetProperty("gini").ValueKind);
    }

    private static IEnumerable<string> NamesIn(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
