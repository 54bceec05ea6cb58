using CsCheck;
using Xunit;

namespace CoCreation.Sim.Runtime.Tests;

public sealed class CheckpointBytesTests
{
    private const string FormatOne =
        "01000000070000000100000003000000070000000B01800102030359C5BF9719AC5FF728DEDF022F2EA600C7519AF11CB44100A89FDC8D81174CD9";

    [Fact]
    public void Unpack_WhatWasPacked_IsTheSame() =>
        Gen.Select(Gen.Int[0, 100_000], Gen.Byte.Array[0, 2000].Array[0, 6]).Sample((tick, parts) =>
        {
            var read = CheckpointBytes.Unpack(CheckpointBytes.Pack(Of(tick, parts)));
            Assert.Equal(tick, read.Tick);
            Assert.Equal(parts, read.Parts.Select(part => part.ToArray()));
        });

    [Fact]
    public void Unpack_AnyByteFlipped_IsRefused()
    {
        var packed = CheckpointBytes.Pack(Of(7, [[.. Enumerable.Range(0, 300).Select(i => (byte)(i * i))], [1, 2]]));
        for (var at = 0; at < packed.Length; at++)
        {
            var damaged = packed.ToArray();
            damaged[at] ^= 1;
            Assert.Throws<InvalidDataException>(() => CheckpointBytes.Unpack(damaged));
        }
    }

    [Fact]
    public void Unpack_AnyTruncation_IsRefused()
    {
        var packed = CheckpointBytes.Pack(Of(7, [[1, 2, 3]]));
        for (var kept = 0; kept < packed.Length; kept++)
            Assert.Throws<InvalidDataException>(() => CheckpointBytes.Unpack(packed.AsSpan(0, kept)));
    }

    /// <summary>A checkpoint as version 1 writes it is read for as long as the format is known.</summary>
    [Fact]
    public void Unpack_FormatOne_IsRead()
    {
        var checkpoint = CheckpointBytes.Unpack(Convert.FromHexString(FormatOne));
        Assert.Equal(7, checkpoint.Tick);
        Assert.Equal([1, 2, 3], Assert.Single(checkpoint.Parts).ToArray());
    }

    private static Checkpoint Of(int tick, byte[][] parts) => new(tick, [.. parts.Select(part => new ReadOnlyMemory<byte>(part))]);
}
