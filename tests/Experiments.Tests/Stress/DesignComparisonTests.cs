using CoCreation.Sim.Kernel;

namespace CoCreation.Sim.Experiments.Tests.Stress;

public sealed class DesignComparisonTests
{
    private static readonly Scenario First = Made.Scenario(ticks: 40) with { Name = "one", Title = new("One", "Eins") };
    private static readonly Scenario Second = First with { Name = "two", Title = new("Two", "Zwei"), Ticks = 50 };

    [Fact]
    public void Of_TwoDesigns_AreTwoPointsWithTheSameSeeds()
    {
        var experiment = DesignComparison.Of(First, Second, null, (7, 3));
        Assert.Equal(["one", "two"], experiment.Points.Select(point => point.Values[0].Text));
        Assert.Equal([First.Title, Second.Title], experiment.Points.Select(point => point.Label));
        Assert.Equal([40, 50], experiment.Points.Select(point => point.Subject.Ticks));
        Assert.Equal([3UL, 3], experiment.Points.Select(point => experiment.SeedOf(point.Number, 1)));
        Assert.Equal((7, 7, true), (experiment.Replications.Least, experiment.Replications.Most, experiment.KeepsLives));
        Assert.Equal(new Bilingual("What is different: One or Two?", "Was ist anders: Eins oder Zwei?"), experiment.Question);
        Assert.Equal("one-two", experiment.Name);
    }

    [Fact]
    public void Of_TheSameTitle_CallsDesignsByTheirNames()
    {
        var experiment = DesignComparison.Of(First, Second with { Title = First.Title }, null, (7, 3));
        Assert.Equal([new Bilingual("one", "one"), new Bilingual("two", "two")], experiment.Points.Select(point => point.Label));
        Assert.Equal(new Bilingual("What is different: one or two?", "Was ist anders: one oder two?"), experiment.Question);
    }

    [Fact]
    public void Of_GivenWeeks_ChangesBoth() => Assert.All(
        DesignComparison.Of(First, Second, 12, (2, 1)) is var experiment ? experiment.Points.Select(point => point.Subject.Ticks).Concat([experiment.Subject.Ticks]) : [],
        ticks => Assert.Equal(12, ticks));

    [Fact]
    public void Hash_OtherOrder_IsAnother() =>
        Assert.NotEqual(DesignComparison.Of(First, Second, 12, (2, 1)).Hash, DesignComparison.Of(Second, First, 12, (2, 1)).Hash);
}
