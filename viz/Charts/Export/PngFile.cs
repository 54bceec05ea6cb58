using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace CoCreation.Sim.Charts;

/// <summary>Draws a plan as PNG; what is said about it stands in iTXt chunks.</summary>
internal static class PngFile
{
    private const int SignatureLength = 8;
    private const int HeaderLength = 25;

    // Areas of one colour need no filter and no long search for what to compress: faster, and the file is a tenth smaller.
    private static readonly SKPngEncoderOptions Flat = new(SKPngEncoderFilterFlags.NoFilters, zLibLevel: 5);

    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(Plan plan)
    {
        byte[] pixels = Draw(plan);
        byte[] texts = [.. Texts(plan.Note).SelectMany(text => Chunk(text.Keyword, text.Text, plan.Note.Language))];
        int begin = SignatureLength + HeaderLength;
        return [.. pixels.AsSpan(0, begin), .. texts, .. pixels.AsSpan(begin)];
    }

    private static byte[] Draw(Plan plan)
    {
        SKImageInfo size = new(Paper.Width * Paper.Scale, Paper.Height * Paper.Scale, SKImageInfo.PlatformColorType, SKAlphaType.Opaque);
        using SKSurface surface = SKSurface.Create(size);
        PlanPlot.Draw(plan, surface.Canvas, Paper.Scale);
        using SKPixmap pixels = surface.PeekPixels();
        using SKData png = pixels.Encode(Flat) ?? throw new InvalidOperationException("a figure was not drawn");
        return png.ToArray();
    }

    private static (string Keyword, string Text)[] Texts(FigureNote note) =>
    [
        ("Title", note.Title),
        ("Description", $"{note.Description} {note.Setting}"),
        ("Seed", note.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("Software", $"CoCreation.Sim {note.Version}"),
    ];

    /// <summary>An iTXt chunk: length, type, keyword, no compression, language, no translated keyword, text, checksum.</summary>
    private static byte[] Chunk(string keyword, string text, Kernel.Language language)
    {
        string tag = language == Kernel.Language.German ? "de" : "en";
        byte[] body = Encoding.UTF8.GetBytes($"iTXt{keyword}\0\0\0{tag}\0\0{text}");
        return [.. BigEndian((uint)(body.Length - 4)), .. body, .. BigEndian(Crc32.Of(body))];
    }

    private static byte[] BigEndian(uint number)
    {
        byte[] bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }
}
