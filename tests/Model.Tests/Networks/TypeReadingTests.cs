using CoCreation.Sim.Kernel;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Model.Tests;

public sealed class TypeReadingTests
{
    private static readonly Parameters Defaults = Parameters.Default;

    [Theory]
    [InlineData(NetworkType.Competition, new double[] { 0.6, 0.1, 0.1, 0.1, 0.1 })]
    [InlineData(NetworkType.Ignorance, new double[] { 0.1, 0.6, 0.1, 0.1, 0.1 })]
    [InlineData(NetworkType.Lament, new double[] { 0.1, 0.1, 0.6, 0.1, 0.1 })]
    [InlineData(NetworkType.CoCreation, new double[] { 0.1, 0.1, 0.1, 0.6, 0.1 })]
    [InlineData(NetworkType.Loose, new double[] { 0.25, 0.25, 0.25, 0.25, 0 })]
    [InlineData(NetworkType.Competition, new double[] { 0.4, 0.2, 0.2, 0.2, 0 })]
    [InlineData(NetworkType.Loose, new double[] { 0.39, 0.21, 0.2, 0.2, 0 })]
    [InlineData(NetworkType.CoCreation, new double[] { 0, 0, 0.05, 0.07, 0.88 })]
    [InlineData(NetworkType.Dormant, new double[] { 0, 0, 0.05, 0.06, 0.89 })]
    [InlineData(NetworkType.Dormant, new double[] { 0, 0, 0, 0, 1 })]
    [InlineData(NetworkType.Ignorance, new double[] { 0, 0.08, 0.04, 0, 0.3 })]
    [InlineData(NetworkType.Loose, new double[] { 0, 0, 0, 0, 0.3 })]
    public void Of_Shares_IsThis(NetworkType expected, double[] shares) => Assert.Equal(expected, Read(shares));

    [Fact]
    public void Of_EqualShares_IsTheFirstOfThem() => Assert.Equal(NetworkType.Ignorance, Read([0.1, 0.45, 0, 0.45, 0]));

    [Fact]
    public void Of_OtherThresholds_Count()
    {
        double[] shares = [0.5, 0.3, 0.1, 0, 0.1];

        Assert.Equal(NetworkType.Loose, TypeReading.Of(shares, typeShare: 0.6, dormantBelow: 0.12));
        Assert.Equal(NetworkType.Dormant, TypeReading.Of(shares, typeShare: 0.4, dormantBelow: 0.91));
    }

    [Fact]
    public void After_OneOrTwoReadings_KeepTheType()
    {
        var reading = TypeReading.Start.After(NetworkType.Lament, 20).After(NetworkType.Lament, 21);

        Assert.Equal(NetworkType.Loose, reading.Type);
        Assert.Equal(NetworkType.Lament, reading.After(NetworkType.Lament, 22).Type);
    }

    [Fact]
    public void After_ReadingInterrupted_CountsAnew() =>
        Assert.Equal(
            [0, 0, 0, 0, 0, 1],
            Types(20, NetworkType.Lament, NetworkType.Lament, NetworkType.Loose, NetworkType.Lament, NetworkType.Lament, NetworkType.Lament)
                .Select(type => type == NetworkType.Lament ? 1 : 0));

    [Fact]
    public void After_BeforeWeek6_StaysLoose() =>
        Assert.Equal(
            [NetworkType.Loose, NetworkType.Loose, NetworkType.Loose, NetworkType.Loose, NetworkType.Loose, NetworkType.CoCreation],
            Types(1, [.. Enumerable.Repeat(NetworkType.CoCreation, 6)]));

    [Fact]
    public void After_AnyReadings_TypeIsTheLastThatCameThreeTimesInARow() =>
        Gen.Enum<NetworkType>().Array[0, 40].Sample(readings =>
        {
            var types = Types(1, readings).ToArray();
            var expected = NetworkType.Loose;
            for (var i = 0; i < readings.Length; i++)
            {
                var isRun = i >= 2 && readings[i] == readings[i - 1] && readings[i] == readings[i - 2];
                expected = isRun && i + 1 >= 6 ? readings[i] : expected;
                Assert.Equal(expected, types[i]);
            }
        });

    [Fact]
    public void Read_WhatWasWritten_IsTheReading()
    {
        var reading = new TypeReading(NetworkType.Lament, NetworkType.Dormant, 2);
        var writer = new CanonWriter(CanonUse.Keep);
        reading.Write(writer);

        Assert.Equal(reading, TypeReading.Read(new CanonReader(Given.World("participants=10"), writer.Written.ToArray())));
    }

    private static NetworkType Read(double[] shares) => TypeReading.Of(shares, Defaults[Parameter.TypeShare], Defaults[Parameter.DormantBelow]);

    private static IEnumerable<NetworkType> Types(int age, params NetworkType[] readings)
    {
        var reading = TypeReading.Start;
        foreach (var next in readings)
        {
            reading = reading.After(next, age++);
            yield return reading.Type;
        }
    }
}
