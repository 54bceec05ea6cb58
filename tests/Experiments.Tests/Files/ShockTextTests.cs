using CoCreation.Sim.Kernel;
using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Files;

public sealed class ShockTextTests
{
    [Theory]
    [InlineData("betrayal@260", 260, ShockKind.Betrayal, null)]
    [InlineData("betrayal@260=0.7", 260, ShockKind.Betrayal, 0.7)]
    [InlineData("tiesCheap@1=3", 1, ShockKind.TiesCheap, 3.0)]
    [InlineData("newcomers@100000=1e-1", 100000, ShockKind.Newcomers, 0.1)]
    [InlineData("enemyGoes@5", 5, ShockKind.EnemyGoes, null)]
    public void Parse_AShock_IsRead(string text, int week, ShockKind kind, double? strength)
    {
        List<Problem> problems = [];
        Assert.Equal(new ScenarioEvent.Shock(week, kind, strength), ShockText.Parse(text, "--shock", problems));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("betryal@260", "there is no shock 'betryal'; did you mean betrayal?", "es gibt kein Ereignis 'betryal'; war betrayal gemeint?")]
    [InlineData("", "there is no shock ''", "es gibt kein Ereignis ''")]
    [InlineData("betrayal", "a shock has a week from 1 to 100000, as in betrayal@260", "ein Ereignis hat eine Woche von 1 bis 100000, wie in betrayal@260")]
    [InlineData("betrayal@0", "a shock has a week from 1 to 100000, as in betrayal@260", "ein Ereignis hat eine Woche von 1 bis 100000, wie in betrayal@260")]
    [InlineData("betrayal@100001", "a shock has a week from 1 to 100000, as in betrayal@260", "ein Ereignis hat eine Woche von 1 bis 100000, wie in betrayal@260")]
    [InlineData("betrayal@-3", "a shock has a week from 1 to 100000, as in betrayal@260", "ein Ereignis hat eine Woche von 1 bis 100000, wie in betrayal@260")]
    [InlineData("betrayal@3@4", "a shock has a week from 1 to 100000, as in betrayal@260", "ein Ereignis hat eine Woche von 1 bis 100000, wie in betrayal@260")]
    [InlineData("betrayal@3=", "'' is no strength of betrayal: a number from 0 to 1", "'' ist keine Stärke von betrayal: eine Zahl von 0 bis 1")]
    [InlineData("betrayal@3=1.1", "'1.1' is no strength of betrayal: a number from 0 to 1", "'1.1' ist keine Stärke von betrayal: eine Zahl von 0 bis 1")]
    [InlineData("betrayal@3=NaN", "'NaN' is no strength of betrayal: a number from 0 to 1", "'NaN' ist keine Stärke von betrayal: eine Zahl von 0 bis 1")]
    [InlineData("betrayal@3=0,5", "'0,5' is no strength of betrayal: a number from 0 to 1", "'0,5' ist keine Stärke von betrayal: eine Zahl von 0 bis 1")]
    [InlineData("tiesCheap@3=1.5", "'1.5' is no strength of tiesCheap: a whole number from 1 to 64", "'1.5' ist keine Stärke von tiesCheap: eine ganze Zahl von 1 bis 64")]
    [InlineData("enemyGoes@3=1", "the strength of enemyGoes has no meaning", "bei enemyGoes hat die Stärke keine Bedeutung")]
    public void Parse_NoShock_IsRefusedInBothLanguages(string text, string english, string german)
    {
        List<Problem> problems = [];
        Assert.Null(ShockText.Parse(text, "--shock", problems));
        Assert.Equal([new Problem("--shock", new(english, german))], problems);
    }
}
