using Xunit;

namespace CoCreation.Sim.Analysis.Tests;

public sealed class LifetimeTests
{
    [Theory]
    [InlineData(-1e-9)]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_DurationThatIsNone_IsRefused(double duration) =>
        Assert.Throws<ArgumentException>(() => new Lifetime(duration, ended: true));

    [Fact]
    public void Constructor_ZeroDuration_IsALifetime() => Assert.Equal(0, new Lifetime(0, ended: false).Duration);
}
