using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class CompetenceTests
{
    private const double Threshold = 0.55;

    private static readonly Gen<double[]> Knowledge = Gen.OneOf(Gen.Double[0, 1], Gen.Int[0, 128].Select(halves => halves / 128.0), Gen.Const(0.55)).Array[6];

    internal static readonly Gen<Competence> Any = Knowledge.Select(knowledge => Competence.Of(knowledge, Threshold));

    [Fact]
    public void Of_AnyKnowledge_IsRoundedTo64ths() => Knowledge.Sample(knowledge =>
    {
        var competence = Competence.Of(knowledge, Threshold);
        for (var d = 0; d < knowledge.Length; d++)
        {
            Assert.Equal(Math.Round(knowledge[d] * 64, MidpointRounding.AwayFromZero), competence.LevelIn(d));
            Assert.Equal(competence.LevelIn(d) / 64.0, competence.KnowledgeIn(d));
        }
    });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 64)]
    [InlineData(0.5 / 64, 1)]
    [InlineData(0.49 / 64, 0)]
    [InlineData(63.49 / 64, 63)]
    [InlineData(63.5 / 64, 64)]
    public void Of_OneDomain_HasThisLevel(double knowledge, int level) => Assert.Equal(level, Competence.Of([knowledge], Threshold).LevelIn(0));

    [Fact]
    public void Of_AsManyDomainsAsThereCanBe_KeepsThemApart()
    {
        double[] knowledge = [.. Enumerable.Range(0, Competence.MostDomains).Select(d => d % 2 == 0 ? 1.0 : d / 64.0)];
        var competence = Competence.Of(knowledge, Threshold);

        Assert.Equal(knowledge, Enumerable.Range(0, Competence.MostDomains).Select(competence.KnowledgeIn));
        Assert.Equal(Competence.MostDomains, ParameterTable.All[(int)Parameter.Domains].Most);
    }

    [Fact]
    public void Offers_OfAnyKnowledge_AreByTheKnowledgeNotItsRounding()
    {
        Assert.Equal(0b101, Competence.Of([0.55, 0.5499, 0.9, 0], Threshold).Offers);
        Assert.Equal(Competence.Of([0.55], Threshold).LevelIn(0), Competence.Of([0.5499], Threshold).LevelIn(0));
    }

    [Fact]
    public void RivalryWith_AnyTwo_IsJaccardOfTheirOffers() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        var (mine, theirs) = (OffersOf(one), OffersOf(other));
        var union = mine.Union(theirs).Count();
        var expected = union == 0 ? 0 : (double)mine.Intersect(theirs).Count() / union;

        Assert.Equal(expected, one.RivalryWith(other));
        Assert.Equal(expected, other.RivalryWith(one));
    });

    [Fact]
    public void RivalryWith_NeitherOffers_Is0() => Assert.Equal(0, Given.Competence(10).RivalryWith(Given.Competence(20)));

    [Fact]
    public void LargestGapTo_AnyTwo_IsTheLargestAndFirst() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        double[] gaps = [.. Enumerable.Range(0, 6).Select(d => Math.Max(0, other.KnowledgeIn(d) - one.KnowledgeIn(d)))];

        Assert.Equal((gaps.Max(), gaps.Max() == 0 ? 0 : Array.IndexOf(gaps, gaps.Max())), one.LargestGapTo(other));
    });

    [Fact]
    public void SumOfGapsTo_AnyTwo_IsTheSumOfThePositive() => Gen.Select(Any, Any).Sample((one, other) =>
        one.SumOfGapsTo(other) == Enumerable.Range(0, 6).Sum(d => Math.Max(0, other.KnowledgeIn(d) - one.KnowledgeIn(d))));

    [Fact]
    public void LargestGapTo_EqualGaps_IsTheFirstDomain() =>
        Assert.Equal((30.0 / 64, 1), Given.Competence(10, 10, 10).LargestGapTo(Given.Competence(0, 40, 40)));

    private static IEnumerable<int> OffersOf(Competence competence) => Enumerable.Range(0, 8).Where(d => (competence.Offers >> d & 1) == 1);

    [Fact]
    public void HasGapTo_AnyLevels_IsWhetherTheLargestGapIsSoLarge() =>
        Gen.Select(Gen.Int[0, 64].Array[8], Gen.Int[0, 64].Array[8], Gen.Int[1, 64]).Sample((one, other, levels) =>
        {
            var (own, theirs) = (Given.Competence([.. one.Select(level => (double)level)]), Given.Competence([.. other.Select(level => (double)level)]));

            Assert.Equal(own.LargestGapTo(theirs).Gap * 64 >= levels, own.HasGapTo(theirs, levels));
        });

    [Fact]
    public void Best_AnyLevels_IsTheLargerInEveryDomain() => Gen.Select(Gen.Int[0, 64].Array[8], Gen.Int[0, 64].Array[8]).Sample((one, other) =>
    {
        var (own, theirs) = (Given.Competence([.. one.Select(level => (double)level)]), Given.Competence([.. other.Select(level => (double)level)]));
        var best = new Competence(Competence.Best(own.Levels, theirs.Levels), 0);

        Assert.All(Enumerable.Range(0, 8), d => Assert.Equal(Math.Max(one[d], other[d]), best.LevelIn(d)));
    });
}
