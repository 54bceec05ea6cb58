namespace CoCreation.Sim.Experiments.Tests.Classification;

public sealed class PatternTests
{
    private static readonly TypeSummary Nothing = new()
    {
        Networks = 0, TimeShare = null, LandmarkCount = 0, MedianResidualLife = null, Survival1y = null, Survival5y = null,
        OutputPerMemberWeek = null, TalkShare = null, CompletedShare = null, NegativeShare = null, PhoenixPerNetwork = null, Gini = null,
    };

    /// <summary>The figures of the prototype in the model's description.</summary>
    private static readonly TypesSummary Prototype = new()
    {
        Competition = Of(10, 0.01, 0.03, 0.31) with { TalkShare = 0.2, CompletedShare = 0.01, NegativeShare = 0.40 },
        Ignorance = Of(22, 0.02, 0.05, 1.57) with { TalkShare = 0.2, CompletedShare = 0, NegativeShare = 0.29 },
        Lament = Of(60, 0.29, 0.006, 0.1) with { TalkShare = 0.77, CompletedShare = 0.01, NegativeShare = 0.21 },
        CoCreation = Of(30, 0.06, 0.315, 0.2) with { TalkShare = 0.10, CompletedShare = 0.37, NegativeShare = 0.25 },
        Loose = Nothing,
    };

    [Fact]
    public void Holds_FiguresOfThePrototype_AreAllPatterns() =>
        Assert.All(Pattern.All, pattern => Assert.True(pattern.Holds(Prototype), pattern.Name));

    [Fact]
    public void Holds_NothingThere_CannotBeTold() =>
        Assert.All(Pattern.All, pattern => Assert.Null(pattern.Holds(Prototype with
        {
            Competition = Nothing, Ignorance = Nothing, Lament = Nothing, CoCreation = Nothing,
        })));

    /// <summary>One network that lives for long makes no pattern.</summary>
    [Fact]
    public void Holds_FewerThanFiveNetworks_CannotBeTold() =>
        Assert.All(Pattern.All, pattern => Assert.Null(pattern.Holds(Prototype with
        {
            Competition = Prototype.Competition with { Networks = 4, LandmarkCount = 4 }, Ignorance = Prototype.Ignorance with { Networks = 4, LandmarkCount = 4 },
            Lament = Prototype.Lament with { Networks = 4, LandmarkCount = 4 }, CoCreation = Prototype.CoCreation with { Networks = 4, LandmarkCount = 4 },
        })));

    public static TheoryData<string, Func<TypesSummary, TypesSummary>> Breaks => new()
    {
        { "competitionEndsQuickly", types => types with { Competition = types.Competition with { MedianResidualLife = 21 } } },
        { "competitionEndsQuickly", types => types with { Competition = types.Competition with { MedianResidualLife = null } } },
        { "competitionEndsQuickly", types => types with { Competition = types.Competition with { Survival5y = 0.05 } } },
        { "lamentLasts", types => types with { Lament = types.Lament with { Survival5y = 0.17 } } },
        { "lifeRisesToCoCreation", types => types with { CoCreation = types.CoCreation with { MedianResidualLife = 22 } } },
        { "lifeRisesToCoCreation", types => types with { Ignorance = types.Ignorance with { MedianResidualLife = null } } },
        { "coCreationMakesMost", types => types with { CoCreation = types.CoCreation with { OutputPerMemberWeek = 0.05 } } },
        { "talkWithoutEffect", types => types with { Lament = types.Lament with { OutputPerMemberWeek = 0.03 } } },
        { "talkWithoutEffect", types => types with { Lament = types.Lament with { TalkShare = 0.1 } } },
        { "onlyCoCreationIsFulfilled", types => types with { Lament = types.Lament with { CompletedShare = 0.05 } } },
        { "onlyCoCreationIsFulfilled", types => types with { CoCreation = types.CoCreation with { CompletedShare = 0.14 } } },
        { "ignoranceRaisesPhoenixes", types => types with { Competition = types.Competition with { PhoenixPerNetwork = 0.53 } } },
        { "competitionCostsMost", types => types with { Lament = types.Lament with { NegativeShare = 0.4 } } },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Holds_BoundMissed_DoesNotHoldAndNothingElseChanges(string name, Func<TypesSummary, TypesSummary> change)
    {
        Assert.False(Pattern.All.Single(pattern => pattern.Name == name).Holds(change(Prototype)));
        Assert.Contains(Pattern.All, pattern => pattern.Holds(change(Prototype)) is true);
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(true, null, null)]
    [InlineData(false, true, null)]
    [InlineData(null, true, null)]
    public void Survives_BeforeAndAfter_AsksOnlyOfWhatHeld(bool? before, bool? after, bool? survives) =>
        Assert.Equal(survives, new PatternCheck("", new("", ""), before, after).Survives);

    private static TypeSummary Of(double median, double fiveYears, double output, double phoenixes) => Nothing with
    {
        Networks = 10, LandmarkCount = 10, MedianResidualLife = median, Survival5y = fiveYears, OutputPerMemberWeek = output, PhoenixPerNetwork = phoenixes,
    };
}
