using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class StateOccupationTests
{
    /// <summary>Four subjects, well (0), ill (1) and dead (2), worked out by hand.</summary>
    private static readonly StateSpell[] IllnessAndDeath =
        [new(0, 2, 0, 1), new(2, 5, 1, 2), new(0, 3, 0, 2), new(0, 4, 0, null), new(0, 1, 0, 1), new(1, 6, 1, null)];

    private static readonly Gen<StateSpell[]> Paths = Gen.Select(Gen.Int[0, 2], Gen.Int[1, 5], Gen.Int[1, 2]).Array[1, 5].Select(Path);

    [Fact]
    public void Estimate_IllnessAndDeath_IsAsByHand()
    {
        var found = StateOccupation.Estimate(IllnessAndDeath, 3);
        Assert.Equal([0, 1, 2, 3, 5], found.Steps.Select(step => step.Time));
        Assert.Equal([1, 0, 0], Chances(found, 0));
        Assert.Equal([.75, .25, 0], Chances(found, 1));
        Assert.Equal([.5, .5, 0], Chances(found, 2.5));
        Assert.Equal([.25, .5, .25], Chances(found, 3));
        Assert.Equal([.25, .25, .5], Chances(found, 9));
        Assert.Equal([0, 2, 0], found.Steps[^1].AtRisk);
        Assert.Equal((2, 1, 1, 0), (found.MovesBetween(0, 1), found.MovesBetween(0, 2), found.MovesBetween(1, 2), found.MovesBetween(2, 0)));
        Assert.Null(found.At(-1));
    }

    [Fact]
    public void Estimate_OneWayOut_IsKaplanMeier()
    {
        var curve = KaplanMeier.Estimate(Freireich.Mercaptopurine);
        var found = StateOccupation.Estimate(
            [.. Freireich.Mercaptopurine.Select(life => new StateSpell(0, life.Duration, 0, life.Ended ? 1 : null))], 2);
        Assert.All(found.Steps.Skip(1), step =>
        {
            Assert.Equal(curve.SurvivalAt(step.Time), step.States[0].Probability, 1e-12);
            Assert.Equal(curve.Steps.Single(other => other.Time == step.Time).StandardError, step.States[0].StandardError, 1e-12);
        });
    }

    [Fact]
    public void Estimate_TwoStatesAtTheStart_HaveTheErrorOfShares()
    {
        var start = StateOccupation.Estimate([new(0, 1, 0, null), new(0, 1, 1, null), new(0, 1, 1, null), new(0, 1, 1, null)], 2).Steps[0];
        Assert.Equal((.25, .75), (start.States[0].Probability, start.States[1].Probability));
        Assert.Equal(Math.Sqrt(.25 * .75 / 4), start.States[1].StandardError, 1e-12);
    }

    [Fact]
    public void Estimate_LateEntry_IsAtRiskOnlyAfterIt()
    {
        var found = StateOccupation.Estimate([new(0, 2, 0, 1), new(0, 4, 0, null), new(2, 3, 0, 1), new(1, 5, 0, null)], 2);
        Assert.Equal([3, 0], found.Steps[1].AtRisk);
        Assert.Equal(2 / 3.0 * 2 / 3.0, found.At(3)![0].Probability, 1e-12);
    }

    [Fact]
    public void Estimate_AnyPathsWithoutCensoring_AreTheSharesSeen() => Paths.Array[1, 12].Sample(paths =>
    {
        // All are watched until 30, long after the last move, and so never leave the risk set before it.
        var found = StateOccupation.Estimate([.. paths.SelectMany(path => path)], 3);
        return found.Steps.All(step => Enumerable.Range(0, 3).All(state =>
            Math.Abs(step.States[state].Probability - (paths.Count(path => StateAt(path, step.Time) == state) / (double)paths.Length)) < 1e-10));
    });

    [Fact]
    public void Estimate_AnySpells_AddsUpToOne() => Paths.Array[0, 12].Sample(paths =>
    {
        StateSpell[] spells = [.. paths.SelectMany((path, i) => path.Take(1 + (i % 3)))];
        return StateOccupation.Estimate(spells, 3).Steps.All(step =>
            Math.Abs(step.States.Sum(state => state.Probability) - 1) < 1e-10
            && step.States.All(state => state.StandardError is >= 0 and <= 1 && 0 <= state.Lower && state.Upper <= 1));
    });

    [Fact]
    public void Estimate_ManySamples_ErrorIsTheSpreadSeen()
    {
        var random = new Random(5);
        var found = Enumerable.Range(0, 600).Select(_ => StateOccupation.Estimate(
            [.. Enumerable.Range(0, 60).SelectMany(_ => IllAndWellAgain(random))], 3).At(1)!).ToArray();
        for (int state = 0; state < 3; state++)
        {
            double mean = found.Average(states => states[state].Probability);
            double spread = Math.Sqrt(found.Average(states => Math.Pow(states[state].Probability - mean, 2)));
            Assert.Equal(1, found.Average(states => states[state].StandardError) / spread, .1);
        }
    }

    [Fact]
    public void Estimate_NoSpell_KnowsNothing()
    {
        Assert.Empty(StateOccupation.Estimate([], 2).Steps);
        Assert.Null(StateOccupation.Estimate([], 2).At(0));
    }

    [Fact]
    public void Estimate_StatesOutOfRange_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => StateOccupation.Estimate(IllnessAndDeath, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StateOccupation.Estimate([], 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StateOccupation.Estimate(IllnessAndDeath, 3).MovesBetween(0, 3));
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(2, 1, 0, 1)]
    [InlineData(double.NaN, 1, 0, 1)]
    [InlineData(0, double.PositiveInfinity, 0, 1)]
    [InlineData(0, 1, -1, 1)]
    [InlineData(0, 1, 0, -1)]
    [InlineData(0, 1, 1, 1)]
    public void Constructor_StayThatIsNone_IsRefused(double start, double end, int state, int next) =>
        Assert.Throws<ArgumentException>(() => new StateSpell(start, end, state, next));

    private static IEnumerable<double> Chances(StateOccupation found, double time) => found.At(time)!.Select(state => state.Probability);

    private static StateSpell[] Path((int First, int Stay, int Move)[] stays)
    {
        var (time, state) = (0.0, stays[0].First);
        List<StateSpell> spells = [];
        foreach (var (_, stay, move) in stays)
        {
            int next = (state + move) % 3;
            spells.Add(new(time, time + stay, state, next));
            (time, state) = (time + stay, next);
        }

        return [.. spells, new(time, 30, state, null)];
    }

    /// <summary>A Markov chain that falls ill, recovers and dies at constant rates, watched for an exponential time.</summary>
    private static IEnumerable<StateSpell> IllAndWellAgain(Random random)
    {
        double Wait(double rate) => -Math.Log(1 - random.NextDouble()) / rate;
        var (time, state, last) = (0.0, 0, Wait(.3));
        while (state != 2)
        {
            var (change, death) = (Wait(state == 0 ? .8 : .6), Wait(state == 0 ? .3 : .7));
            double end = time + Math.Min(change, death);
            int? next = end >= last ? null : change < death ? 1 - state : 2;
            yield return new StateSpell(time, Math.Min(end, last), state, next);
            (time, state) = (end, next ?? 2);
        }
    }

    private static int StateAt(StateSpell[] path, double time) => path.Last(spell => spell.Start <= time).State;
}
