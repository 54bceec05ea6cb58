namespace CoCreation.Sim.Experiments.Tests.Patterns;

/// <summary>Patterns 1 to 7 of the model description: the default world, seeds 1 to 12.</summary>
public sealed class DefaultWorldTests
{
    [Fact]
    public async Task Competition_InTheDefaultWorld_EndsQuickly()
    {
        TypeSummary competition = (await PatternRuns.Default).Types.Competition;

        Assert.InRange(competition.MedianResidualLife!.Value, 0, 20);
        Assert.InRange(competition.Survival5y!.Value, 0, 0.05);
    }

    [Fact]
    public async Task Lament_InTheDefaultWorld_HoldsForYears()
    {
        TypesSummary types = (await PatternRuns.Default).Types;
        double next = new[] { types.Competition, types.Ignorance, types.CoCreation }.Max(type => type.Survival5y!.Value);

        Assert.True(types.Lament.Survival5y >= 3 * next, $"lament {types.Lament.Survival5y}, next {next}");
    }

    [Fact]
    public async Task MedianResidualLife_InTheDefaultWorld_RisesFromCompetitionToCoCreation()
    {
        TypesSummary types = (await PatternRuns.Default).Types;
        double?[] medians = [types.Competition.MedianResidualLife, types.Ignorance.MedianResidualLife, types.CoCreation.MedianResidualLife];

        Assert.True(medians[0] < medians[1] && medians[1] < medians[2], string.Join(" / ", medians));
    }

    [Fact]
    public async Task Talk_InTheDefaultWorld_IsWithoutEffect()
    {
        TypesSummary types = (await PatternRuns.Default).Types;
        double ratio = types.CoCreation.OutputPerMemberWeek!.Value / types.Lament.OutputPerMemberWeek!.Value;

        Assert.True(ratio >= 15, $"ratio {ratio}");
        Assert.True(types.Lament.TalkShare > types.CoCreation.TalkShare);
    }

    [Fact]
    public async Task Completion_InTheDefaultWorld_EndsCoCreationOnly()
    {
        TypesSummary types = (await PatternRuns.Default).Types;

        Assert.InRange(types.CoCreation.CompletedShare!.Value, 0.15, 1);
        Assert.All([types.Competition, types.Ignorance, types.Lament], type => Assert.InRange(type.CompletedShare!.Value, 0, 0.05));
    }

    [Fact]
    public async Task Phoenixes_InTheDefaultWorld_RiseFromIgnorance()
    {
        TypesSummary types = (await PatternRuns.Default).Types;
        double? phoenixes = types.Ignorance.PhoenixPerNetwork;

        Assert.All([types.Competition, types.Lament, types.CoCreation], type => Assert.True(phoenixes > type.PhoenixPerNetwork));
        Assert.True(phoenixes >= 3 * types.Competition.PhoenixPerNetwork, $"{phoenixes}, {types.Competition.PhoenixPerNetwork}");
    }

    [Fact]
    public async Task NetBenefit_InTheDefaultWorld_IsMostOftenNegativeInCompetition()
    {
        TypesSummary types = (await PatternRuns.Default).Types;

        Assert.All(
            [types.Ignorance, types.Lament, types.CoCreation],
            type => Assert.True(types.Competition.NegativeShare > type.NegativeShare));
    }
}
