using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ChronicleEventTests
{
    private static readonly Gen<ChronicleEvent> Any = Gen.Select(Gen.Int[0, 3], ResidentIdTests.Any, Gen.Int[0, 3], (tick, resident, sequence) =>
        new ChronicleEvent(tick, resident, sequence, new Rumour(0)));

    [Fact]
    public void Compare_AnyTwo_IsByTickThenResidentThenSequence() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        var byTick = one.Tick.CompareTo(other.Tick);
        var byResident = byTick != 0 ? byTick : one.Resident.CompareTo(other.Resident);
        var expected = byResident != 0 ? byResident : one.Sequence.CompareTo(other.Sequence);

        Assert.Equal(expected, Math.Sign(ChronicleEvent.Compare(one, other)));
    });
}
