using CoCreation.Sim.Model;

namespace CoCreation.Sim.Experiments.Tests.Recording;

public sealed class NetworkRecordTests
{
    [Fact]
    public void Type_HeldLongest_IsTheOne() =>
        Assert.Equal(NetworkType.CoCreation, TypeOf((NetworkType.Lament, 8), (NetworkType.CoCreation, 9), (NetworkType.Loose, 40)));

    [Fact]
    public void Type_HeldEquallyLong_IsTheFirstInOrder() =>
        Assert.Equal(NetworkType.Ignorance, TypeOf((NetworkType.Lament, 8), (NetworkType.Ignorance, 8)));

    [Theory]
    [InlineData(3, NetworkType.Loose)]
    [InlineData(4, NetworkType.Lament)]
    public void Type_HeldBriefly_CountsFromFourWeeks(int weeks, NetworkType type) =>
        Assert.Equal(type, TypeOf((NetworkType.Lament, weeks)));

    [Fact]
    public void Type_OnlyDormant_IsLoose() => Assert.Equal(NetworkType.Loose, TypeOf((NetworkType.Dormant, 30)));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void HasFormed_ByPeakMembers_FromThree(int peak, bool hasFormed) =>
        Assert.Equal(hasFormed, Made.Record(Made.Life(NetworkType.Lament, 20, peak)).HasFormed);

    [Fact]
    public void LandmarkType_Dormant_IsLoose() =>
        Assert.Equal(NetworkType.Loose, Made.Record(Made.Life(NetworkType.Dormant, 20)).LandmarkType);

    [Fact]
    public void Residual_EndedNetwork_IsCountedFromWeek12() =>
        Assert.Equal(new Analysis.Lifetime(8, ended: true), Made.Record(Made.Life(NetworkType.Lament, 20), EndReason.TooFew).Residual);

    [Fact]
    public void Residual_LivingNetwork_IsCensored() =>
        Assert.Equal(new Analysis.Lifetime(8, ended: false), Made.Record(Made.Life(NetworkType.Lament, 20)).Residual);

    [Fact]
    public void Residual_YoungerThanTheLandmark_IsNone() =>
        Assert.Null(Made.Record(Made.Life(NetworkType.Lament, 11), EndReason.TooFew).Residual);

    [Fact]
    public void NegativeShare_SomeLose_IsTheirShare() => Assert.Equal(0.25, WithBenefits(-1, 0, 1, 2).NegativeShare);

    [Fact]
    public void GiniOfBenefits_NegativeOnes_IsShifted() => Assert.Equal(0.75, WithBenefits(-1, -1, -1, 3).GiniOfBenefits!.Value, 12);

    [Fact]
    public void Measures_WithoutMemberships_AreNone()
    {
        Assert.Null(WithBenefits().NegativeShare);
        Assert.Null(WithBenefits(1).GiniOfBenefits);
    }

    [Fact]
    public void WeeksIn_Loose_IncludesDormant()
    {
        var weeks = Made.TypeWeeks((NetworkType.Lament, 2), (NetworkType.Loose, 3), (NetworkType.Dormant, 5));
        var record = Made.Record(Made.Life(NetworkType.Lament, 20) with { TypeWeeks = weeks });
        Assert.Equal((2, 8), (record.WeeksIn(NetworkType.Lament), record.WeeksIn(NetworkType.Loose)));
    }

    private static NetworkType TypeOf(params (NetworkType, int)[] held) =>
        Made.Record(Made.Life(NetworkType.Loose, 50) with { TypeWeeks = Made.TypeWeeks(held) }).Type;

    private static NetworkRecord WithBenefits(params double[] benefits) => Made.Record(Made.Life(NetworkType.Lament, 20), null, benefits);
}
