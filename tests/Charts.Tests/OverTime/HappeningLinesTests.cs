using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Charts.Tests.OverTime;

public sealed class HappeningLinesTests
{
    [Fact]
    public void Draw_ShocksAndSettings_HaveALineAndALabelInTheirWeek()
    {
        var labels = Labels(Language.German, new(20, "betrayal", []), new(50, null, [("threat", "0.25")]), new(50, null, [("a", "1"), ("b", "2")]));
        Assert.Contains("Verrat", labels);
        Assert.Contains("threat = 0,25, 2 Einstellungen geändert", labels);
        Assert.Contains("betrayal", Labels(Language.English, new Happening(20, "betrayal", [])));
    }

    [Fact]
    public void Draw_BeyondTheRun_IsLeftOut() => Assert.Equal(Labels(Language.English), Labels(Language.English, new Happening(61, "betrayal", [])));

    [Fact]
    public void Draw_ManyAtOnce_DoNotOverlapOrAreCounted()
    {
        for (var count = 1; count <= 40; count++)
        {
            var plan = Plan(Language.German, [.. Enumerable.Range(0, count).Select(i => new Happening(20 + (i / 2), i % 2 == 0 ? "thirdLeaves" : "enemyGoes", []))]);
            var boxes = plan.Labels.Select(label => label.Box).ToArray();
            for (var i = 0; i < boxes.Length; i++)
                Assert.DoesNotContain(boxes.Skip(i + 1), other => other.IntersectsWith(boxes[i]));
        }
    }

    [Theory]
    [InlineData("keyPeopleLeave")]
    [InlineData("thirdLeaves")]
    [InlineData("newcomers")]
    [InlineData("freeRidersEnter")]
    [InlineData("enemyAppears")]
    [InlineData("enemyGoes")]
    [InlineData("tiesCheap")]
    [InlineData("knowledgeTapped")]
    public void Happening_AnyShock_HasWordsOfItsOwn(string shock)
    {
        Happening happening = new(1, shock, []);
        string[] words = [ChartTexts.In(Language.English).Happening(happening), ChartTexts.In(Language.German).Happening(happening)];
        Assert.NotEqual(shock == "newcomers" ? "" : shock, words[0]);
        Assert.NotEqual(words[0], words[1]);
    }

    private static string[] Labels(Language language, params Happening[] happenings) => [.. Plan(language, happenings).Labels.Select(label => label.Text)];

    private static Plan Plan(Language language, params Happening[] happenings) =>
        RunFigures.Plans(Made.Outcome(Made.Waves(60) with { Happenings = happenings }), "made", language)[0].Plan;
}
