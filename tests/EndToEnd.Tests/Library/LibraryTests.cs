using CoCreation.Sim.Experiments;
using CoCreation.Sim.Model;
using CoCreation.Sim.Scenarios;

namespace CoCreation.Sim.EndToEnd.Tests.Library;

/// <summary>Every scenario of the library is run, and what it says can be expected is seen, pooled over a few seeds.</summary>
public sealed class LibraryTests
{
    public static TheoryData<string> Names => [.. ScenarioLibrary.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Expectation_OfTheScenario_IsSeen(string name)
    {
        Func<Task<bool>> isSeen = name switch
        {
            "four-networks" => async () => await LibraryRuns.Of(name) is { Types: var types }
                && types.Lament.Survival5y > types.CoCreation.Survival5y && LeastMade(types) == types.Lament
                && types.CoCreation.CompletedShare > 0.15 && types.Lament.CompletedShare < 0.05,
            "competition" => async () => (await LibraryRuns.Records(name)).Average(run => Lead(run, 52, type => type.Competition)) > 0
                && (await LibraryRuns.Of(name)).Types.Competition.Survival5y < 0.05,
            "ignorance" => async () => await LibraryRuns.Of(name) is { Types: var types }
                && new[] { types.Competition, types.Lament, types.CoCreation }.All(other => !(other.PhoenixPerNetwork >= types.Ignorance.PhoenixPerNetwork)),
            "lament" => async () => await LibraryRuns.Of(name) is { Types: var types, AtTheEnd: var end }
                && end.Lament > Math.Max(end.Competition, Math.Max(end.Ignorance, end.CoCreation))
                && types.Lament.OutputPerMemberWeek < 0.1 * types.CoCreation.OutputPerMemberWeek,
            "co-creation" => async () => await LibraryRuns.Of(name) is { AtTheEnd: var end, Output: var output }
                && output > 2 * (await LibraryRuns.Default).Output
                && end.CoCreation > Math.Max(end.Competition, Math.Max(end.Ignorance, end.Lament)),
            "enemy-leaves" => async () => (await LibraryRuns.Of(name)).AtTheEnd is var end
                && end.Lament < 0.1 * (await LibraryRuns.Default).AtTheEnd.Lament
                && end.CoCreation >= (await LibraryRuns.Default).AtTheEnd.CoCreation,
            "charter-introduced" => async () => (await LibraryRuns.Of(name)).LateOutput >= 2 * (await LibraryRuns.Default).LateOutput,
            "eye-level" => async () => await LibraryRuns.Of(name) is { Types: var types, Output: var output }
                && await LibraryRuns.With(name, (Parameter.EyeLevel, 0)) is { Types: var ranked, Output: var less }
                && types.CoCreation.Gini < ranked.CoCreation.Gini && output > less,
            "flat-world" => async () => await Talk(name) / await Talk("four-networks")
                > (await LibraryRuns.Of(name)).Output / (await LibraryRuns.Default).Output,
            "free-riders" => async () => await PerPerson(name) < await PerPerson("four-networks"),
            "betrayal" => async () => await Year(name, 260) < await Year("four-networks", 260),
            "karate-club" => async () => await LibraryRuns.Of(name) is { Types: var types }
                && LibraryRuns.Four(types).Count(type => type.Networks > 0) > 1,
            "null-no-threat" => async () => (await LibraryRuns.Of(name)).Types.Lament.TimeShare < 0.05,
            "null-fixed-trust" => async () => (await LibraryRuns.Of(name)).Types.CoCreation.OutputPerMemberWeek
                < (await LibraryRuns.Default).Types.CoCreation.OutputPerMemberWeek,
            "null-shuffled-motives" => async () => (await LibraryRuns.Of(name)).Types.Loose.TimeShare > (await LibraryRuns.Default).Types.Loose.TimeShare,
            "null-random-activity" => async () => (await LibraryRuns.Of(name)).Types.Loose.TimeShare > 0.8,
            _ => throw new InvalidOperationException($"nobody checks what {name} leads one to expect"),
        };
        Assert.True(await isSeen(), await LibraryRuns.Told(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_EveryName_HasAllThatAUserReads(string name)
    {
        var scenario = ScenarioLibrary.Find(name)!;
        Assert.Equal(name, scenario.Name);
        Assert.EndsWith("?", scenario.Question.English, StringComparison.Ordinal);
        Assert.EndsWith("?", scenario.Question.German, StringComparison.Ordinal);
        Assert.EndsWith(".", scenario.Expectation.English, StringComparison.Ordinal);
        Assert.EndsWith(".", scenario.Expectation.German, StringComparison.Ordinal);
        Assert.InRange(scenario.Minutes, 1, 60);
    }

    [Fact]
    public void Names_OfTheLibrary_AreAllItsFiles() => Assert.Equal(
        Directory.EnumerateFiles(Path.GetDirectoryName(ScenarioLibrary.PathOf("x"))!, "*.yaml").Select(Path.GetFileNameWithoutExtension).Order(),
        ScenarioLibrary.Names.Order());

    [Fact]
    public void FindAndText_EveryScenario_ReadBackToTheSame() => Assert.All(ScenarioLibrary.Names, name =>
    {
        var scenario = ScenarioLibrary.Find(name)!;
        Assert.Equal(scenario.Hash, ScenarioFile.Read(System.Text.Encoding.UTF8.GetBytes(ScenarioText.Of(scenario)), "s.yaml").Hash);
    });

    private static TypeSummary LeastMade(TypesSummary types) => LibraryRuns.Four(types).MinBy(type => type.OutputPerMemberWeek)!;

    private static double Lead(RunRecord run, int weeks, Func<TypeCounts, double> own)
    {
        var mean = TypeCounts.Mean([.. run.Rows.Take(weeks + 1).Select(row => row.Alive)]);
        return own(mean) - new[] { mean.Competition, mean.Ignorance, mean.Lament, mean.CoCreation }.Where(count => count != own(mean)).DefaultIfEmpty(0).Max();
    }

    private static async Task<double> Talk(string name) => (await LibraryRuns.Records(name)).Sum(run => run.Talk);

    private static async Task<double> Year(string name, int from) =>
        (await LibraryRuns.Records(name)).Sum(run => run.Rows.Where(row => row.Tick > from && row.Tick <= from + 52).Sum(row => row.Output));

    private static async Task<double> PerPerson(string name) =>
        (await LibraryRuns.Records(name)).Sum(run => run.Output) / (await LibraryRuns.Records(name)).Sum(run => run.ParticipantSteps);
}
