using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Summaries;

public sealed class TypesSummaryTests
{
    private static readonly NetworkRecord[] Networks =
    [
        Made.Record(Made.Life(NetworkType.Lament, 20) with { Output = 1, Talk = 60 }, EndReason.TooFew, -1, 1) with { Phoenixes = 1 },
        Made.Record(Made.Life(NetworkType.Lament, 40) with { Output = 3, Talk = 240 }, EndReason.Dormant, 1, 1, 1, 3),
        Made.Record(Made.Life(NetworkType.CoCreation, 30) with { Output = 90 }, EndReason.Fulfilled, 2, 2) with { Phoenixes = 2 },
        Made.Record(Made.Life(NetworkType.CoCreation, 300) with { Output = 60 }, null, 1),
        Made.Record(Made.Life(NetworkType.Competition, 500, peak: 2), EndReason.TooFew, -9),
        Made.Record(Made.Life(NetworkType.Dormant, 12), EndReason.Dormant),
    ];

    private static readonly TypesSummary Types = TypesSummary.Of([Made.Run(520, Networks)]);

    [Fact]
    public void Of_NetworksThatNeverHadThreeMembers_AreNotCounted()
    {
        Assert.Equal((0, 0), (Types.Competition.Networks, Types.Competition.LandmarkCount));
        Assert.Null(Types.Competition.OutputPerMemberWeek);
        Assert.Null(Types.Competition.MedianResidualLife);
    }

    [Fact]
    public void Of_TimeShares_AreOfNetworkWeeksAndAddUpToOne()
    {
        double weeks = 15 + 35 + 25 + 295 + 7;
        Assert.Equal(50 / weeks, Types.Lament.TimeShare!.Value, 12);
        Assert.Equal(320 / weeks, Types.CoCreation.TimeShare!.Value, 12);
        Assert.Equal(7 / weeks, Types.Loose.TimeShare!.Value, 12);
        Assert.Equal(0, Types.Ignorance.TimeShare);
    }

    [Fact]
    public void Of_Lives_AreCountedFromTheLandmark()
    {
        Assert.Equal((2, 8.0, 0.0, 0.0), (Types.Lament.LandmarkCount, Types.Lament.MedianResidualLife, Types.Lament.Survival1y, Types.Lament.Survival5y));
        Assert.Equal((2, 18.0, 0.5, 0.5),
            (Types.CoCreation.LandmarkCount, Types.CoCreation.MedianResidualLife, Types.CoCreation.Survival1y, Types.CoCreation.Survival5y));
        Assert.Equal((1, 0.0), (Types.Loose.LandmarkCount, Types.Loose.MedianResidualLife));
    }

    [Fact]
    public void Of_OutputAndTalk_ArePerMemberWeek()
    {
        Assert.Equal(4.0 / 600, Types.Lament.OutputPerMemberWeek!.Value, 12);
        Assert.Equal(300.0 / 600, Types.Lament.TalkShare!.Value, 12);
        Assert.Equal(150.0 / 3300, Types.CoCreation.OutputPerMemberWeek!.Value, 12);
    }

    [Fact]
    public void Of_EndsAndPhoenixes_AreShares()
    {
        Assert.Equal((0.0, 0.5), (Types.Lament.CompletedShare, Types.Lament.PhoenixPerNetwork));
        Assert.Equal((1.0, 1.0), (Types.CoCreation.CompletedShare, Types.CoCreation.PhoenixPerNetwork));
    }

    [Fact]
    public void Of_Benefits_AreMeansOverNetworks()
    {
        Assert.Equal((0.5 + 0) / 2, Types.Lament.NegativeShare!.Value, 12);
        Assert.Equal((0.5 + 0.25) / 2, Types.Lament.Gini!.Value, 12);
        Assert.Equal(0, Types.CoCreation.Gini);
        Assert.Null(Types.Loose.Gini);
    }

    [Fact]
    public void Of_SeveralRuns_PoolsTheirNetworks()
    {
        var pooled = TypesSummary.Of([Made.Run(520, Networks[..1]), Made.Run(520, Networks[1..2]), Made.Run(520, Networks[2..])]);
        Assert.Equal(Types, pooled);
    }

    [Fact]
    public void Of_MostOutliveTheRun_HasNoMedian() =>
        Assert.Null(TypesSummary.Of([Made.Run(520, Networks[3])]).CoCreation.MedianResidualLife);

    [Theory]
    [InlineData(63, false, false)]
    [InlineData(64, true, false)]
    [InlineData(271, true, false)]
    [InlineData(272, true, true)]
    public void Of_NobodyWasWatchedSoLong_HasNoSurvival(int weeks, bool hasOneYear, bool hasFiveYears)
    {
        var lives = TypesSummary.Of([Made.Run(520, Networks[0], Made.Record(Made.Life(NetworkType.Lament, weeks), null, 1))]).Lament;
        Assert.Equal((hasOneYear, hasFiveYears), (lives.Survival1y is not null, lives.Survival5y is not null));

        // Where all have ended, none lives on, however long anybody was watched; but for runs in which nobody could be.
        var ended = TypesSummary.Of([Made.Run(weeks + 1, Networks[..2])]).Lament;
        Assert.Equal((hasOneYear ? 0.0 : null, hasFiveYears ? 0.0 : null), (ended.Survival1y, ended.Survival5y));
    }

    [Fact]
    public void Of_NoRuns_IsEmpty()
    {
        var empty = TypesSummary.Of([]);
        Assert.Equal((0, null), (empty.Lament.Networks, empty.Lament.TimeShare));
    }
}
