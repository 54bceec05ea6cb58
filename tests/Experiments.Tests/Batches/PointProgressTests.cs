using CoCreation.Sim.Analysis;
using CoCreation.Sim.Kernel;
using CsCheck;

namespace CoCreation.Sim.Experiments.Tests.Batches;

/// <summary>Whether a point was run often enough hangs on its first replications in their order.</summary>
public sealed class PointProgressTests
{
    private static readonly Replications FiveToForty = new() { Least = 5, Most = 40, Until = new Precision(0, 1, false) };

    private static readonly Gen<double?[]> Values = Gen.Double[-4, 4].Nullable(0.1).Array[40];

    [Fact]
    public void Take_AnyOrderOfArrival_DecidesAsInOrder() =>
        Values.SelectMany(values => Gen.Shuffle(Enumerable.Range(1, 40).ToArray()), (values, order) => (Values: values, Order: order)).Sample(made =>
        {
            PointProgress progress = new(FiveToForty);
            foreach (var replication in made.Order)
                progress.Take(replication, made.Values[replication - 1]);
            var expected = FirstExact(made.Values);
            Assert.Equal((expected ?? 40, true, expected is not null), (progress.Decided!.Value, progress.IsComplete, progress.IsExact));
            Assert.Equal(MeanInterval.Of([.. made.Values.Take(expected ?? 40).OfType<double>()]).HalfWidth, progress.HalfWidth);
        });

    [Fact]
    public void Take_PrefixesOnly_IsNeverDecidedAhead()
    {
        PointProgress progress = new(FiveToForty);
        foreach (var replication in Enumerable.Range(2, 39))
            progress.Take(replication, 0);
        Assert.Equal((0, null, 5), (progress.Done, progress.Decided, progress.Needed));
        progress.Take(1, 0);
        Assert.Equal((5, 5, true), (progress.Done, progress.Decided, progress.IsComplete));
    }

    [Fact]
    public void Take_FixedNumber_TakesThemAll()
    {
        PointProgress progress = new(new Replications { Least = 3, Most = 3 });
        Assert.Equal((3, 3, false), (progress.Needed, progress.Decided, progress.IsComplete));
        foreach (var replication in (int[])[3, 1, 2])
        {
            Assert.False(progress.IsComplete);
            progress.Take(replication, null);
        }

        Assert.Equal((true, false, null), (progress.IsComplete, progress.IsExact, progress.HalfWidth));
    }

    [Fact]
    public void Take_RunsWithoutTheMeasure_GoOnToTheCap()
    {
        PointProgress progress = new(FiveToForty);
        for (var replication = 1; !progress.IsComplete; replication++)
            progress.Take(replication, null);
        Assert.Equal((40, 40, false, null), (progress.Done, progress.Decided, progress.IsExact, progress.HalfWidth));
    }

    /// <summary>With a known standard deviation of 2, a half-width of 0.5 needs (1.96 * 2 / 0.5)² = 61.5 replications.</summary>
    [Fact]
    public void Take_NormalNoise_StopsWhereTheoryExpects()
    {
        PointProgress[] points = [.. Enumerable.Range(0, 300).Select(key => Run(new Replications { Least = 5, Most = 1000, Until = new Precision(0, 0.5, false) }, key))];
        Assert.All(points, point => Assert.True(point.IsExact && point.HalfWidth < 0.5));
        Assert.InRange(points.Average(point => point.Decided!.Value), 56.0, 64.0);
        Assert.InRange(points.Count(point => point.Decided < 40), 0, 15);
        Assert.All(points, point => Assert.InRange(point.Decided!.Value, 5, 100));
    }

    /// <summary>With a mean of 10 and a standard deviation of 2, a twentieth of the mean is the same half-width.</summary>
    [Fact]
    public void Take_ShareOfTheMean_StopsWhereTheoryExpects()
    {
        PointProgress[] points = [.. Enumerable.Range(0, 300).Select(key => Run(new Replications { Least = 5, Most = 1000, Until = new Precision(0, 0.05, true) }, key))];
        Assert.All(points, point => Assert.True(point.IsExact));
        Assert.InRange(points.Average(point => point.Decided!.Value), 56.0, 64.0);
    }

    [Fact]
    public void Take_NormalNoiseWithALowCap_ReportsThatItIsNotExact()
    {
        PointProgress[] points = [.. Enumerable.Range(0, 100).Select(key => Run(new Replications { Least = 5, Most = 20, Until = new Precision(0, 0.5, false) }, key))];
        Assert.All(points, point => Assert.Equal(point.HalfWidth < 0.5, point.IsExact));
        Assert.InRange(points.Count(point => point is { IsExact: false, Decided: 20 }), 90, 100);
    }

    /// <summary>The first replications that are exact enough; null if none up to the most are. Reckoned anew from every prefix.</summary>
    private static int? FirstExact(double?[] values)
    {
        for (var count = 5; count <= 40; count++)
        {
            if (MeanInterval.Of([.. values.Take(count).OfType<double>()]).HalfWidth < 1)
                return count;
        }

        return null;
    }

    private static PointProgress Run(Replications replications, int key)
    {
        PointProgress progress = new(replications);
        Chance chance = new((ulong)key, 1, ResidentId.OfParticipant(1));
        for (var replication = 1; !progress.IsComplete; replication++)
            progress.Take(replication, 10 + (2 * chance.Normal(1, replication)));
        return progress;
    }
}
