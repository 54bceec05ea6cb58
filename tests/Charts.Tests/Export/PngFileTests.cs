using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using CoCreation.Sim.Kernel;
using SkiaSharp;

namespace CoCreation.Sim.Charts.Tests.Export;

public sealed class PngFileTests
{
    private static readonly IReadOnlyList<(string Name, byte[] Bytes)> Files =
        RunFigures.Draw(RealRuns.Of("ten years"), "Vier Netzwerke", Language.German, FigureFormat.Png);

    [Fact]
    public void Of_AnyFigure_IsWholeAndWhiteAtItsEdge()
    {
        foreach (var (name, bytes) in Files)
        {
            using var image = SKBitmap.Decode(bytes);
            Assert.Equal((2400, 1500), (image.Width, image.Height));
            Assert.All(Edge(image), pixel => Assert.True(pixel == SKColors.White, name));
            Assert.Contains(SKColors.Black, image.Pixels);
        }
    }

    [Fact]
    public void Of_FiguresByType_HaveTheColoursOfAllTypes()
    {
        using var image = SKBitmap.Decode(Files[0].Bytes);
        var colours = image.Pixels.ToHashSet();
        Assert.All(TypeLook.Of.All, look => Assert.Contains(SKColor.Parse(look.Colour), colours));
    }

    [Fact]
    public void Of_AnyFigure_SaysWhatItIs()
    {
        foreach (var (name, bytes) in Files)
        {
            var texts = Chunks(bytes).Where(chunk => chunk.Type == "iTXt").Select(chunk => Encoding.UTF8.GetString(chunk.Data).Split('\0')).ToArray();
            Assert.Equal(["Title", "Description", "Seed", "Software"], texts.Select(text => text[0]));
            Assert.All(texts, text => Assert.Equal("de", text[3]));
            Assert.EndsWith("?", texts[0][^1], StringComparison.Ordinal);
            Assert.Contains("Startwert 7", texts[1][^1], StringComparison.Ordinal);
            Assert.Equal("7", texts[2][^1]);
            Assert.StartsWith("CoCreation.Sim ", texts[3][^1], StringComparison.Ordinal);
            Assert.True(Chunks(bytes).All(chunk => chunk.IsSound), name);
        }
    }

    private static List<(string Type, byte[] Data, bool IsSound)> Chunks(byte[] bytes)
    {
        List<(string, byte[], bool)> chunks = [];
        for (var at = 8; at < bytes.Length;)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
            var body = bytes.AsSpan(at + 4, length + 4);
            var isSound = Crc32.HashToUInt32(body) == BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at + 8 + length));
            chunks.Add((Encoding.ASCII.GetString(body[..4]), body[4..].ToArray(), isSound));
            at += length + 12;
        }

        return chunks;
    }

    private static IEnumerable<SKColor> Edge(SKBitmap image) =>
        Enumerable.Range(0, image.Height).SelectMany(y => new[] { image.GetPixel(4, y), image.GetPixel(image.Width - 5, y) })
            .Concat(Enumerable.Range(0, image.Width).SelectMany(x => new[] { image.GetPixel(x, 4), image.GetPixel(x, image.Height - 5) }));
}
