using System.Security.Cryptography;
using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class CheckpointBytesTests
{
    private const string FormatOne =
        "010000000700000001000000030000000B0180010203032E6F680FCB4DE3271ADCCA963C66656363C47222D25286ED0CD97AFC6E329831";

    [Fact]
    public void Unpack_WhatWasPacked_IsTheSame() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 5000], Gen.Byte.Array[0, 2000]).Sample((tick, district, part) =>
            Assert.Equal(part, CheckpointBytes.Unpack(tick, district, Packed(tick, district, PlacementKind.Blocks, part))));

    [Theory]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(100)]
    public void Pack_InPieces_IsTheSameAsInOne(int pieceBytes)
    {
        byte[] part = [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * i % 251))];
        var pieces = CheckpointBytes.Pack(7, 1, PlacementKind.Blocks, part, pieceBytes);
        Assert.All(pieces.SkipLast(1), piece => Assert.Equal(pieceBytes, piece.Length));
        Assert.InRange(pieces[^1].Length, 1, pieceBytes);
        Assert.Equal(Packed(7, 1, PlacementKind.Blocks, part), pieces.SelectMany(piece => piece));
    }

    [Fact]
    public void Unpack_AnyByteFlipped_IsRefused()
    {
        var packed = Packed(7, 1, PlacementKind.Blocks, [.. Enumerable.Range(0, 300).Select(i => (byte)(i * i))]);
        for (var at = 0; at < packed.Length; at++)
        {
            var damaged = packed.ToArray();
            damaged[at] ^= 1;
            Assert.Throws<InvalidDataException>(() => CheckpointBytes.Unpack(7, 1, damaged));
        }
    }

    [Fact]
    public void Unpack_AnyTruncation_IsRefused()
    {
        var packed = Packed(7, 1, PlacementKind.Blocks, [1, 2, 3]);
        for (var kept = 0; kept < packed.Length; kept++)
            Assert.Throws<InvalidDataException>(() => CheckpointBytes.Unpack(7, 1, packed.AsSpan(0, kept)));
    }

    [Theory]
    [InlineData(8, 1)]
    [InlineData(7, 0)]
    public void Unpack_PartOfAnotherTickOrDistrict_IsRefused(int tick, int district) =>
        Assert.Throws<InvalidDataException>(() => CheckpointBytes.Unpack(tick, district, Packed(7, 1, PlacementKind.Blocks, [1, 2, 3])));

    [Fact]
    public void Unpack_FormatOfAnotherVersion_IsRefusedByItsNumber()
    {
        var packed = Packed(7, 1, PlacementKind.Blocks, [1, 2, 3]);
        packed[0] = 3;
        SHA256.HashData(packed.AsSpan(..^32), packed.AsSpan(packed.Length - 32));
        var refusal = Assert.Throws<InvalidDataException>(() => CheckpointBytes.Unpack(7, 1, packed));
        Assert.Equal("it has format 3, this version reads formats 1 to 2", refusal.Message);
    }

    [Theory]
    [InlineData(PlacementKind.Blocks, 1)]
    [InlineData(PlacementKind.Ties, 2)]
    public void PlacementOf_WhatWasPacked_IsToldByItsFormat(PlacementKind placement, byte format)
    {
        var packed = Packed(7, 1, placement, [1, 2, 3]);
        Assert.Equal((placement, format), (CheckpointBytes.PlacementOf(packed), packed[0]));
        Assert.Equal([1, 2, 3], CheckpointBytes.Unpack(7, 1, packed));
    }

    /// <summary>A part as format 1 has it is read for as long as the format is known.</summary>
    [Fact]
    public void Unpack_FormatOne_IsRead() => Assert.Equal([1, 2, 3], CheckpointBytes.Unpack(7, 1, Convert.FromHexString(FormatOne)));

    private static byte[] Packed(int tick, int district, PlacementKind placement, ReadOnlySpan<byte> part) =>
        [.. CheckpointBytes.Pack(tick, district, placement, part).SelectMany(piece => piece)];
}
