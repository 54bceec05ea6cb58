using CoCreation.Sim.Kernel;
using Xunit;
using static CoCreation.Sim.Runtime.Tests.Ids;

namespace CoCreation.Sim.Runtime.Tests;

/// <summary>Questions from outside: answers come in order of ids, and the world goes on as if nobody had asked.</summary>
public sealed class VisitTests
{
    private const int Last = 30;

    [Fact]
    public async Task VisitAsync_AllResidents_AreThoseOfTheReferenceRunInOrder()
    {
        var expected = new ReferenceRun(new Village(2, 30));
        await using var simulation = Simulation.Start(new Village(2, 30), 4);
        for (var tick = 0; tick <= Last; tick++)
        {
            expected.Next();
            await simulation.RunAsync(tick == 0 ? 0 : 1, _ => { }).WaitAsync(Runs.Patience);
            Assert.Equal(expected.Residents.Select(Shown), await VisitAsync(simulation, Shown));
        }
    }

    [Fact]
    public async Task VisitAsync_NullAnswers_AreLeftOut()
    {
        await using var simulation = await AtTheEndAsync();
        var seen = await VisitAsync(simulation, resident => resident.Id == P(3) ? "found" : null);
        Assert.Equal(["found"], seen);
    }

    [Fact]
    public async Task VisitAsync_BeforeTheFirstTick_SeesNobody()
    {
        await using var simulation = Simulation.Start(new Stage(10), 2);
        Assert.Empty(await VisitAsync(simulation, Shown));
    }

    [Fact]
    public async Task VisitAsync_QuestionThrows_IsThrownHereAndTheWorldGoesOn()
    {
        await using var simulation = Simulation.Start(new Village(2, 30), 4);
        var records = new List<TickRecord>();
        await simulation.RunAsync(10, records.Add).WaitAsync(Runs.Patience);
        await Assert.ThrowsAsync<FormatException>(
            () => VisitAsync(simulation, resident => resident.Id == P(5) ? throw new FormatException("odd") : "even"));
        await simulation.RunAsync(Last - 10, records.Add).WaitAsync(Runs.Patience);
        Runs.AssertEqual(Runs.Reference(new Village(2, 30), Last), records);
    }

    [Fact]
    public async Task VisitAsync_ManyQuestionsAtOnceWhileRunning_EachGetsItsOwnAnswers()
    {
        await using var simulation = Simulation.Start(new Stage(50), 4);
        await simulation.RunAsync(0, _ => { }).WaitAsync(Runs.Patience);
        var run = simulation.RunAsync(300, _ => { });
        var questions = Enumerable.Range(0, 30).Select(i => VisitAsync(simulation, resident => $"{i}: {resident.Id}")).ToList();
        for (var i = 0; i < questions.Count; i++)
            Assert.Equal(Enumerable.Range(0, 50).Select(participant => $"{i}: {participant}"), await questions[i]);
        Assert.Equal(300, await run.WaitAsync(Runs.Patience));
    }

    /// <summary>Actors are as many as residents, while networks are founded and end, participants come and end.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task TakeCensusAsync_EveryTick_ActorsAreTheResidents(int districts)
    {
        var expected = new ReferenceRun(new Village(2, 30));
        await using var simulation = Simulation.Start(new Village(2, 30), districts);
        var counts = new HashSet<int>();
        for (var tick = 0; tick <= Last; tick++)
        {
            expected.Next();
            await simulation.RunAsync(tick == 0 ? 0 : 1, _ => { }).WaitAsync(Runs.Patience);
            var residents = expected.Residents.Count();
            Assert.Equal((residents, residents), await simulation.TakeCensusAsync().WaitAsync(Runs.Patience));
            counts.Add(residents);
        }

        Assert.True(counts.Count > 5);
    }

    private static async Task<Simulation> AtTheEndAsync()
    {
        var simulation = Simulation.Start(new Stage(10), 2);
        await simulation.RunAsync(5, _ => { }).WaitAsync(Runs.Patience);
        return simulation;
    }

    private static Task<IReadOnlyList<string>> VisitAsync(Simulation simulation, Func<Resident, string?> look) =>
        simulation.VisitAsync(look).WaitAsync(Runs.Patience);

    private static string Shown(Resident resident) => $"{resident.Id} {new Digest().Of(resident):x16}";
}
