namespace CoCreation.Sim.Runtime.Tests;

/// <summary>A clock that stands some years from now.</summary>
internal sealed class FixedClock(int years) : TimeProvider
{
    private readonly DateTimeOffset _now = System.GetUtcNow().AddYears(years);

    public override DateTimeOffset GetUtcNow() => _now;
}
