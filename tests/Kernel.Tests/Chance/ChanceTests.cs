using CsCheck;
using Xunit;

namespace CoCreation.Sim.Kernel.Tests;

public sealed class ChanceTests
{
    private static readonly Gen<int> Index = Gen.OneOf(Gen.Int[0, 9], Gen.Int[0, (1 << 24) - 1]);

    private static readonly Gen<(ulong Seed, uint Tick, ResidentId Resident)> Key =
        Gen.Select(Gen.ULong, Gen.UInt[0, int.MaxValue], ResidentIdTests.Any);

    [Fact]
    public void Uniform_AnyKey_IsPhiloxOfSeedPurposeIndexTickAndResident() =>
        Gen.Select(Key, Gen.Byte, Index).Sample((key, purpose, index) =>
        {
            var counter = new Words(((uint)purpose << 24) | ((uint)index >> 1), key.Tick, key.Resident.Participant, key.Resident.Born);
            var words = Philox.Block(counter, key.Seed);
            var bits = index % 2 == 0 ? ((ulong)words.B << 32) | words.A : ((ulong)words.D << 32) | words.C;

            Assert.Equal(((bits >> 12) + 0.5) / Math.Pow(2, 52), Of(key).Uniform(purpose, index));
        });

    [Fact]
    public void Uniform_DrawsBetween_DoNotMoveIt() => Gen.Select(Key, Gen.Byte, Index, Gen.Byte.Array[0, 20]).Sample((key, purpose, index, others) =>
    {
        var chance = Of(key);
        var alone = chance.Uniform(purpose, index);
        foreach (var other in others)
            _ = chance.Gamma(other, index, 0.5) + chance.Below(other, index, 7) + chance.Normal(other, index);

        Assert.Equal(alone, chance.Uniform(purpose, index));
    });

    [Fact]
    public void Uniform_OneOfPurposeIndexTickSeedOrResidentDiffers_IsAnotherDraw()
    {
        var id = ResidentId.OfParticipant(3);
        var chance = new Chance(7, 11, id);
        double[] draws =
        [
            chance.Uniform(1, 0), chance.Uniform(2, 0), chance.Uniform(1, 1), chance.Uniform(1, 2), new Chance(8, 11, id).Uniform(1, 0),
            new Chance(7 + (1UL << 32), 11, id).Uniform(1, 0), new Chance(7, 12, id).Uniform(1, 0),
            new Chance(7, 11, ResidentId.OfParticipant(4)).Uniform(1, 0), new Chance(7, 11, ResidentId.OfNetwork(3, 0)).Uniform(1, 0),
            new Chance(7, 11, ResidentId.OfNetwork(3, 1)).Uniform(1, 0), chance.About(5).Uniform(1, 0), chance.About(6).Uniform(1, 0),
        ];

        Assert.Equal(draws.Length, draws.Distinct().Count());
    }

    [Fact]
    public void OfPair_WhoeverAsks_IsTheSame() =>
        Gen.Select(Gen.ULong, Gen.UInt[0, 1000], Gen.UInt[0, int.MaxValue], Gen.UInt[0, int.MaxValue]).Sample((seed, tick, one, other) =>
            Chance.OfPair(seed, tick, one, other).Uniform(9, 2) == Chance.OfPair(seed, tick, other, one).Uniform(9, 2));

    [Fact]
    public void OfPair_AnyPair_IsKeyedByTheLowerIdAndTheHigher()
    {
        var words = Philox.Block(new Words(9u << 24, 40, 2, (1u << 31) | 5), 7);

        Assert.Equal((((((ulong)words.B << 32) | words.A) >> 12) + 0.5) / Math.Pow(2, 52), Chance.OfPair(7, 40, 5, 2).Uniform(9, 0));
    }

    [Fact]
    public void OfPair_DifferentPairs_AreDifferentDraws()
    {
        var draws = (from one in Enumerable.Range(0, 40) from other in Enumerable.Range(one, 40 - one) select (uint)one + ((ulong)other << 32))
            .Select(pair => Chance.OfPair(1, 1, (uint)pair, (uint)(pair >> 32)).Uniform(0, 0)).ToList();

        Assert.Equal(draws.Count, draws.Distinct().Count());
    }

    [Fact]
    public void About_HowOneSeesAnother_IsNotHowTheOtherSeesIt()
    {
        var one = new Chance(7, 3, ResidentId.OfParticipant(1));
        var other = new Chance(7, 3, ResidentId.OfParticipant(2));

        Assert.NotEqual(one.About(2).Uniform(4, 0), other.About(1).Uniform(4, 0));
    }

    [Fact]
    public void Fill_FromAnyMultipleOf4_IsBelowAtEachIndex() =>
        Gen.Select(Key, Gen.Int[0, 1000], Gen.Int[0, 30], Gen.Int[1, 1 << 30]).Sample((key, block, length, count) =>
        {
            var draws = new int[length];
            Of(key).Fill(6, 4 * block, draws, count);

            Assert.Equal(Enumerable.Range(4 * block, length).Select(index => Of(key).Below(6, index, count)), draws);
        });

    [Fact]
    public void Below_AnyCount_IsFrom0ToCountMinus1() => Gen.Select(Key, Gen.Byte, Index, Gen.Int[1, int.MaxValue]).Sample((key, purpose, index, count) =>
        Of(key).Below(purpose, index, count) is var drawn && drawn >= 0 && drawn < count && Of(key).Below(purpose, index, 1) == 0);

    [Fact]
    public void Happens_CertainAndImpossible_AreSo() => Gen.Select(Key, Gen.Byte, Index).Sample((key, purpose, index) =>
        Of(key).Happens(purpose, index, 1) && !Of(key).Happens(purpose, index, 0));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Gamma_ShapeNotAbove0_IsRefused(double shape) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Chance).Gamma(0, 0, shape));

    private static Chance Of((ulong Seed, uint Tick, ResidentId Resident) key) => new(key.Seed, key.Tick, key.Resident);
}
