using CsCheck;
using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class StudentTTests
{
    /// <summary>R. A. Fisher and F. Yates 1963, Statistical Tables, table III.</summary>
    [Theory]
    [InlineData(.975, 1, 12.706205)]
    [InlineData(.975, 2, 4.302653)]
    [InlineData(.975, 3, 3.182446)]
    [InlineData(.975, 4, 2.776445)]
    [InlineData(.975, 9, 2.262157)]
    [InlineData(.975, 29, 2.045230)]
    [InlineData(.975, 120, 1.979930)]
    [InlineData(.95, 5, 2.015048)]
    [InlineData(.995, 10, 3.169273)]
    [InlineData(.9995, 30, 3.645959)]
    public void Quantile_TableOfTheDistribution_IsReproduced(double share, double freedom, double value)
    {
        Assert.Equal(value, StudentT.Quantile(share, freedom), 1e-6);
        Assert.Equal(-value, StudentT.Quantile(1 - share, freedom), 1e-6);
    }

    [Fact]
    public void Below_OneDegree_IsTheCauchyDistribution() => Gen.Double[-1e6, 1e6].Sample(value =>
        Math.Abs(StudentT.Below(value, 1) - (.5 + (Math.Atan(value) / Math.PI))) < 1e-13);

    [Fact]
    public void Below_TwoDegrees_IsTheClosedForm() => Gen.Double[-1e3, 1e3].Sample(value =>
        Math.Abs(StudentT.Below(value, 2) - (.5 + (value / (2 * Math.Sqrt(2 + value * value))))) < 1e-13);

    [Fact]
    public void Below_AnyQuantile_IsItsShare() =>
        Gen.Select(Gen.Double[1e-6, 1 - 1e-6], Gen.Double[1, 5000]).Sample((share, freedom) =>
            Math.Abs(StudentT.Below(StudentT.Quantile(share, freedom), freedom) - share) < 1e-11);

    [Theory]
    [InlineData(99_999)]
    [InlineData(100_001)]
    [InlineData(1e12)]
    public void Quantile_ManyDegrees_IsNearlyNormal(double freedom)
    {
        const double Normal = 1.959963984540054;
        double cornishFisher = Normal + ((Normal * Normal * Normal) + Normal) / (4 * freedom);
        Assert.Equal(cornishFisher, StudentT.Quantile(.975, freedom), 1e-9);
    }

    [Fact]
    public void Quantile_TailBeyondAllNumbers_IsInfinite() =>
        Assert.Equal(double.NegativeInfinity, StudentT.Quantile(1e-200, 1));

    [Fact]
    public void Below_Ends_AreZeroAndOne() => Assert.Equal(
        (0, 1, 1), (StudentT.Below(double.NegativeInfinity, 3), StudentT.Below(double.PositiveInfinity, 3), StudentT.Below(1e308, 1e12)));

    [Theory]
    [InlineData(.99)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void AnyValue_NoDegreesOfFreedom_IsRefused(double freedom)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Below(1, freedom));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(.9, freedom));
    }

    [Fact]
    public void AnyValue_NotANumber_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Below(double.NaN, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(double.NaN, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentT.Quantile(1, 2));
    }
}
