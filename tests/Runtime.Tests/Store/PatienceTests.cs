using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class PatienceTests
{
    [Fact]
    public void Next_NoTickBetweenFaults_EndsAfterAMinute()
    {
        var patience = new Patience(TimeSpan.FromMinutes(1));
        double[] waits = [.. Enumerable.Range(0, 20).Select(_ => patience.Next(5)).TakeWhile(wait => wait is not null).Select(wait => wait!.Value.TotalSeconds)];
        Assert.Equal([1, 2, 4, 8], waits[..4]);
        Assert.InRange(waits.Sum(), 60, 68);
        Assert.Null(patience.Next(5));
        Assert.Equal(TimeSpan.FromSeconds(1), patience.Next(6));
    }
}
