using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class MorrisDesignTests
{
    [Fact]
    public void Points_AnyTrajectory_MovesEveryFactorOnce() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[1, 9], Gen.Int[1, 6], Gen.ULong).Sample((trajectories, factors, half, seed) =>
        {
            MorrisDesign design = new(trajectories, factors, 2 * half, seed);
            return design.Points().Chunk(factors + 1).All(walk => walk.Zip(walk.Skip(1))
                .Select(pair => Enumerable.Range(0, factors).Single(i => pair.First[i] != pair.Second[i])).Distinct().Count() == factors
                && walk.Zip(walk.Skip(1)).All(pair => pair.First.Zip(pair.Second)
                    .All(place => place.First == place.Second || Math.Abs(Math.Abs(place.First - place.Second) - design.Delta) < 1e-12)));
        });

    [Fact]
    public void Points_AllRuns_AreOnTheGridAndMeetEveryLevelEquallyOften()
    {
        MorrisDesign design = new(2000, 3, 4, 1);
        Assert.Equal((2000, 3, 4, 4, 8000), (design.Trajectories, design.Factors, design.Levels, design.RunsPerTrajectory, design.Runs));
        Assert.Equal(2 / 3.0, design.Delta, 1e-15);
        var levels = design.Points().SelectMany(point => point).GroupBy(place => place * 3).OrderBy(level => level.Key).ToArray();
        Assert.Equal([0, 1, 2, 3], levels.Select(level => level.Key));
        Assert.All(levels, level => Assert.Equal(.25, level.Count() / 24_000.0, .02));
    }

    [Fact]
    public void Points_SameSeed_AreTheSame()
    {
        Assert.Equal(new MorrisDesign(5, 3, 4, 1).Points(), new MorrisDesign(5, 3, 4, 1).Points());
        Assert.NotEqual(new MorrisDesign(5, 3, 4, 1).Points(), new MorrisDesign(5, 3, 4, 2).Points());
    }

    [Theory]
    [InlineData(0, 1, 4)]
    [InlineData(1, 0, 4)]
    [InlineData(1, 1, 0)]
    [InlineData(1, 1, 5)]
    [InlineData(int.MaxValue, 1, 4)]
    public void Constructor_OutOfRange_IsRefused(int trajectories, int factors, int levels) =>
        Assert.ThrowsAny<ArgumentException>(() => new MorrisDesign(trajectories, factors, levels, 1));

    [Fact]
    public void PointAt_NoSuchRun_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new MorrisDesign(2, 2, 4, 1).PointAt(6));
}
