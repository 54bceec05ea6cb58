using CoCreation.Sim.Experiments;
using CoCreation.Sim.Kernel;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Output;

public sealed class ClosingSentenceTests
{
    private static readonly TypeSummary Many = new()
    {
        Networks = 50,
        TimeShare = 0.2,
        LandmarkCount = 40,
        MedianResidualLife = 10,
        Survival1y = 0.2,
        Survival5y = 0.1,
        OutputPerMemberWeek = 0.2,
        TalkShare = 0.1,
        CompletedShare = 0,
        NegativeShare = 0.3,
        PhoenixPerNetwork = 1,
        Gini = 0.3,
    };

    [Fact]
    public void Of_OneTypeLastsLongestAndMakesLeast_SaysBothOfIt() =>
        Assert.Equal(
            "In this model and run: complaint networks live on most often after five years and make least. "
            + "37 % of the co-creation communities that ended had finished their work, more than of any other type.",
            Said(With(
                lament: Many with { Survival5y = 0.3, OutputPerMemberWeek = 0.01 }, coCreation: Many with { CompletedShare = 0.37 })));

    [Fact]
    public void Of_OtherFigures_SaysOtherThings() =>
        Assert.Equal(
            "In this model and run: co-creation communities live on most often after five years, competition networks make least. Hardly any network ended because its work was done.",
            Said(With(competition: Many with { OutputPerMemberWeek = 0 }, coCreation: Many with { Survival5y = 0.4, CompletedShare = 0.01 })));

    [Fact]
    public void Of_ShortRun_ComparesTheWeeksUntilHalfHadEnded() =>
        Assert.StartsWith(
            "In this model and run: ignorance networks last longest",
            Said(With(Short, Short with { MedianResidualLife = 30 }, Short, Short, Short)),
            StringComparison.Ordinal);

    [Fact]
    public void Of_FewNetworks_ComparesNothing()
    {
        var few = Many with { Networks = 4, LandmarkCount = 4 };
        Assert.Equal(
            "In this model and run, there were too few networks of each type to compare them.",
            Said(With(few, few, few, Many)));
    }

    /// <summary>Too few networks, or a difference that the table does not show.</summary>
    [Theory]
    [InlineData(4, 0.5)]
    [InlineData(40, 0.1004)]
    public void Of_ShareThatFewOrNothingShows_DoesNotSayWhoLivesOn(int networks, double afterFiveYears)
    {
        var other = Many with { LandmarkCount = networks, Survival5y = afterFiveYears };
        Assert.DoesNotContain("live on", Said(With(ignorance: Many with { Survival5y = 0.0996 }, lament: other)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ShortRunThatMostOutlive_LastsLongest() => Assert.Contains(
        "complaint networks last longest",
        Said(With(Short, Short, Short with { MedianResidualLife = null }, Short, Short)),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(40, 0.1999)]
    [InlineData(4, 0.01)]
    public void Of_OutputThatHardlyDiffersOrOfFew_DoesNotSayWhoMakesLeast(int networks, double output) =>
        Assert.DoesNotContain("least", Said(With(lament: Many with { Networks = networks, OutputPerMemberWeek = output })), StringComparison.Ordinal);

    /// <summary>Loose networks are no type of their own, but the table shows them.</summary>
    [Fact]
    public void Of_LooseNetworksThatLead_SaysNothingOfTheOthers()
    {
        var loose = Many with { Survival5y = 0.5, OutputPerMemberWeek = 0.01, CompletedShare = 0.5 };
        Assert.Equal(
            "In this model and run, there were too few networks of each type to compare them.",
            Said(With(lament: Many with { Survival5y = 0.4, OutputPerMemberWeek = 0.02, CompletedShare = 0.4 }, loose: loose)));
    }

    private static string Said(TypesSummary types) => new ClosingSentence(types, Texts.In(Language.English)).ToString();

    private static TypeSummary Short => Many with { Survival5y = null };

    private static TypesSummary With(
        TypeSummary? competition = null, TypeSummary? ignorance = null, TypeSummary? lament = null, TypeSummary? coCreation = null,
        TypeSummary? loose = null) => new()
        {
            Competition = competition ?? Many,
            Ignorance = ignorance ?? Many,
            Lament = lament ?? Many,
            CoCreation = coCreation ?? Many,
            Loose = loose ?? Many,
        };
}
