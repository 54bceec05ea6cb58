using CoCreation.Sim.Kernel;
using CoCreation.Sim.Experiments;

namespace CoCreation.Sim.Charts.Tests.OverTime;

public sealed class TypesOverTimeTests
{
    private static readonly TypesOverTime Figure = Alive.Figure(
        Language.English, Alive.Tick(0, 0, 0, 0, 0, 0, 0), Alive.Tick(1, 1, 2, 3, 4, 5, 6), Alive.Tick(2, 2, 0, 1, 3, 1, 0));

    [Fact]
    public void Tick_HandMade_HasItsTypesWhereTheyBelong() => Assert.Equal(new TypeCounts(1, 2, 3, 4, 5, 6), Alive.Tick(1, 1, 2, 3, 4, 5, 6).Alive);

    [Fact]
    public void Bands_FromTheBottom_AreInTheFixedOrder() =>
        Assert.Equal(
            [TypeLook.CoCreation, TypeLook.Competition, TypeLook.Ignorance, TypeLook.Lament, TypeLook.Loose],
            Figure.Bands.Select(band => band.Look));

    [Fact]
    public void Bands_OfAWeek_AreStackedOnEachOther()
    {
        Assert.Equal([0.0, 4, 5, 7, 10], Figure.Bands.Select(band => band.Lower[1]));
        Assert.Equal([4.0, 5, 7, 10, 21], Figure.Bands.Select(band => band.Upper[1]));
    }

    [Fact]
    public void Bands_AtTheEnd_KnowTheirLastAndMiddle()
    {
        Assert.Equal([3.0, 2, 0, 1, 1], Figure.Bands.Select(band => band.Last));
        Assert.Equal([1.5, 4, 5, 5.5, 6.5], Figure.Bands.Select(band => band.Middle));
        Assert.Equal(21, Figure.Most);
    }

    [Theory]
    [InlineData(Language.English, "3 co-creation communities,2 competition networks,0 ignorance networks,1 complaint network,1 loose or dormant")]
    [InlineData(Language.German, "3 Co-Creation-Communities,2 Konkurrenznetzwerke,0 Unwissensnetzwerke,1 Jammernetzwerk,1 lose oder ruhend")]
    public void Labels_AtTheEnd_AreOfTheGlossary(Language language, string labels) =>
        Assert.Equal(labels.Split(','), Figure.Bands.Select(band => EndLabels.Text(band, language)));

    [Fact]
    public void Weeks_OfALongRun_AreThinnedAndKeepTheLast()
    {
        var weeks = Alive.Figure(Language.English, Alive.Waves(10_000)).Weeks;
        Assert.InRange(weeks.Count, 800, 1600);
        Assert.Equal(10_000, weeks[^1]);
        Assert.Single(weeks.Zip(weeks.Skip(1), (one, next) => next - one).Distinct());
    }
}
