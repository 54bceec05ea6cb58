using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

/// <summary>The oracle against constants from the literature, 30 digits each.</summary>
public sealed class OracleTests
{
    private static readonly Oracle Oracle = new(2300);

    [Theory]
    [InlineData(1, "2.718281828459045235360287471352")]
    [InlineData(-1, "0.367879441171442321595523770161")]
    [InlineData(10, "22026.465794806716516957900645284244")]
    public void Exp_KnownValue_IsThat(double x, string expected) => AssertDigits(expected, Oracle.Exp(Oracle.Of(x)));

    [Theory]
    [InlineData(2, "0.693147180559945309417232121458")]
    [InlineData(10, "2.302585092994045684017991454684")]
    [InlineData(0.5, "-0.693147180559945309417232121458")]
    public void Log_KnownValue_IsThat(double x, string expected) => AssertDigits(expected, Oracle.Log(x));

    /// <summary>Abramowitz and Stegun 1964, table 26.1.</summary>
    [Theory]
    [InlineData(0, "0.5")]
    [InlineData(1, "0.841344746068542948585232545632")]
    [InlineData(-3, "0.001349898031630094526651814767")]
    [InlineData(5, "0.999999713348428")]
    public void NormalBelow_KnownValue_IsThat(double x, string expected) => AssertDigits(expected, Oracle.NormalBelow(x));

    /// <summary>As many digits as the expected text has.</summary>
    private static void AssertDigits(string expected, System.Numerics.BigInteger actual)
    {
        var digits = expected.Length - 1 - expected.IndexOf('.', StringComparison.Ordinal);
        var shown = actual * System.Numerics.BigInteger.Pow(10, digits) / Oracle.Of(1);
        var text = expected.Replace(".", "", StringComparison.Ordinal);
        var difference = shown - System.Numerics.BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.InRange((int)difference, -1, 1);
    }
}
