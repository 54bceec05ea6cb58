using System.Globalization;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ResidentIdTests
{
    private const int Most = int.MaxValue;

    internal static readonly Gen<ResidentId> Any = Gen.OneOf(
        Number.Select(ResidentId.OfParticipant),
        Gen.Select(Number, Gen.Int[0, Most - 1], ResidentId.OfNetwork));

    private static Gen<uint> Number => Gen.OneOf(Gen.UInt[0, 5], Gen.UInt[0, Most], Gen.Const((uint)Most));

    [Fact]
    public void OfParticipant_AnyNumber_RoundTrips() => Number.Sample(number =>
    {
        var id = ResidentId.OfParticipant(number);

        Assert.Equal((number, 0u, true), (id.Participant, id.Born, id.IsParticipant));
    });

    [Fact]
    public void OfNetwork_AnyFounderAndTick_RoundTrips() => Gen.Select(Number, Gen.Int[0, Most - 1]).Sample((founder, tick) =>
    {
        var id = ResidentId.OfNetwork(founder, tick);

        Assert.Equal((founder, (uint)tick + 1, false), (id.Participant, id.Born, id.IsParticipant));
    });

    [Fact]
    public void OfOrder_OrderOfAnyId_IsTheId() => Any.Sample(id => ResidentId.OfOrder(id.Order) == id);

    [Fact]
    public void CompareTo_AnyTwo_IsParticipantsFirstThenFounderThenTick() => Gen.Select(Any, Any).Sample((one, other) =>
    {
        var expected = (!one.IsParticipant, one.Participant, one.Born).CompareTo((!other.IsParticipant, other.Participant, other.Born));

        Assert.Equal(expected, one.CompareTo(other));
        Assert.Equal(expected < 0, one < other);
        Assert.Equal(expected > 0, one > other);
        Assert.Equal(expected <= 0, one <= other);
        Assert.Equal(expected >= 0, one >= other);
        Assert.Equal(expected == 0, one == other);
    });

    [Fact]
    public void CompareTo_NeighboursInTheOrder_AreInOrder()
    {
        ResidentId[] ids =
        [
            ResidentId.OfParticipant(0), ResidentId.OfParticipant(1), ResidentId.OfParticipant(Most),
            ResidentId.OfNetwork(0, 0), ResidentId.OfNetwork(0, 1), ResidentId.OfNetwork(0, Most - 1), ResidentId.OfNetwork(1, 0),
            ResidentId.OfNetwork(Most, 0), ResidentId.OfNetwork(Most, Most - 1),
        ];

        Assert.Equal(ids, ids.Reverse().Order());
        Assert.Equal(ids.Length, ids.Distinct().Count());
    }

    [Fact]
    public void OfParticipant_NumberAboveTheMost_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentId.OfParticipant(Most + 1u));

    [Theory]
    [InlineData(Most + 1u, 0)]
    [InlineData(0u, -1)]
    [InlineData(0u, Most)]
    public void OfNetwork_OutOfRange_IsRefused(uint founder, int tick) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResidentId.OfNetwork(founder, tick));

    [Fact]
    public void Default_Id_IsParticipant0() => Assert.Equal(ResidentId.OfParticipant(0), default);

    [Fact]
    public void ToString_AnyCulture_IsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NegativeSign = "~", NumberGroupSeparator = "." } };
            Assert.Equal("1234567", ResidentId.OfParticipant(1234567).ToString());
            Assert.Equal("17@83", ResidentId.OfNetwork(17, 83).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
