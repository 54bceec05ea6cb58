using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Patterns;

/// <summary>Patterns 8 to 14 of the model description: other worlds against the default one, seeds 1 to 12.</summary>
public sealed class OtherWorldsTests
{
    [Fact]
    public async Task EnemyGone_FromWeek260_LamentVanishesAndCoCreationDoesNot()
    {
        TypeCounts with = (await PatternRuns.Default).AtTheEnd;
        TypeCounts without = (await PatternRuns.With(new ScenarioEvent.Shock(260, ShockKind.EnemyGoes))).AtTheEnd;

        Assert.True(without.Lament < 0.1 * with.Lament, $"{with.Lament} -> {without.Lament}");
        Assert.True(without.CoCreation >= with.CoCreation, $"{with.CoCreation} -> {without.CoCreation}");
    }

    [Fact]
    public async Task Lament_WithAStrongerThreat_TakesMoreOfTheTime()
    {
        double?[] shares =
        [
            (await PatternRuns.With((Parameter.Threat, 0))).Types.Lament.TimeShare,
            (await PatternRuns.With((Parameter.Threat, 0.4))).Types.Lament.TimeShare,
            (await PatternRuns.Default).Types.Lament.TimeShare,
        ];

        Assert.InRange(shares[0]!.Value, 0, 0.05);
        Assert.True(shares[0] < shares[1] && shares[1] < shares[2], string.Join(" / ", shares));
    }

    [Fact]
    public async Task CoCreationCharter_FromTheStart_MultipliesOutputAndSurvival()
    {
        PooledSummary without = await PatternRuns.Default;
        PooledSummary with = await PatternRuns.With(PatternRuns.CoCreationCharter);

        Assert.True(with.Output >= 2.5 * without.Output, $"output {without.Output} -> {with.Output}");
        double? before = without.Types.CoCreation.Survival5y;
        double? after = with.Types.CoCreation.Survival5y;
        Assert.True(after >= 2 * before, $"5-year survival {before} -> {after}");
    }

    [Fact]
    public async Task CoCreationCharter_FromWeek200_DoublesLateOutput()
    {
        double without = (await PatternRuns.Default).LateOutput;
        double with = (await PatternRuns.With(new ScenarioEvent.Setting(200, PatternRuns.CoCreationCharter))).LateOutput;

        Assert.True(with >= 2 * without, $"late output {without} -> {with}");
    }

    [Fact]
    public async Task EyeLevel_Higher_GivesMoreOutputAndMoreEqualBenefit()
    {
        PooledSummary low = await PatternRuns.With((Parameter.EyeLevel, 0));
        PooledSummary middle = await PatternRuns.Default;
        PooledSummary high = await PatternRuns.With((Parameter.EyeLevel, 1));

        Assert.True(high.Output > low.Output, $"output {low.Output} -> {high.Output}");
        double?[] ginis = [low.Types.CoCreation.Gini, middle.Types.CoCreation.Gini, high.Types.CoCreation.Gini];
        Assert.True(ginis[0] > ginis[1] && ginis[1] > ginis[2], string.Join(" / ", ginis));
    }

    [Fact]
    public async Task Tappers_More_GiveLessOutput()
    {
        double none = (await PatternRuns.Default).Output;
        double some = (await PatternRuns.With((Parameter.Tappers, 0.4))).Output;
        double most = (await PatternRuns.With((Parameter.Tappers, 0.8))).Output;

        Assert.True(none > some && some > most, $"{none} / {some} / {most}");
    }

    [Fact]
    public async Task SeekersAlone_HaveMoreCompetitionThanTheDefaultWorld()
    {
        PooledSummary mixed = await PatternRuns.Default;
        PooledSummary seekers = await PatternRuns.With(
            (Parameter.Competitors, 0), (Parameter.Lamenters, 0), (Parameter.CoCreators, 0), (Parameter.Seekers, 1));

        Assert.True(
            seekers.Types.Competition.TimeShare > mixed.Types.Competition.TimeShare,
            $"{mixed.Types.Competition.TimeShare} -> {seekers.Types.Competition.TimeShare}");
    }
}
