using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class BestOfTests
{
    [Fact]
    public void Mean_Nobody_Is0() => Assert.Equal(0, new BestOf(6).Mean);

    [Fact]
    public void Mean_TwoWhoComplete_IsTheBestOfEach()
    {
        var best = new BestOf(4);
        best.Include(Given.Competence(64, 0, 32, 0));
        best.Include(Given.Competence(16, 48, 16, 0));

        Assert.Equal((1 + 0.75 + 0.5 + 0) / 4, best.Mean, 1e-12);
    }

    [Fact]
    public void Mean_AnybodyInAnyOrder_IsTheMeanOfTheMaxima() => CompetenceTests.Any.Array[0, 12].Sample(all =>
    {
        var (forward, backward) = (new BestOf(6), new BestOf(6));
        foreach (var one in all)
            forward.Include(one);
        foreach (var one in all.Reverse())
            backward.Include(one);

        Assert.Equal(Enumerable.Range(0, 6).Average(d => all.Select(one => one.KnowledgeIn(d)).DefaultIfEmpty().Max()), forward.Mean, 1e-12);
        Assert.Equal(forward.Mean, backward.Mean);
        Assert.InRange(forward.Mean, 0, 1);
    });
}
